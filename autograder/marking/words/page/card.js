// One answer with its mark: shows it, and writes what is given as soon as it is given.
import * as server from "./server.js";

const make = (tag, text = "", more = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);
const number = points => `${points}`.replace(/\.0$/, "");

// A text that scrolls can be reached by Tab, to scroll it by keys.
function reach(element) {
  const scrolls = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
  if (scrolls) element.tabIndex = 0;
  else element.removeAttribute("tabindex");
}

const sizes = new ResizeObserver(seen => seen.forEach(one => reach(one.target)));

// Set the formulas of a text.
export function typeset(element) {
  sizes.observe(element);
  window.MathJax?.Hub?.Queue?.(["Typeset", window.MathJax.Hub, element], () => reach(element));
}

export class Card {
  // `desk` has the question, the comments given before, and is told what has been written.
  constructor(desk, place, answer) {
    this.desk = desk;
    this.element = make("article", "", { tabIndex: -1 });
    this.element.innerHTML = `<div class="head"><h2></h2><p class="state"></p></div><p class="note" hidden></p>
      <div class="text"></div><fieldset><legend></legend></fieldset>
      <label>Comment<textarea rows="2" maxlength="20000"></textarea></label>
      <ul class="again" aria-label="Comments given before"></ul>
      <div class="trouble" role="alert" hidden></div>`;
    this.find = what => this.element.querySelector(what);
    this.place = place;
    this.busy = Promise.resolve();
    this.makePoints();
    this.find("textarea").addEventListener("change", () => this.write());
    this.show(answer);
  }

  makePoints() {
    const most = this.desk.question.points, group = this.find("fieldset");
    if (most <= 5) {
      for (let points = 0; points <= most; points += 0.5) {
        const button = make("button", number(points), { type: "button", value: points });
        button.addEventListener("click", () => this.give(points));
        group.append(button);
      }
    } else {
      const field = make("input", "", { type: "number", min: 0, max: most, step: 0.5 });
      field.setAttribute("aria-label", `Points of ${number(most)}`);
      field.addEventListener("change", () => this.give(field.value === "" ? null : field.valueAsNumber));
      group.append(field);
    }
    this.find("legend").textContent = `Points of ${number(most)}`;
  }

  show(answer) {
    this.answer = answer;
    this.points = answer.points;
    this.element.dataset.id = answer.id;
    this.title();
    this.find(".text").innerHTML = answer.html; // cleaned by the server
    typeset(this.find(".text"));
    const notes = [answer.note, answer.said, answer.newer && "Something else is handed in by now, and not marked yet."];
    this.find(".note").textContent = notes.filter(Boolean).join(" ");
    this.find(".note").hidden = !notes.some(Boolean);
    this.find("textarea").value = answer.comment;
    this.trouble("");
    this.showMark();
  }

  title() {
    const name = this.desk.names[this.answer.id];
    this.find("h2").textContent = `Answer ${this.place}${name ? `: ${name}` : ""}`;
    this.element.setAttribute("aria-label", this.find("h2").textContent);
  }

  showMark() {
    const { waits, by, extra, machine, comment } = this.answer;
    for (const button of this.element.querySelectorAll("fieldset button"))
      button.setAttribute("aria-pressed", Number(button.value) === this.points && this.points !== null);
    const field = this.find("input[type=number]");
    if (field) field.value = this.points ?? "";
    const given = this.points === null ? "" : `written${by ? `, by ${by}` : ""}`;
    const more = extra ? `, ${number(extra)} extra` : "";
    const none = machine === null ? "" : `no mark by hand; the machine's is ${number(machine)}`;
    const open = given ? `${given}; to be looked at again` : comment ? "comment written; waits for points" : "waits";
    this.state(waits ? open : (given || none) + more, given && !waits);
  }

  state(text, isWritten = false) {
    this.find(".state").textContent = text;
    this.find(".state").classList.toggle("written", Boolean(isWritten));
  }

  give(points) {
    this.points = points;
    return this.write();
  }

  half() {
    const now = this.points ?? 0, most = this.desk.question.points;
    const next = Number.isInteger(now) ? now + 0.5 : now - 0.5;
    return this.give(next > most ? now - 0.5 : next);
  }

  toggle(comment) {
    const area = this.find("textarea"), lines = area.value.split("\n").filter(line => line !== "");
    const wanted = comment.split("\n");
    const isThere = wanted.every(line => lines.includes(line));
    area.value = (isThere ? lines.filter(line => !wanted.includes(line)) : [...lines, ...wanted]).join("\n");
    return this.write();
  }

  get comment() { return this.find("textarea").value.trim(); }
  get isUnwritten() { return this.points !== this.answer.points || this.comment !== this.answer.comment; }

  // One after the other: each is for what the one before has left.
  write() {
    this.busy = this.busy.then(() => this.send());
    return this.busy;
  }

  async send() {
    if (!this.isUnwritten && !(this.answer.waits && this.points !== null)) return;
    const given = { points: this.points, comment: this.comment };
    this.state("writing …");
    try {
      const { id, version } = this.answer;
      const said = await server.mark(this.desk.question, { id, version, ...given });
      const isEditing = this.comment !== given.comment || this.points !== given.points;
      this.answer = said.answer;
      if (!isEditing) {
        this.points = said.answer.points;
        if (this.find("textarea") !== document.activeElement) this.find("textarea").value = said.answer.comment;
      }
      this.trouble("");
      this.showMark();
      this.desk.written(this, said.comments);
    } catch (error) {
      this.refused(error, given);
    }
  }

  refused(error, given) {
    const { said = {}, status } = error;
    this.state("not written");
    if (status === 409 && said.answer && said.kind === "mark") {
      const now = said.answer, points = given.points === null ? "no points" : number(given.points);
      this.trouble(`${said.error} Yours: ${points}${given.comment ? `, “${given.comment}”` : ""}.`, {
        "Keep theirs": () => { this.show(now); this.desk.written(this, null); },
        "Write mine": () => { this.answer = now; this.points = given.points; this.write(); },
      });
    } else if (status === 409 && said.answer) {
      this.show({ ...said.answer });
      this.find("textarea").value = given.comment;
      this.trouble(`Not written. ${said.error}`);
    } else {
      this.trouble(`Not written. ${error.message}`, { "Try again": () => this.write() });
    }
  }

  trouble(text, actions = {}) {
    const where = this.find(".trouble");
    where.replaceChildren(make("p", text));
    for (const [label, action] of Object.entries(actions)) {
      const button = make("button", label, { type: "button" });
      button.addEventListener("click", () => { this.element.focus(); action(); });
      where.append(button);
    }
    where.hidden = !text;
    where.querySelector("button")?.focus();
  }

  choose(comments) {
    this.element.classList.add("current");
    this.again(comments);
  }

  leave() {
    this.element.classList.remove("current");
    this.find(".again").replaceChildren();
  }

  again(comments) {
    this.find(".again").replaceChildren(...comments.slice(0, 9).map((comment, index) => {
      const item = make("li"), button = make("button", "", { type: "button" });
      button.append(make("kbd", `⇧${index + 1}`), ` ${comment.length > 200 ? `${comment.slice(0, 200)}…` : comment}`);
      button.addEventListener("click", () => this.toggle(comment));
      item.append(button);
      return item;
    }));
  }
}
