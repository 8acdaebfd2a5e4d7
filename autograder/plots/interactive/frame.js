// What all pictures that answer to the hand share: the live one takes the still one's place and keeps its keys.
((data, play) => {
  const box = document.currentScript.parentNode.querySelector(".nn-interactive");
  box.innerHTML = data.live;
  box.setAttribute("data-lm-suppress-shortcuts", "true"); // JupyterLab listens before anybody else
  box.addEventListener("keydown", event => event.stopPropagation());
  play(box, data);
})
