// Shows numbers one after another. Every number and every sentence comes from Python.
(box, { steps, network, whose }) => {
  const [drawing, input] = ["svg", "input"].map(name => box.querySelector(name));
  const [on, back] = box.querySelectorAll("button");
  const [said, question] = box.querySelectorAll("p");
  let at = 0;

  const draw = verdict => {
    const last = steps[at - 1];
    for (const part of box.querySelectorAll("[data-step]")) {
      const step = Number(part.dataset.step);
      part.style.visibility = step < at ? "visible" : "hidden";
      part.style.fontWeight = step === at - 1 ? "bold" : "normal";
    }
    for (const part of box.querySelectorAll("[data-name]")) {
      part.style.strokeWidth = last && last.lit.split(" ").includes(part.dataset.name) ? 4 : 1.2;
    }
    said.textContent = last ? `${verdict} ${last.told}` : whose;
    question.textContent = at < steps.length ? `Next: ${steps[at].asked}` : "That was the last number.";
    drawing.setAttribute("aria-label", [network, ...steps.slice(0, at).map(step => step.told)].join(" "));
    input.setAttribute("aria-label", question.textContent);
    input.value = "";
  };
  const verdict = typed => {
    if (typed === "") return "";
    return Math.abs(Number(typed) - steps[at].value) <= steps[at].near ? "\u2714 Right." : "\u2718 Not this.";
  };
  const go = (to, words = "") => {
    if (to < 0 || to > steps.length) return;
    at = to;
    draw(words);
  };
  const forward = () => {
    const typed = input.value.trim().replace(",", ".").replace("\u2212", "-");
    if (Number.isNaN(Number(typed))) said.textContent = "Type a number, such as -0.5.";
    else if (at < steps.length) go(at + 1, verdict(typed));
  };

  on.addEventListener("click", forward);
  back.addEventListener("click", () => go(at - 1));
  box.addEventListener("keydown", event => {
    const inside = event.target === input;
    if (event.key === "ArrowDown" || (inside ? event.key === "Enter" : event.key === "ArrowRight")) forward();
    else if (event.key === "ArrowUp" || (!inside && event.key === "ArrowLeft")) go(at - 1);
    else return;
    event.preventDefault();
  });
  draw("");
}
