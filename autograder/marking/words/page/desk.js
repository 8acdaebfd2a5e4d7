// The page: questions, the answers to one of them, and the keys.
import { Card, typeset } from "./card.js";
import * as server from "./server.js";

const LOT = 20; // answers that are asked for at a time
const at = id => document.getElementById(id);

const desk = {
  listed: null, question: null, names: {}, comments: [], cards: [], ids: [], states: new Map(), current: null,

  written(card, comments) {
    this.states.set(card.answer.id, card.answer.waits);
    if (comments) this.comments = comments;
    if (card === this.current) card.again(this.comments);
    count();
  },
};

function trouble(text) {
  at("trouble").textContent = text;
  at("trouble").hidden = !text;
}

const attempt = work => async (...given) => {
  try { return await work(...given); } catch (error) { trouble(error.message); }
};

const waits = one => `${one.name} (${one.assignment}): ${one.waiting} of ${one.answers} wait`;

function count() {
  const waiting = [...desk.states.values()].filter(Boolean).length;
  const all = desk.states.size;
  at("count").textContent = `${all - waiting} of ${all} marked, ${waiting} wait${desk.share ? `; share ${desk.share}` : ""}; as ${desk.who}`;
  Object.assign(desk.listed, { waiting, answers: all });
  desk.listed.option.text = waits(desk.listed);
}

const openQuestion = attempt(async one => {
  trouble("");
  desk.question = await server.question(one);
  desk.comments = desk.question.comments;
  desk.names = at("names").checked ? await server.names(desk.question) : {};
  desk.listed = one;
  desk.states = new Map(desk.question.answers.map(answer => [answer.id, answer.waits]));
  at("waiting").checked = [...desk.states.values()].some(Boolean);
  for (const part of ["asked", "rubric", "model"]) {
    at(part).innerHTML = desk.question[part]; // of the course, cleaned by the server
    at(part).parentElement.hidden = !desk.question[part];
    typeset(at(part));
  }
  document.title = `${desk.question.name}: questions in words`;
  await list();
});

const list = attempt(async () => {
  const all = desk.question.answers.map((answer, index) => ({ id: answer.id, place: index + 1 }));
  desk.ids = all.filter(one => !at("waiting").checked || desk.states.get(one.id));
  desk.cards = [];
  desk.current = null;
  at("answers").replaceChildren();
  count();
  await more();
  if (desk.cards.length) choose(desk.cards[0], true, false);
  else trouble("There is no answer here.");
});

// One lot after the other, whoever asks.
let loading = Promise.resolve();
const more = () => (loading = loading.then(nextLot));

const nextLot = attempt(async () => {
  const { question, ids, cards } = desk;
  const lot = ids.slice(cards.length, cards.length + LOT);
  if (!lot.length) return;
  const found = new Map((await server.answers(question, lot.map(one => one.id))).map(one => [one.id, one]));
  if (ids !== desk.ids) return; // another question meanwhile
  desk.ids = desk.ids.filter(one => !lot.includes(one) || found.has(one.id));
  for (const { id, place } of lot.filter(one => found.has(one.id))) {
    const card = new Card(desk, place, found.get(id)), item = document.createElement("li");
    item.append(card.element);
    at("answers").append(item);
    desk.cards.push(card);
  }
  at("more").hidden = desk.cards.length >= desk.ids.length;
});

function choose(card, focus = true, scroll = true) {
  if (desk.current !== card) {
    desk.current?.leave();
    desk.current = card;
    card.choose(desk.comments);
  }
  if (!focus) return;
  card.element.focus({ preventScroll: true });
  if (scroll) card.element.scrollIntoView({ block: "start" });
}

async function step(by, isWanted = () => true) {
  let index = desk.cards.indexOf(desk.current) + by;
  for (;;) {
    if (index >= desk.cards.length && desk.cards.length < desk.ids.length) {
      const before = desk.cards.length;
      await more();
      if (desk.cards.length === before) return; // the server does not answer
    }
    const card = desk.cards[index];
    if (!card) return;
    if (isWanted(card)) return choose(card);
    index += by;
  }
}

const nextWaiting = async () => {
  await desk.current?.busy;
  await step(1, card => desk.states.get(card.answer.id));
};

const showNames = attempt(async () => {
  desk.names = at("names").checked ? await server.names(desk.question) : {};
  for (const card of desk.cards) card.title();
});

function toggleNames() {
  at("names").checked = !at("names").checked;
  showNames();
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  Enter: nextWaiting,
  h: card => card.half(),
  u: card => card.give(null),
  c: card => card.find("textarea").focus(),
  n: toggleNames,
  "?": () => at("help").showModal(),
};

function keyed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const isPad = event.code.startsWith("Numpad");
  if (digit !== undefined && event.shiftKey && !isPad) {
    const comment = desk.comments[digit - 1];
    return comment && (card => card.toggle(comment));
  }
  if (/^\d$/.test(event.key)) {
    const points = Number(event.key);
    return points <= desk.question.points ? card => card.give(points) : undefined;
  }
  return Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
}

// Only while an answer has the focus: elsewhere a letter means what it means in a browser.
at("answers").addEventListener("keydown", event => {
  const card = desk.current, target = event.target;
  if (!card) return;
  if (target.matches("textarea, input")) {
    if (event.key === "Escape" || (event.key === "Enter" && event.ctrlKey)) {
      event.preventDefault();
      card.element.focus(); // this writes what has changed
      if (event.key === "Enter") nextWaiting();
    }
    return;
  }
  if (event.key === "Enter" && target.matches("button, a, summary")) return;
  const action = keyed(event);
  if (!action) return;
  event.preventDefault();
  action(card);
});

at("answers").addEventListener("focusin", event => {
  const card = desk.cards.find(one => one.element.contains(event.target));
  if (card) choose(card, false);
});
at("answers").addEventListener("click", event => {
  const card = desk.cards.find(one => one.element.contains(event.target));
  if (card && !event.target.closest("button, a, textarea, input, label, summary")) choose(card, false);
});
at("waiting").addEventListener("change", list);
at("names").addEventListener("change", showNames);
at("more").addEventListener("click", more);
at("keys").addEventListener("click", () => at("help").showModal());
at("help").addEventListener("close", () => desk.current?.element.focus());
new IntersectionObserver(seen => seen[0].isIntersecting && more()).observe(at("more"));
window.addEventListener("beforeunload", event => {
  if (desk.cards.some(card => card.isUnwritten)) event.preventDefault();
});

// On a telephone the answers come first; what each point is for stands above them.
const isWide = window.matchMedia("(min-width: 50rem)").matches;
for (const part of ["asked", "model"]) at(part).parentElement.open = isWide;

await attempt(async () => {
  const { who, share, questions } = await server.questions();
  Object.assign(desk, { who, share });
  at("questions").replaceChildren(...questions.map((one, index) => one.option = new Option(waits(one), index)));
  at("questions").addEventListener("change", () => openQuestion(questions[at("questions").value]));
  if (!questions.length) return trouble("No question in words is marked by `autograder grade` yet.");
  const first = Math.max(0, questions.findIndex(one => one.waiting));
  at("questions").value = first;
  await openQuestion(questions[first]);
})();
