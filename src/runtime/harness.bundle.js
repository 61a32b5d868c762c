// Made of src/runtime/harness by `npm run harness`; its SHA-256: c401cf054f2b98cf1b59b5bd70ea0574d3622bab62f90444156b790e216c62be
var Zt=4096n;import{AsyncLocalStorage as _t}from"node:async_hooks";var vt=globalThis,{apply:N,construct:te,ownKeys:Q,getPrototypeOf:h,getOwnPropertyDescriptor:y,defineProperty:E}=Reflect,
{freeze:J,hasOwn:_}=Object,{toPrimitive:ee,toStringTag:rt}=Symbol,l=Function.prototype.bind.bind(Function.prototype.call);function f(t,e){for(let r=t;r;r=h(r)){
let o=y(r,e);if(o)return o.get?l(o.get):()=>{}}return()=>{}}var H=Promise,D=Error,O=TypeError,ot=RangeError,Ot=Map,X=Uint8Array,Rt=Response,re=Request,oe=Headers,
ne=ReadableStream,se=Object.prototype,Mr=Promise.prototype,ie=RegExp.prototype,Z=h(Uint8Array.prototype),Tt=[Object,Array,Function,Error,Date,RegExp,Number,String,
Boolean,Symbol,BigInt,h(Uint8Array)].map(t=>t.prototype),L=Array.isArray,C=String,v=Number,W=Object.is,U=Date.now,nt=Number.isFinite,ce=Error.isError,ae=Error.captureStackTrace,
q=l(Function.prototype.toString),Nt=l(Symbol.prototype.toString),le=l(BigInt.prototype.toString),g=l(String.prototype.slice),m=l(String.prototype.indexOf),st=l(
String.prototype.lastIndexOf),k=l(String.prototype.charCodeAt),jr=l(String.prototype.toWellFormed),kt=JSON.stringify,fe=l(Map.prototype.forEach),pe=f(Map.prototype,
"size"),tt=l(Map.prototype.get),At=l(Map.prototype.set),Pt=l(Map.prototype.delete),ue=l(Set.prototype.forEach),de=f(Set.prototype,"size"),ye=l(Date.prototype.getTime),
me=l(Date.prototype.toISOString),he=f(RegExp.prototype,"source"),ge=f(RegExp.prototype,"flags"),it=J([["Number",Number],["String",String],["Boolean",Boolean],["\
BigInt",BigInt],["Symbol",Symbol]].map(([t,e])=>J({__proto__:null,name:t,read:l(e.prototype.valueOf)}))),ct=f(Z,Symbol.toStringTag),xe=f(Z,"length"),we=f(Z,"buf\
fer"),$e=f(Z,"byteOffset"),Se=f(Z,"byteLength"),at=f(DataView.prototype,"buffer"),lt=f(DataView.prototype,"byteOffset"),ft=f(DataView.prototype,"byteLength"),pt=f(
ArrayBuffer.prototype,"byteLength"),be=l(Reflect.get(Uint8Array.prototype,"toBase64")),zr=new TextEncoder,Gr=l(TextEncoder.prototype.encode),ut=t=>Gr(zr,t),Ee=l(
ReadableStreamDefaultController.prototype.enqueue),_e=l(ReadableStreamDefaultController.prototype.close),dt=f(ReadableStreamDefaultController.prototype,"desired\
Size"),Bt=l(ReadableStream.prototype.getReader),Oe=l(ReadableStream.prototype.cancel),Dt=l(ReadableStreamDefaultReader.prototype.read),Re=l(ReadableStreamDefaultReader.
prototype.cancel),It=f(Response.prototype,"status"),Te=f(Response.prototype,"statusText"),Ne=f(Response.prototype,"headers"),ke=f(Response.prototype,"body"),Ae=f(
Response.prototype,"bodyUsed"),Pe=f(ReadableStream.prototype,"locked"),Be=f(Response.prototype,"webSocket"),De=l(Headers.prototype.forEach),Ie=l(Headers.prototype.
getSetCookie),Le=l(Reflect.get(Headers.prototype,"getAll")),Lt=l(Headers.prototype.set),Fe=t=>t.reason,He=f(ErrorEvent.prototype,"error"),Ce=f(ErrorEvent.prototype,
"message"),Wr=vt.setTimeout,qr=IdentityTransformStream,Vr=f(IdentityTransformStream.prototype,"writable"),Yr=f(IdentityTransformStream.prototype,"readable"),Kr=l(
WritableStream.prototype.getWriter),Jr=l(WritableStreamDefaultWriter.prototype.write),Qr=Proxy,{revocable:Xr}=Proxy,Ft=new WeakSet,Ue=l(WeakSet.prototype.add),Zr=l(
WeakSet.prototype.has),F=t=>Zr(Ft,t);function vr(t,e){if(new.target===void 0)throw new O("Constructor Proxy requires 'new'");let r=new Qr(t,e);return Ue(Ft,r),r}
function Me(){let{revocable:t}={revocable(r,o){let n=Xr(r,o);return Ue(Ft,n.proxy),n}},e=vr.bind(void 0);E(e,"name",{value:"Proxy",configurable:!0}),E(e,"revoca\
ble",{value:t,writable:!0,configurable:!0}),E(vt,"Proxy",{value:e,writable:!0,configurable:!0})}var je=()=>new _t,ze=l(_t.prototype.run),Ht=l(_t.prototype.getStore),
to=l(Promise.prototype.then);function u(t,e){let r=y(t,e);return r&&_(r,"value")?r.value:void 0}function M(t,e){try{let r=h(t);for(let o=0;r!==null&&o<64;o++,r=
h(r))if(r===e)return!0}catch{}return!1}function B(t,e){E(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}function S(t,e,r){return E(
t,e,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}var R=t=>kt(jr(t)),eo=J({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});
function I(t,e,r){let n=y(t,"constructor")===void 0&&E(t,"constructor",eo);try{to(t,e,r)}finally{n&&delete t.constructor}}function d(t){let e=new H((r,o)=>{let n=i=>r(
{__proto__:null,value:i}),s=!1;try{s=h(t)===Mr}catch{}if(s)try{I(t,n,o);return}catch{}I(new H(i=>i(t)),n,o)});return S(e,"constructor",H),e}var ro=10;function Ge(){
return d(new H(t=>{let e=()=>t(void 0);try{Wr(e,ro)}catch{}try{let r=new qr;I(Jr(Kr(Vr(r)),new X(1)),()=>{},()=>{}),I(Dt(Bt(Yr(r))),e,()=>{})}catch{}}))}var We={Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bodyUsed","headers"],URL:["href","orig\
in","protocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:[
"locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extractable","algorithm","usages"]},Ke=t=>t.filter(
e=>e in globalThis).map(e=>({__proto__:null,name:e,prototype:Reflect.get(globalThis,e).prototype})),qe=Ke(Object.keys(We)).map(t=>({...t,keys:Reflect.get(We,t.name),
getters:null})),Ve=Ke(["Headers","URLSearchParams","FormData"]).map(t=>({...t,forEach:null})),yt=(t,e,r)=>N(t.forEach,e,[r]),Ct=(t,e,r)=>N(t.getters[r],e,[]);function Je(t){
for(let e=0;e<Ve.length;e++){let r=Ve[e];if(M(t,r.prototype)&&(r.forEach??=Xe(r.prototype,"forEach","value"),Ze(()=>yt(r,t,()=>{}))))return r}}function Qe(t){for(let e=0;e<
qe.length;e++){let r=qe[e];if(M(t,r.prototype)&&(r.getters??=oo(r),Ze(()=>Ct(r,t,0))))return r}}function oo(t){let e=[];for(let r=0;r<t.keys.length;r++)B(e,Xe(t.
prototype,t.keys[r],"get"));return e}function Xe(t,e,r){for(let o=t;o!==null;o=h(o)){let n=y(o,e);if(!n)continue;let s=_(n,r)?n[r]:void 0;return typeof s=="func\
tion"&&st(q(s),"[native code]")>0?s:Ye}return Ye}var Ye=()=>{};function Ze(t){try{return t(),!0}catch{return!1}}var no=DOMException.prototype,ve=t=>M(t,no);var io="harness.js:";function Ut(t){let e=y(D,"prepareStackTrace");if(!e)return t();S(D,"prepareStackTrace",void 0);try{return t()}finally{E(D,"prepareStackTrac\
e",e)}}function tr(t){if(m(t,"    at ")!==0)return"";if(k(t,t.length-1)===41){let e=st(t,"(");if(e>=0)return g(t,e+1,-1)}return g(t,m(t,"    at async ")===0?13:
7)}function er(t,e){for(let r=0;;){let o=m(t,`
`,r);if(!e(o<0?g(t,r):g(t,r,o))||o<0)return;r=o+1}}function Mt(t){let e="",r="",o=!0;return er(t,n=>{let s=tr(n);return m(s,io)===0||m(s,"node-internal:")===0?r=
"":s==="<anonymous>"?r+=`
`+n:(e+=(o?"":r+`
`)+n,r="",o=!1),!0}),e+r}function jt(){let t={__proto__:null},e=y(D,"stackTraceLimit"),r="";try{S(D,"stackTraceLimit",16),r=Ut(()=>(ae(t),t.stack))}catch{}try{e&&
E(D,"stackTraceLimit",e)}catch{}if(typeof r!="string")return"";let o=Mt(r),n=m(o,`
`);return n<0?"":g(o,n+1)}function rr(){let t="";return er(jt(),e=>(t=tr(e))===""),t}var zt=()=>({__proto__:null,nodes:2e3,length:65536,path:[],targets:[]}),V=t=>t.nodes<=0||t.length<=0,po='{"type":"opaque","class":"unreadable value"}';function Gt(t,e){
let r=e.path.length;try{return T(t,e)}catch{return e.path.length=r,po}}function sr(t,e){let r=zt(),o="";for(let n=e;n<t.length&&!V(r);n++)o+=(n>e?",":"")+Gt(t[n],
r),r.targets.length=0;return"["+o+"]"}function uo(t,e){let r=e.length<1e4?e.length:1e4,o=t.length>r?`{"type":"string","length":${t.length},"value":${R(g(t,0,r))}\
}`:R(t);return e.length-=o.length,o}function x(t,e){let r=R(t.length>1e4?g(t,0,1e4)+"…":t);return e.length-=r.length,r}function T(t,e){switch(e.nodes--,e.length-=
8,typeof t){case"string":return uo(t,e);case"number":return nt(t)&&!W(t,-0)?C(t):`{"type":"number","value":"${W(t,-0)?"-0":C(t)}"}`;case"boolean":return t?"true":
"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${x(Nt(t),e)}}`;case"bigint":{let o=1n<<Zt,n=t<o&&t>-o?le(t):"\
over 4096 bits";return e.length-=n.length,`{"type":"bigint","value":"${n}"}`}}if(t===null)return"null";if(F(t))return'{"type":"proxy"}';for(let o=e.path.length-
1,n=1;o>=0;o--,n++)if(e.path[o]===t)return`{"type":"cycle","up":${n},"id":${yo(t,e.targets)}}`;if(e.path.length>=6&&typeof t!="function")return`{"type":"elided"\
,"class":${x(L(t)?`Array(${t.length})`:ht(t)??"Object",e)}}`;B(e.path,t);let r=typeof t=="function"?ho(t,e):xo(t,e);return e.path.length--,r}function yo(t,e){for(let r=0;r<
e.length;r++)if(e[r]===t)return r+1;return B(e,t),e.length}function ht(t){let e=null,r="",o=y(t,rt);o&&!o.enumerable&&typeof o.value=="string"&&(r=o.value);for(let n=h(
t),s=0;n!==null&&s<64&&!F(n);n=h(n),s++){if(r===""){let i=u(n,rt);typeof i=="string"&&(r=i)}e===null&&(e=mo(t,u(n,"constructor")))}return r!==""&&r!==e?`${e??"n\
ull"} [${r}]`:e}function mo(t,e){if(typeof e!="function"||F(e))return null;let r=u(e,"name"),o=u(e,"prototype");return typeof r=="string"&&r!==""&&o!==null&&typeof o==
"object"&&M(t,o)?r:null}function ho(t,e){let r=q(t),o=g(r,0,32),n="function",s="";if(m(o,"class")===0&&!go(o,5)){n="class";let c=h(t),a=typeof c=="function"?u(c,
"name"):void 0;typeof a=="string"&&a!==""&&(s=`,"extends":${x(a,e)}`)}else{let c=u(h(t)??t,rt);c==="AsyncFunction"?n="async function":c==="GeneratorFunction"?n=
"generator":c==="AsyncGeneratorFunction"&&(n="async generator")}let i=u(t,"name");return`{"type":"function","kind":"${n}","name":${x(typeof i=="string"?i:"",e)}${s}${ar(
t,e,gt)}}`}function go(t,e){let r=k(t,e);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function xo(t,e){if(L(t))return So(t,e);if(ce(t)||
ve(t))return Ao(t,e);let r=ht(t);if(r!=="Object"){let n=Eo(t,r,e)??_o(t,r,e)??Oo(t)??Ro(t,e)??To(t,e)??No(t,r,e)??ko(t,r,e);if(n!==null)return n}if(r==="Promise")
return'{"type":"promise"}';if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;let o=Wt(t,e,gt);return`{"type":"object"${r===
"Object"?"":`,"class":${r===null?"null":x(r,e)}`},"properties":[${o.list}]${et(o.more)}}`}var gt=()=>!0,wo=t=>typeof t=="symbol"||t!=="length"&&!ir(t),$o=t=>t!==
"stack"&&t!=="message"&&t!=="cause"&&t!=="errors",ir=t=>{let e=v(t);return e>=0&&e<4294967295&&C(e)===t&&e%1===0};function Wt(t,e,r){let o=Q(t),n="",s=0,i=0;for(let c=0;c<
o.length;c++){let a=o[c];if(!r(a))continue;if(s>=100||V(e)){i++;continue}let p=y(t,a);if(!p||!p.enumerable)continue;let $=typeof a=="symbol"?`{"type":"symbol","\
value":${x(Nt(a),e)}}`:x(a,e);n+=`${s++?",":""}[${$},${_(p,"value")?T(p.value,e):cr(p)}]`}return{__proto__:null,list:n,more:i}}var cr=t=>`{"type":"accessor","va\
lue":"${t.get?t.set?"get/set":"get":"set"}"}`,et=t=>t>0?`,"more":${t}`:"";function ar(t,e,r){let o=Wt(t,e,r);return(o.list===""?"":`,"properties":[${o.list}]`)+
et(o.more)}function qt(t,e,r){let o=Wt(t,e,r);return o.list===""?"":`,"properties":[${o.list}]`}function So(t,e){let r=t.length,o="",n=0,s=0;for(;s<r&&n<100&&!V(
e);n++){let a=y(t,s),p;if(a)p=_(a,"value")?T(a.value,e):cr(a),s++;else{let $=bo(t,s,r);e.nodes--,e.length-=32,p=`{"type":"hole","count":${$-s}}`,s=$}o+=(n?",":"")+
p}let i=ht(t);return`{"type":"array"${i==="Array"?"":`,"class":${i===null?"null":x(i,e)}`},"length":${r},"items":[${o}]${r<=1e3?qt(t,e,wo):""}${et(r-s)}}`}function bo(t,e,r){
let o=e+1;for(;o<r&&o<e+1e3;o++)if(_(t,o))return o;if(o>=r)return r;let n=Q(t);for(let s=0;s<n.length;s++){let i=n[s];if(typeof i=="symbol"||!ir(i))break;let c=v(
i);if(c>=o)return c}return r}function Eo(t,e,r){let o;try{o=pe(t)}catch{return null}return lr(fe,t,e??"Map",o,r)}function lr(t,e,r,o,n){let s="",i=0;return t(e,
(c,a)=>{if(i<100&&!V(n)){let p=T(a,n);s+=`${i++?",":""}[${p},${T(c,n)}]`}}),`{"type":"map","class":${x(r,n)},"size":${o},"entries":[${s}]${qt(e,n,gt)}${et(o-i)}\
}`}function _o(t,e,r){let o,n="",s=0;try{o=de(t)}catch{return null}return ue(t,i=>{s<100&&!V(r)&&(n+=(s++?",":"")+T(i,r))}),`{"type":"set","class":${x(e??"Set",
r)},"size":${o},"items":[${n}]${qt(t,r,gt)}${et(o-s)}}`}function Oo(t){let e;try{e=ye(t)}catch{return null}return`{"type":"date","value":${W(e,NaN)?"null":`"${me(
t)}"`}}`}function Ro(t,e){for(let r=0;r<it.length;r++){let o;try{o=it[r].read(t)}catch{continue}return`{"type":"boxed","class":"${it[r].name}","value":${T(o,e)}\
}`}return null}function To(t,e){if(!M(t,ie))return null;try{return`{"type":"regexp","value":${x(`/${he(t)}/${ge(t)}`,e)}}`}catch{return null}}function No(t,e,r){
let o=ct(t);if(o)return or(t,e===null?o:e===o||e==="Buffer"?e:`${e} [${o}]`,xe(t),r);try{let n=pt(t);return or(new X(t,0,n<100?n:100),e??"ArrayBuffer",n,r)}catch{}
try{let n=lt(t);return`{"type":"object","class":"DataView","properties":[["byteLength",${ft(t)}],["byteOffset",${n}],["buffer",${T(at(t),r)}]]}`}catch{return null}}
function or(t,e,r,o){let n="";for(let s=0;s<r&&s<100&&!V(o);s++)n+=(s?",":"")+T(t[s],o);return`{"type":"bytes","class":${x(e,o)},"length":${r},"items":[${n}]}`}
function ko(t,e,r){let o=Je(t);if(o){let i=0;return yt(o,t,()=>{i++}),lr((c,a)=>yt(o,c,a),t,e??o.name,i,r)}let n=Qe(t);if(!n)return null;let s="";for(let i=0;i<
n.keys.length;i++)s+=`${i?",":""}[${R(n.keys[i])},${T(Ct(n,t,i),r)}]`;return`{"type":"object","class":${x(e??n.name,r)},"properties":[${s}]}`}function Ao(t,e){let r=nr(
t,"name")??"Error",o=nr(t,"message")??"",n=ht(t),s="";try{s=Ut(()=>t.stack)}catch{}let i=`{"type":"error"${n===null||n===r?"":`,"class":${x(n,e)}`},"name":${x(r,
e)},"message":${x(o,e)}`;i+=`,"stack":${x(typeof s=="string"?Mt(s):"",e)}`;let c=y(t,"cause"),a=y(t,"errors");return c&&_(c,"value")&&(i+=`,"cause":${T(c.value,
e)}`),a&&L(a.value)&&(i+=`,"errors":${T(a.value,e)}`),i+ar(t,e,$o)+"}"}function nr(t,e){for(let r=t,o=0;r!==null&&o<64&&!F(r);o++,r=h(r)){let n=u(r,e);if(typeof n==
"string")return n}}var Vt=je(),G=Array.from({length:16},()=>null);Object.seal(G);var ur=null;function Yt(t){ur=t}var dr=()=>Ht(Vt)!==void 0,yr=t=>t!==null&&!t.closed&&U()-t.started<=
6e4,fr=t=>t===null?0:t.started;function Io(){let t=null;for(let e=0;e<16;e++)if(yr(G[e])){if(t!==null)return null;t=G[e]}return t}var b=()=>Ht(Vt)??ur??Io(),Y=t=>{
let e=U();return e>t.started?e-t.started:0};function A(t,e){if(!t.closed)try{Ee(t.controller,ut(e+`
`))}catch{t.closed=!0}}function Kt(t,e){if(!t.closed){if(xt(t)||t.length+e.length>1048576){t.dropped++;return}t.lines++,t.length+=e.length,A(t,e)}}var xt=t=>t.lines>=
5e3||t.length>=1048576;function P(t,e,r){if(t===null||t.closed)return;let o=e==="import"||e==="handler"||e==="body";if(!o&&xt(t)){t.dropped++;return}let n=`{"t"\
:"error","phase":"${e}","ms":${Y(t)},"error":${Gt(r,zt())}}`;if(!o){Kt(t,n);return}t.threw=!0,A(t,n)}function wt(t){if(t.controller===null)return;A(t,`{"t":"end\
","ms":${Y(t)},"outcome":"${t.exited?"exited":t.threw?"threw":"returned"}","console_dropped":${t.dropped}}`);let e=t.controller;t.closed=!0,t.controller=null;try{
_e(e)}catch{}mr(t)}function mr(t){let{wake:e,pulled:r}=t;t.wake=t.pulled=null,e&&e(),r&&r()}function hr(t,e){let r=0,o=0;for(;r<16&&yr(G[r]);r++)fr(G[r])<fr(G[o])&&
(o=r);if(r===16&&t&&(r=o),r===16)return $t(`this isolate already has ${16} active runs; the limit is ${16}`);let n={__proto__:null,started:U(),controller:null,closed:!1,
lines:0,length:0,dropped:0,group:0,timers:new Ot,counts:new Ot,threw:!1,exited:!1,pending:0,wake:null,pulled:null},s={__proto__:null,start(a){n.controller=a},pull(){
let{pulled:a}=n;n.pulled=null,a&&a()},cancel(){n.closed=!0,mr(n)}},i=new ne(s,{__proto__:null,highWaterMark:16});G[r]=n,ze(Vt,n,e,n);let c=new oe;return Lt(c,"c\
ontent-type","application/x-ndjson"),Lt(c,"cache-control","no-transform"),new Rt(i,{__proto__:null,status:200,headers:c})}var gr=t=>wr(e=>{t.closed||dt(t.controller)>
0?e():t.pulled=e}),xr=t=>wr(e=>{t.closed||t.pending===0?e():t.wake=e});function wr(t){let e=new H(t);return S(e,"constructor",H),e}function $t(t){return new Rt(
t,{__proto__:null,status:503})}function St(t){try{return It(t),!0}catch{return!1}}async function Er(t,e,{head:r,outputBytes:o}){let n=It(e),s=ke(e),i=s!==null&&!r;if(n===0)throw new O("the pr\
ogram answered with Response.error(), which stands for an answer that never came");if(i&&Ae(e))throw new O("the response's body was read before the response was\
 returned: return response.clone(), taken before it is read");if(i&&Pe(s))throw new O("the response's body is locked to a reader: release the reader's lock, or \
return response.clone(), taken before it is read");let c=`"status_text":${R(Te(e))},"headers":[${Fo(Ne(e))}]`;if(c.length>262144)throw new ot(`the response's he\
ad is ${c.length} characters long; the limit is ${262144}`);let a=Be(e)?',"websocket":true':"";if(A(t,`{"t":"response","ms":${Y(t)},"status":${n},${c},"body":${i}${a}\
}`),i)try{await d(Co(t,s,o))}catch(p){P(t,"body",p)}else s!==null&&_r(()=>Oe(s))}function Fo(t){let e="",r=(n,s)=>{e+=`${e===""?"":","}[${R(n)},${R(s)}]`};De(t,
(n,s)=>{s!=="set-cookie"&&r(s,n)});let o=Ho(t);for(let n=0;n<o.length;n++)r("set-cookie",o[n]);return e}function Ho(t){try{return Ie(t)}catch{return Le(t,"set-c\
ookie")}}async function Co(t,e,r){let o=Bt(e);for(let n=r;;){let{value:s}=await d(Dt(o));if(s.done)return;let{buffer:i,offset:c,length:a}=Uo(s.value);for(let $=0;$<
a&&$<n;$+=49152){let K=$+49152,Ur=K<a?K<n?K:n:a<n?a:n;for(A(t,`{"t":"body","base64":"${be(new X(i,c+$,Ur-$))}"}`);!t.closed&&dt(t.controller)<=0;)await gr(t);if(t.
closed)break}let p=a>n;if(n-=a,p&&A(t,'{"t":"body_cut"}'),p||t.closed){_r(()=>Re(o));return}}}function Uo(t){if(ct(t))return{__proto__:null,buffer:we(t),offset:$e(
t),length:Se(t)};try{return{__proto__:null,buffer:t,offset:0,length:pt(t)}}catch{}try{return{__proto__:null,buffer:at(t),offset:lt(t),length:ft(t)}}catch{}throw new O(
`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}function _r(t){try{I(d(t()),
()=>{},()=>{})}catch{}}function Or(t,e,r){let o=kt(e);if(o===void 0){A(t,'{"t":"result"}');return}let n=jo(o),s=ut(n).length;if(s>r)throw new ot(`the program's \
result is ${s} bytes of JSON; the limit is ${r}`);if(Mo(n,100))throw new ot(`the program's result is nested deeper than ${100} arrays and objects`);A(t,`{"t":"r\
esult","value":${n}}`)}function Mo(t,e){for(let r=0,o=0;r<t.length;r++){let n=k(t,r);if(n===34)for(;k(t,++r)!==34;)k(t,r)===92&&r++;else if(n===91||n===123){if(++o>
e)return!0}else(n===93||n===125)&&o--}return!1}function jo(t){let e=0,r="";for(let o=m(t,"\\ud");o>=0;o=m(t,"\\ud",o+2)){let n=0;for(;o-n>0&&k(t,o-n-1)===92;)n++;
n%2!==1&&(r+=g(t,e,o)+"�",e=o+6)}return e===0?t:r+g(t,e)}var Rr=t=>nt(t)&&t>=0&&!W(t,-0)?t:1048576;function w(t,e,r="",o=0){let n=b();if(n===null||n.closed)return;if(xt(n)){n.dropped++;return}let s=rr();Kt(n,`{"t":"console","level":"${t}","ms":${Y(n)},"group"\
:${n.group}${s===""?"":`,"at":${R(s)}`}${r},"args":${sr(t==="dir"||t==="table"?e:zo(e,o),o)}}`)}function zo(t,e){let r=t[e];if(t.length<e+2||typeof r!="string"||
m(r,"%")<0)return t;let o=[];for(let n=0;n<t.length;n++)B(o,t[n]);for(let n=m(r,"%"),s=e+1;n>=0&&s<t.length;n=m(r,"%",n+2)){let i=g(r,n+1,n+2);i!==""&&m("sdifjo\
Oc",i)>=0&&(S(o,s,Go(i,t[s])),s++)}return o}function Go(t,e){if(e===null||typeof e!="object"&&typeof e!="function"||F(e))return e;try{if(t==="s")return typeof e==
"function"||Wo(e)?C(e):e;if(t==="d")return v(e);if(t==="i"||t==="f")return C(e)}catch{}return e}function Wo(t){for(let e=t,r=0;e!==null&&r<64&&!F(e);e=h(e),r++){
for(let n=0;n<Tt.length;n++)if(Tt[n]===e)return!1;let o=y(e,"toString")??y(e,ee);if(o)return _(o,"value")&&typeof o.value=="function"}return!1}function Tr(t,e){
e.length>0&&w(t,e);let r=b();r!==null&&r.group++}function Nr(t,e){let r=b(),o=bt(e);if(r===null)return;let n=tt(r.timers,o);if(n===void 0){w("warn",[`No such la\
bel '${o}' for console.${t}()`]);return}t==="timeEnd"&&Pt(r.timers,o);let s=`${o}: ${qo(U()-n)}`,i=[];for(let c=1;t==="timeLog"&&c<e.length;c++)S(i,c,e[c]);S(i,
0,i.length>0?Vo(s):s),w(t,i)}var kr={log(){w("log",arguments)},info(){w("info",arguments)},warn(){w("warn",arguments)},error(){w("error",arguments)},debug(){w("\
debug",arguments)},dir(){w("dir",arguments)},dirxml(){w("dirxml",arguments)},table(){w("table",arguments)},trace(){w("trace",arguments,`,"stack":${R(jt())}`)},group(){
Tr("group",arguments)},groupCollapsed(){Tr("groupCollapsed",arguments)},groupEnd(){let t=b();t!==null&&t.group>0&&t.group--},clear(){let t=b();t!==null&&(t.group=
0),w("clear",[])},time(){let t=b(),e=bt(arguments);t!==null&&(tt(t.timers,e)!==void 0?w("warn",[`Label '${e}' already exists for console.time()`]):At(t.timers,e,
U()))},timeLog(){Nr("timeLog",arguments)},timeEnd(){Nr("timeEnd",arguments)},count(){let t=b(),e=bt(arguments);if(t===null)return;let r=(tt(t.counts,e)??0)+1;At(
t.counts,e,r),w("count",[`${e}: ${r}`])},countReset(){let t=b(),e=bt(arguments);t!==null&&(tt(t.counts,e)===void 0?w("warn",[`Count for '${e}' does not exist`]):
Pt(t.counts,e))},context(){return Ar},assert(){arguments[0]||w("assert",arguments,"",1)}},Ar=console;function Pr(){for(let t of Object.keys(kr))S(Ar,t,Reflect.get(
kr,t))}var bt=t=>t.length>0&&t[0]!==void 0?`${t[0]}`:"default",qo=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${g(`00${t%1e3}`,-3)}s`;function Vo(t){let e="";for(let r=0;r<
t.length;r++)e+=t[r]==="%"?"%%":t[r];return e}var Yo="the program exports no handler: export default { fetch(request, env, ctx) { … } }, a class with fetch, a function, or a function named run";async function Dr(t,e,{
request:r,env:o,prompt:n,args:s,entrypoint:i}){if(i!==void 0&&!_(e,i))throw new O(`the program has no export named ${i}; it has ${Jo(e)}`);let c=e[i??"default"],
a=Xo(t);if(typeof c=="function"&&!Qo(c))return Et(await d(s===void 0?c(r,o,a):N(c,void 0,s)));if(typeof c=="function"){let p=te(c,[a,o]);if(typeof p.fetch!="fun\
ction")throw new O(`the program's ${Ko(i,"class")} has no fetch method: add fetch(request) { … } to it`);return Et(Br(await d(p.fetch(r))))}if(c!==null&&typeof c==
"object"&&typeof c.fetch=="function")return Et(Br(await d(c.fetch(r,o,a))));if(i!==void 0)throw new O(`the program's export ${i} cannot answer: it must be an ob\
ject or a class with fetch, or a function; it is ${Ir(c)}`);if(typeof e.run=="function")return Et(await d(N(e.run,void 0,[s===void 0?n:s[0],o,a])));throw new O(
Yo)}var Ko=(t,e)=>t===void 0?`default ${e}`:`${e} ${t}`;function Jo(t){let e=Q(t),r="";for(let o=0;o<e.length;o++){let n=e[o];typeof n=="string"&&(r+=(r===""?"":
", ")+n)}return r===""?"none":r}var Et=t=>t;function Qo(t){let e=g(q(t),0,6),r=k(e,5);if(m(e,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;
let o=t.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}function Br(t){if(!St(t.value))throw new O(`the program's fetch must return a \
Response; it returned ${Ir(t.value)}${t.value===void 0?": is a return missing?":""}`);return t}function Ir(t){switch(typeof t){case"undefined":return"undefined";case"\
function":return"a function";case"object":if(t===null)return"null";if(L(t))return"an array";try{if(h(t)===se)return"a plain object"}catch{}return"an object of a\
nother class";default:return`a ${typeof t}`}}function Xo(t){return{props:{},waitUntil(e){t.pending++;let r=()=>{t.pending--;let{wake:o}=t;t.wake=null,o&&o()};I(
d(e),r,o=>{P(t,"waitUntil",o),r()})},passThroughOnException(){}}}var Zo=["setTimeout","setInterval","setImmediate","queueMicrotask"];function Fr(){addEventListener("unhandledrejection",t=>P(b(),"unhandledrejection",Fe(t))),addEventListener(
"error",t=>P(b(),"uncaught",He(t)??Ce(t)));for(let t of Zo)vo(globalThis,t)}function vo(t,e){let r=t[e];if(typeof r!="function")return;let o={[e](n){if(typeof n!=
"function")return N(r,t,arguments);let s=[];B(s,function(){try{return N(n,this,arguments)}catch(i){P(b(),"uncaught",i)}});for(let i=1;i<arguments.length;i++)B(s,
arguments[i]);return N(r,t,s)}}[e];S(t,e,o)}async function Hr(){let{prototype:t}=Function,{bind:e}=t,r=y(t,"bind"),o,n;S(t,"bind",function(s){return typeof s?.exitImpl==
"function"&&(o=s),N(e,this,arguments)});try{n=(await d(import("node:process"))).value.default}catch{}if(E(t,"bind",r),o)Lr(o,"exitImpl","exit");else if(n)for(let s of[
"exit","abort","reallyExit"])typeof n[s]=="function"&&Lr(n,s,s)}function Lr(t,e,r){let o={[e](){let n=b();n!==null&&(n.exited=!0,wt(n));let s=new D(`process.${r}\
() was called`);throw E(s,"name",{__proto__:null,value:"ProcessExit"}),s}}[e];try{S(t,e,o)}catch{}}var Xt=!1,Jt=!1,Cr=!1,Qt,tn;async function en(t,e){u(e,"process")===!0&&await(tn??=d(Hr()));let r=!Jt&&!Xt;r&&(Jt=!0,Yt(t));try{return await d(import(u(e,"main")))}finally{
r&&(Jt=!1,Xt=!0,Yt(null))}}async function rn(t,e,r,o){A(t,`{"t":"start","v":1,"warm":${Xt}}`);try{await d(on(t,e,r,o))}catch(n){P(t,"handler",n)}do{for(;t.pending>
0&&!t.closed;)await xr(t);t.closed||await Ge()}while(t.pending>0&&!t.closed);wt(t)}async function on(t,e,r,o){let n=u(o,"prompt"),s=u(o,"args"),i=u(o,"method")===
"HEAD",c=Rr(u(o,"outputBytes")),a;try{a=(await d(en(t,o))).value.value}catch(K){P(t,"import",K);return}let p={__proto__:null,env:r,prompt:typeof n=="string"?n:"",
args:L(s)?s:void 0,entrypoint:u(o,"entrypoint"),request:i?new re(e,{__proto__:null,method:"HEAD"}):e},$=(await d(Dr(t,a,p))).value.value;t.closed||(St($)?await d(
Er(t,$,{head:i,outputBytes:c})):Or(t,$,c))}Me();Pr();Fr();var Wn=J({fetch(t,e,r){let{props:o}=r;return dr()||!o||typeof u(o,"main")!="string"?$t("a program cann\
ot call the harness that runs it"):(Cr||(Cr=!0,Qt=u(o,"key")),u(o,"key")!==Qt?$t("a program cannot call the harness that runs it"):hr(Qt!==void 0,n=>{rn(n,t,e,o)}))}});export{Wn as default};
