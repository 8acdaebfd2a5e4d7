// Moves through states by a slider, or by pointing at them. Every place, number and sentence comes from Python.
(box, { groups, across }) => {
  const [drawing, slider, choice, said] = ["svg", "input", "select", "p"].map(name => box.querySelector(name));
  const parts = [...box.querySelectorAll("[data-name]")];
  let states = [];

  const put = (part, { paths = {}, words = {}, lit = [] }) => {
    const name = part.dataset.name;
    const bold = lit.includes(name);
    if (part.tagName === "path" && name in paths) part.setAttribute("d", paths[name]);
    if (part.tagName === "text" && name in words) part.textContent = words[name];
    part.style.strokeWidth = bold && part.tagName === "path" ? 4 : "";
    part.style.fontWeight = bold ? "bold" : "";
  };
  const draw = () => {
    const state = states[slider.value];
    for (const part of parts) put(part, state);
    said.textContent = state.told;
    slider.setAttribute("aria-valuetext", state.told);
    drawing.setAttribute("aria-label", state.told);
  };
  const choose = () => {
    const group = groups[choice.selectedIndex];
    states = group.states;
    slider.max = states.length - 1;
    slider.value = group.start;
    for (const part of parts) put(part, group);
    draw();
  };
  const point = event => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());
    const far = ({ x, y }) => (x - at.x) * (x - at.x) + (y - at.y) * (y - at.y);
    slider.value = states.indexOf(states.reduce((best, one) => (far(one) < far(best) ? one : best)));
    draw();
  };

  choice.append(...groups.map(({ name }) => new Option(name)));
  if (groups.length === 1) choice.parentNode.style.display = "none";
  choice.addEventListener("change", choose);
  slider.addEventListener("input", draw);
  drawing.addEventListener("pointerdown", event => {
    point(event);
    slider.focus({ preventScroll: true });
    event.preventDefault();
  });
  drawing.addEventListener("pointermove", event => event.buttons && point(event));
  slider.addEventListener("keydown", event => {
    const rows = { ArrowDown: across, ArrowUp: -across }[event.key];
    if (!rows) return;
    const to = Number(slider.value) + rows;
    if (to in states) slider.value = to;
    draw();
    event.preventDefault();
  });
  choose();
}
