// What all pictures that answer to the hand share: the live one takes the still one's place and keeps its keys.
((data, play) => {
  const box = document.currentScript.parentNode.querySelector(".nn-interactive");
  box.innerHTML = data.live;
  // JupyterLab listens before anybody else, and looks at what has the focus before it looks around it.
  for (const one of [box, ...box.querySelectorAll("input, select, button")]) {
    one.setAttribute("data-lm-suppress-shortcuts", "true");
  }
  box.addEventListener("keydown", event => event.stopPropagation());
  play(box, data);
})
