// MathJax in its safe mode, with the one font that is there; nothing to be reached by Tab.
window.MathJax = {
  skipStartupTypeset: true,
  showMathMenu: false,
  menuSettings: { inTabOrder: false },
  messageStyle: "none",
  TeX: { equationNumbers: { autoNumber: "none" } },
  tex2jax: {
    inlineMath: [["$", "$"], ["\\(", "\\)"]],
    displayMath: [["$$", "$$"], ["\\[", "\\]"]],
    processEscapes: true,
    processEnvironments: true,
  },
  "HTML-CSS": {
    availableFonts: [], imageFont: null, preferredFont: null, webFont: "STIX-Web",
    linebreaks: { automatic: true },
    // The font that it measures others by is none; by itself it asks for about:blank.
    styles: { "@font-face": { "font-family": "MathJax_Blank", src: "local('MathJax_Blank')" } },
  },
};
