// Made of src/runtime/harness by `npm run harness`; its SHA-256: 6891677b443a2012d5e80639c5f073fa256c87cadbc796fd7651992f10136484
var et=4096n;import{AsyncLocalStorage as Oe}from"node:async_hooks";var tt=globalThis,{apply:k,construct:rt,ownKeys:X,getPrototypeOf:h,getOwnPropertyDescriptor:y,defineProperty:E}=Reflect,
{freeze:Q,hasOwn:_}=Object,{toPrimitive:ot,toStringTag:oe}=Symbol,l=Function.prototype.bind.bind(Function.prototype.call);function f(e,t){for(let r=e;r;r=h(r)){
let o=y(r,t);if(o)return o.get?l(o.get):()=>{}}return()=>{}}var H=Promise,D=Error,O=TypeError,ne=RangeError,Re=Map,Z=Uint8Array,Te=Response,nt=Request,st=Headers,
it=ReadableStream,ct=Object.prototype,Wr=Promise.prototype,at=RegExp.prototype,v=h(Uint8Array.prototype),Ne=[Object,Array,Function,Error,Date,RegExp,Number,String,
Boolean,Symbol,BigInt,h(Uint8Array)].map(e=>e.prototype),L=Array.isArray,C=String,ee=Number,W=Object.is,j=Date.now,se=Number.isFinite,lt=Error.isError,ft=Error.
captureStackTrace,q=l(Function.prototype.toString),ke=l(Symbol.prototype.toString),pt=l(BigInt.prototype.toString),g=l(String.prototype.slice),m=l(String.prototype.
indexOf),ie=l(String.prototype.lastIndexOf),A=l(String.prototype.charCodeAt),qr=l(String.prototype.toWellFormed),Ae=JSON.stringify,ut=l(Map.prototype.forEach),dt=f(
Map.prototype,"size"),te=l(Map.prototype.get),Pe=l(Map.prototype.set),Be=l(Map.prototype.delete),yt=l(Set.prototype.forEach),mt=f(Set.prototype,"size"),ht=l(Date.
prototype.getTime),gt=l(Date.prototype.toISOString),xt=f(RegExp.prototype,"source"),wt=f(RegExp.prototype,"flags"),ce=Q([["Number",Number],["String",String],["B\
oolean",Boolean],["BigInt",BigInt],["Symbol",Symbol]].map(([e,t])=>Q({__proto__:null,name:e,read:l(t.prototype.valueOf)}))),ae=f(v,Symbol.toStringTag),$t=f(v,"l\
ength"),St=f(v,"buffer"),bt=f(v,"byteOffset"),Et=f(v,"byteLength"),le=f(DataView.prototype,"buffer"),fe=f(DataView.prototype,"byteOffset"),pe=f(DataView.prototype,
"byteLength"),ue=f(ArrayBuffer.prototype,"byteLength"),_t=l(Reflect.get(Uint8Array.prototype,"toBase64")),Vr=new TextEncoder,Yr=l(TextEncoder.prototype.encode),
de=e=>Yr(Vr,e),Ot=l(ReadableStreamDefaultController.prototype.enqueue),Rt=l(ReadableStreamDefaultController.prototype.close),ye=f(ReadableStreamDefaultController.
prototype,"desiredSize"),De=l(ReadableStream.prototype.getReader),Tt=l(ReadableStream.prototype.cancel),Ie=l(ReadableStreamDefaultReader.prototype.read),Nt=l(ReadableStreamDefaultReader.
prototype.cancel),Le=f(Response.prototype,"status"),kt=f(Response.prototype,"statusText"),At=f(Response.prototype,"headers"),Pt=f(Response.prototype,"body"),Bt=f(
Response.prototype,"bodyUsed"),Dt=f(ReadableStream.prototype,"locked"),It=f(Response.prototype,"webSocket"),Lt=l(Headers.prototype.forEach),Ft=l(Headers.prototype.
getSetCookie),Ht=l(Reflect.get(Headers.prototype,"getAll")),Fe=l(Headers.prototype.set),Ct=e=>e.reason,jt=f(ErrorEvent.prototype,"error"),Ut=f(ErrorEvent.prototype,
"message"),Kr=tt.setTimeout,Jr=IdentityTransformStream,Qr=f(IdentityTransformStream.prototype,"writable"),Xr=f(IdentityTransformStream.prototype,"readable"),Zr=l(
WritableStream.prototype.getWriter),vr=l(WritableStreamDefaultWriter.prototype.write),eo=Proxy,{revocable:to}=Proxy,He=new WeakSet,Mt=l(WeakSet.prototype.add),ro=l(
WeakSet.prototype.has),F=e=>ro(He,e);function oo(e,t){if(new.target===void 0)throw new O("Constructor Proxy requires 'new'");let r=new eo(e,t);return Mt(He,r),r}
function zt(){let{revocable:e}={revocable(r,o){let n=to(r,o);return Mt(He,n.proxy),n}},t=oo.bind(void 0);E(t,"name",{value:"Proxy",configurable:!0}),E(t,"revoca\
ble",{value:e,writable:!0,configurable:!0}),E(tt,"Proxy",{value:t,writable:!0,configurable:!0})}var Gt=()=>new Oe,Wt=l(Oe.prototype.run),Ce=l(Oe.prototype.getStore),
no=l(Promise.prototype.then);function u(e,t){let r=y(e,t);return r&&_(r,"value")?r.value:void 0}function U(e,t){try{let r=h(e);for(let o=0;r!==null&&o<64;o++,r=
h(r))if(r===t)return!0}catch{}return!1}function P(e,t){E(e,e.length,{__proto__:null,value:t,writable:!0,enumerable:!0,configurable:!0})}function S(e,t,r){return E(
e,t,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}var R=e=>Ae(qr(e)),so=Q({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});
function I(e,t,r){let n=y(e,"constructor")===void 0&&E(e,"constructor",so);try{no(e,t,r)}finally{n&&delete e.constructor}}function d(e){let t=new H((r,o)=>{let n=i=>r(
{__proto__:null,value:i}),s=!1;try{s=h(e)===Wr}catch{}if(s)try{I(e,n,o);return}catch{}I(new H(i=>i(e)),n,o)});return S(t,"constructor",H),t}var io=10;function qt(){
return d(new H(e=>{let t=()=>e(void 0);try{Kr(t,io)}catch{}try{let r=new Jr;I(vr(Zr(Qr(r)),new Z(1)),()=>{},()=>{}),I(Ie(De(Xr(r))),t,()=>{})}catch{}}))}var Vt={Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bodyUsed","headers"],URL:["href","orig\
in","protocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:[
"locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extractable","algorithm","usages"]},Qt=e=>e.filter(
t=>t in globalThis).map(t=>({__proto__:null,name:t,prototype:Reflect.get(globalThis,t).prototype})),Yt=Qt(Object.keys(Vt)).map(e=>({...e,keys:Reflect.get(Vt,e.name),
getters:null})),Kt=Qt(["Headers","URLSearchParams","FormData"]).map(e=>({...e,forEach:null})),me=(e,t,r)=>k(e.forEach,t,[r]),je=(e,t,r)=>k(e.getters[r],t,[]);function Xt(e){
for(let t=0;t<Kt.length;t++){let r=Kt[t];if(U(e,r.prototype)&&(r.forEach??=vt(r.prototype,"forEach","value"),er(()=>me(r,e,()=>{}))))return r}}function Zt(e){for(let t=0;t<
Yt.length;t++){let r=Yt[t];if(U(e,r.prototype)&&(r.getters??=co(r),er(()=>je(r,e,0))))return r}}function co(e){let t=[];for(let r=0;r<e.keys.length;r++)P(t,vt(e.
prototype,e.keys[r],"get"));return t}function vt(e,t,r){for(let o=e;o!==null;o=h(o)){let n=y(o,t);if(!n)continue;let s=_(n,r)?n[r]:void 0;return typeof s=="func\
tion"&&ie(q(s),"[native code]")>0?s:Jt}return Jt}var Jt=()=>{};function er(e){try{return e(),!0}catch{return!1}}var ao=DOMException.prototype,tr=e=>U(e,ao);var fo="harness.js:";function Ue(e){let t=y(D,"prepareStackTrace");if(!t)return e();S(D,"prepareStackTrace",void 0);try{return e()}finally{E(D,"prepareStackTrac\
e",t)}}function rr(e){if(m(e,"    at ")!==0)return"";if(A(e,e.length-1)===41){let t=ie(e,"(");if(t>=0)return g(e,t+1,-1)}return g(e,m(e,"    at async ")===0?13:
7)}function or(e,t){for(let r=0;;){let o=m(e,`
`,r);if(!t(o<0?g(e,r):g(e,r,o))||o<0)return;r=o+1}}function Me(e){let t="",r="",o=!0;return or(e,n=>{let s=rr(n);return m(s,fo)===0||m(s,"node-internal:")===0?r=
"":s==="<anonymous>"?r+=`
`+n:(t+=(o?"":r+`
`)+n,r="",o=!1),!0}),t+r}function ze(){let e={__proto__:null},t=y(D,"stackTraceLimit"),r="";try{S(D,"stackTraceLimit",16),r=Ue(()=>(ft(e),e.stack))}catch{}try{t&&
E(D,"stackTraceLimit",t)}catch{}if(typeof r!="string")return"";let o=Me(r),n=m(o,`
`);return n<0?"":g(o,n+1)}function nr(){let e="";return or(ze(),t=>(e=rr(t))===""),e}var Ge=()=>({__proto__:null,nodes:2e3,length:65536,path:[],targets:[]}),V=e=>e.nodes<=0||e.length<=0,ho='{"type":"opaque","class":"unreadable value"}';function We(e,t){
let r=t.path.length;try{return T(e,t)}catch{return t.path.length=r,ho}}function cr(e,t){let r=Ge(),o="";for(let n=t;n<e.length&&!V(r);n++)o+=(n>t?",":"")+We(e[n],
r),r.targets.length=0;return"["+o+"]"}function go(e,t){let r=t.length<1e4?t.length:1e4,o=e.length>r?`{"type":"string","length":${e.length},"value":${R(g(e,0,r))}\
}`:R(e);return t.length-=o.length,o}function x(e,t){let r=R(e.length>1e4?g(e,0,1e4)+"…":e);return t.length-=r.length,r}function T(e,t){switch(t.nodes--,t.length-=
8,typeof e){case"string":return go(e,t);case"number":return se(e)&&!W(e,-0)?C(e):`{"type":"number","value":"${W(e,-0)?"-0":C(e)}"}`;case"boolean":return e?"true":
"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${x(ke(e),t)}}`;case"bigint":{let o=1n<<et,n=e<o&&e>-o?pt(e):"\
over 4096 bits";return t.length-=n.length,`{"type":"bigint","value":"${n}"}`}}if(e===null)return"null";if(F(e))return'{"type":"proxy"}';for(let o=t.path.length-
1,n=1;o>=0;o--,n++)if(t.path[o]===e)return`{"type":"cycle","up":${n},"id":${xo(e,t.targets)}}`;if(t.path.length>=6&&typeof e!="function")return`{"type":"elided"\
,"class":${x(L(e)?`Array(${e.length})`:ge(e)??"Object",t)}}`;P(t.path,e);let r=typeof e=="function"?$o(e,t):bo(e,t);return t.path.length--,r}function xo(e,t){for(let r=0;r<
t.length;r++)if(t[r]===e)return r+1;return P(t,e),t.length}function ge(e){let t=null,r="",o=y(e,oe);o&&!o.enumerable&&typeof o.value=="string"&&(r=o.value);for(let n=h(
e),s=0;n!==null&&s<64&&!F(n);n=h(n),s++){if(r===""){let i=u(n,oe);typeof i=="string"&&(r=i)}t===null&&(t=wo(e,u(n,"constructor")))}return r!==""&&r!==t?`${t??"n\
ull"} [${r}]`:t}function wo(e,t){if(typeof t!="function"||F(t))return null;let r=u(t,"name"),o=u(t,"prototype");return typeof r=="string"&&r!==""&&o!==null&&typeof o==
"object"&&U(e,o)?r:null}function $o(e,t){let r=q(e),o=g(r,0,32),n="function",s="";if(m(o,"class")===0&&!So(o,5)){n="class";let c=h(e),a=typeof c=="function"?u(c,
"name"):void 0;typeof a=="string"&&a!==""&&(s=`,"extends":${x(a,t)}`)}else{let c=u(h(e)??e,oe);c==="AsyncFunction"?n="async function":c==="GeneratorFunction"?n=
"generator":c==="AsyncGeneratorFunction"&&(n="async generator")}let i=u(e,"name");return`{"type":"function","kind":"${n}","name":${x(typeof i=="string"?i:"",t)}${s}${fr(
e,t,xe)}}`}function So(e,t){let r=A(e,t);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function bo(e,t){if(L(e))return Oo(e,t);if(lt(e)||
tr(e))return Io(e,t);let r=ge(e);if(r!=="Object"){let n=To(e,r,t)??No(e,r,t)??ko(e)??Ao(e,t)??Po(e,t)??Bo(e,r,t)??Do(e,r,t);if(n!==null)return n}if(r==="Promise")
return'{"type":"promise"}';if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;let o=qe(e,t,xe);return`{"type":"object"${r===
"Object"?"":`,"class":${r===null?"null":x(r,t)}`},"properties":[${o.list}]${re(o.more)}}`}var xe=()=>!0,Eo=e=>typeof e=="symbol"||e!=="length"&&!ar(e),_o=e=>e!==
"stack"&&e!=="message"&&e!=="cause"&&e!=="errors",ar=e=>{let t=ee(e);return t>=0&&t<4294967295&&C(t)===e&&t%1===0};function qe(e,t,r){let o=X(e),n="",s=0,i=0;for(let c=0;c<
o.length;c++){let a=o[c];if(!r(a))continue;if(s>=100||V(t)){i++;continue}let p=y(e,a);if(!p||!p.enumerable)continue;let $=typeof a=="symbol"?`{"type":"symbol","\
value":${x(ke(a),t)}}`:x(a,t);n+=`${s++?",":""}[${$},${_(p,"value")?T(p.value,t):lr(p)}]`}return{__proto__:null,list:n,more:i}}var lr=e=>`{"type":"accessor","va\
lue":"${e.get?e.set?"get/set":"get":"set"}"}`,re=e=>e>0?`,"more":${e}`:"";function fr(e,t,r){let o=qe(e,t,r);return(o.list===""?"":`,"properties":[${o.list}]`)+
re(o.more)}function Ve(e,t,r){let o=qe(e,t,r);return o.list===""?"":`,"properties":[${o.list}]`}function Oo(e,t){let r=e.length,o="",n=0,s=0;for(;s<r&&n<100&&!V(
t);n++){let a=y(e,s),p;if(a)p=_(a,"value")?T(a.value,t):lr(a),s++;else{let $=Ro(e,s,r);t.nodes--,t.length-=32,p=`{"type":"hole","count":${$-s}}`,s=$}o+=(n?",":"")+
p}let i=ge(e);return`{"type":"array"${i==="Array"?"":`,"class":${i===null?"null":x(i,t)}`},"length":${r},"items":[${o}]${r<=1e3?Ve(e,t,Eo):""}${re(r-s)}}`}function Ro(e,t,r){
let o=t+1;for(;o<r&&o<t+1e3;o++)if(_(e,o))return o;if(o>=r)return r;let n=X(e);for(let s=0;s<n.length;s++){let i=n[s];if(typeof i=="symbol"||!ar(i))break;let c=ee(
i);if(c>=o)return c}return r}function To(e,t,r){let o;try{o=dt(e)}catch{return null}return pr(ut,e,t??"Map",o,r)}function pr(e,t,r,o,n){let s="",i=0;return e(t,
(c,a)=>{if(i<100&&!V(n)){let p=T(a,n);s+=`${i++?",":""}[${p},${T(c,n)}]`}}),`{"type":"map","class":${x(r,n)},"size":${o},"entries":[${s}]${Ve(t,n,xe)}${re(o-i)}\
}`}function No(e,t,r){let o,n="",s=0;try{o=mt(e)}catch{return null}return yt(e,i=>{s<100&&!V(r)&&(n+=(s++?",":"")+T(i,r))}),`{"type":"set","class":${x(t??"Set",
r)},"size":${o},"items":[${n}]${Ve(e,r,xe)}${re(o-s)}}`}function ko(e){let t;try{t=ht(e)}catch{return null}return`{"type":"date","value":${W(t,NaN)?"null":`"${gt(
e)}"`}}`}function Ao(e,t){for(let r=0;r<ce.length;r++){let o;try{o=ce[r].read(e)}catch{continue}return`{"type":"boxed","class":"${ce[r].name}","value":${T(o,t)}\
}`}return null}function Po(e,t){if(!U(e,at))return null;try{return`{"type":"regexp","value":${x(`/${xt(e)}/${wt(e)}`,t)}}`}catch{return null}}function Bo(e,t,r){
let o=ae(e);if(o)return sr(e,t===null?o:t===o||t==="Buffer"?t:`${t} [${o}]`,$t(e),r);try{let n=ue(e);return sr(new Z(e,0,n<100?n:100),t??"ArrayBuffer",n,r)}catch{}
try{let n=fe(e);return`{"type":"object","class":"DataView","properties":[["byteLength",${pe(e)}],["byteOffset",${n}],["buffer",${T(le(e),r)}]]}`}catch{return null}}
function sr(e,t,r,o){let n="";for(let s=0;s<r&&s<100&&!V(o);s++)n+=(s?",":"")+T(e[s],o);return`{"type":"bytes","class":${x(t,o)},"length":${r},"items":[${n}]}`}
function Do(e,t,r){let o=Xt(e);if(o){let i=0;return me(o,e,()=>{i++}),pr((c,a)=>me(o,c,a),e,t??o.name,i,r)}let n=Zt(e);if(!n)return null;let s="";for(let i=0;i<
n.keys.length;i++)s+=`${i?",":""}[${R(n.keys[i])},${T(je(n,e,i),r)}]`;return`{"type":"object","class":${x(t??n.name,r)},"properties":[${s}]}`}function Io(e,t){let r=ir(
e,"name")??"Error",o=ir(e,"message")??"",n=ge(e),s="";try{s=Ue(()=>e.stack)}catch{}let i=`{"type":"error"${n===null||n===r?"":`,"class":${x(n,t)}`},"name":${x(r,
t)},"message":${x(o,t)}`;i+=`,"stack":${x(typeof s=="string"?Me(s):"",t)}`;let c=y(e,"cause"),a=y(e,"errors");return c&&_(c,"value")&&(i+=`,"cause":${T(c.value,
t)}`),a&&L(a.value)&&(i+=`,"errors":${T(a.value,t)}`),i+fr(e,t,_o)+"}"}function ir(e,t){for(let r=e,o=0;r!==null&&o<64&&!F(r);o++,r=h(r)){let n=u(r,t);if(typeof n==
"string")return n}}var Ke=Gt(),G=Array.from({length:16},()=>null);Object.seal(G);var yr=null;function Je(e){yr=e}var mr=()=>Ce(Ke)!==void 0,hr=e=>e!==null&&!e.closed&&j()-e.started<=
6e4,ur=e=>e===null?0:e.started;function Ho(){let e=null;for(let t=0;t<16;t++)if(hr(G[t])){if(e!==null)return null;e=G[t]}return e}var b=()=>Ce(Ke)??yr??Ho(),Y=e=>{
let t=j();return t>e.started?t-e.started:0};function B(e,t){if(!e.closed)try{Ot(e.controller,de(t+`
`))}catch{e.closed=!0}}function Qe(e,t){if(!e.closed){if(we(e)||e.length+t.length>1048576){e.dropped++;return}e.lines++,e.length+=t.length,B(e,t)}}var we=e=>e.lines>=
5e3||e.length>=1048576;function N(e,t,r){if(e===null||e.closed)return;let o=t==="import"||t==="handler"||t==="body";if(!o&&we(e)){e.dropped++;return}let n=`{"t"\
:"error","phase":"${t}","ms":${Y(e)},"error":${We(r,Ge())}}`;if(!o){Qe(e,n);return}e.threw=!0,B(e,n)}function $e(e){if(e.controller===null)return;B(e,`{"t":"end\
","ms":${Y(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}","console_dropped":${e.dropped}}`);let t=e.controller;e.closed=!0,e.controller=null;try{
Rt(t)}catch{}gr(e)}function gr(e){let{wake:t,pulled:r}=e;e.wake=e.pulled=null,t&&t(),r&&r()}function xr(e,t){let r=0,o=0;for(;r<16&&hr(G[r]);r++)ur(G[r])<ur(G[o])&&
(o=r);if(r===16&&e&&(r=o),r===16)return Se(`this isolate already has ${16} active runs; the limit is ${16}`);let n={__proto__:null,started:j(),controller:null,closed:!1,
lines:0,length:0,dropped:0,group:0,timers:new Re,counts:new Re,threw:!1,exited:!1,pending:0,wake:null,pulled:null},s={__proto__:null,start(a){n.controller=a},pull(){
let{pulled:a}=n;n.pulled=null,a&&a()},cancel(){n.closed=!0,gr(n)}},i=new it(s,{__proto__:null,highWaterMark:16});G[r]=n,Wt(Ke,n,t,n);let c=new st;return Fe(c,"c\
ontent-type","application/x-ndjson"),Fe(c,"cache-control","no-transform"),new Te(i,{__proto__:null,status:200,headers:c})}var wr=e=>Sr(t=>{e.closed||ye(e.controller)>
0?t():e.pulled=t}),$r=e=>Sr(t=>{e.closed||e.pending===0?t():e.wake=t});function Sr(e){let t=new H(e);return S(t,"constructor",H),t}function Se(e){return new Te(
e,{__proto__:null,status:503})}function be(e){try{return Le(e),!0}catch{return!1}}async function Or(e,t,{head:r,outputBytes:o}){let n=Le(t),s=Pt(t),i=s!==null&&!r;if(n===0)throw new O("the pr\
ogram answered with Response.error(), which stands for an answer that never came");if(i&&Bt(t))throw new O("the response's body was read before the response was\
 returned: return response.clone(), taken before it is read");if(i&&Dt(s))throw new O("the response's body is locked to a reader: release the reader's lock, or \
return response.clone(), taken before it is read");let c=`"status_text":${R(kt(t))},"headers":[${jo(At(t))}]`;if(c.length>262144)throw new ne(`the response's he\
ad is ${c.length} characters long; the limit is ${262144}`);let a=It(t)?',"websocket":true':"";if(B(e,`{"t":"response","ms":${Y(e)},"status":${n},${c},"body":${i}${a}\
}`),i)try{await d(Mo(e,s,o))}catch(p){N(e,"body",p)}else s!==null&&Rr(()=>Tt(s))}function jo(e){let t="",r=(n,s)=>{t+=`${t===""?"":","}[${R(n)},${R(s)}]`};Lt(e,
(n,s)=>{s!=="set-cookie"&&r(s,n)});let o=Uo(e);for(let n=0;n<o.length;n++)r("set-cookie",o[n]);return t}function Uo(e){try{return Ft(e)}catch{return Ht(e,"set-c\
ookie")}}async function Mo(e,t,r){let o=De(t);for(let n=r;;){let{value:s}=await d(Ie(o));if(s.done)return;let{buffer:i,offset:c,length:a}=zo(s.value);for(let $=0;$<
a&&$<n;$+=49152){let J=$+49152,Gr=J<a?J<n?J:n:a<n?a:n;for(B(e,`{"t":"body","base64":"${_t(new Z(i,c+$,Gr-$))}"}`);!e.closed&&ye(e.controller)<=0;)await wr(e);if(e.
closed)break}let p=a>n;if(n-=a,p&&B(e,'{"t":"body_cut"}'),p||e.closed){Rr(()=>Nt(o));return}}}function zo(e){if(ae(e))return{__proto__:null,buffer:St(e),offset:bt(
e),length:Et(e)};try{return{__proto__:null,buffer:e,offset:0,length:ue(e)}}catch{}try{return{__proto__:null,buffer:le(e),offset:fe(e),length:pe(e)}}catch{}throw new O(
`the response's body gave a chunk that is ${e===null?"null":`of type ${typeof e}`}; a body takes bytes: encode text with TextEncoder`)}function Rr(e){try{I(d(e()),
()=>{},()=>{})}catch{}}function Tr(e,t,r){let o=Ae(t);if(o===void 0){B(e,'{"t":"result"}');return}let n=Wo(o),s=de(n).length;if(s>r)throw new ne(`the program's \
result is ${s} bytes of JSON; the limit is ${r}`);if(Go(n,100))throw new ne(`the program's result is nested deeper than ${100} arrays and objects`);B(e,`{"t":"r\
esult","value":${n}}`)}function Go(e,t){for(let r=0,o=0;r<e.length;r++){let n=A(e,r);if(n===34)for(;A(e,++r)!==34;)A(e,r)===92&&r++;else if(n===91||n===123){if(++o>
t)return!0}else(n===93||n===125)&&o--}return!1}function Wo(e){let t=0,r="";for(let o=m(e,"\\ud");o>=0;o=m(e,"\\ud",o+2)){let n=0;for(;o-n>0&&A(e,o-n-1)===92;)n++;
n%2!==1&&(r+=g(e,t,o)+"�",t=o+6)}return t===0?e:r+g(e,t)}var Nr=e=>se(e)&&e>=0&&!W(e,-0)?e:1048576;function w(e,t,r="",o=0){let n=b();if(n===null||n.closed)return;if(we(n)){n.dropped++;return}let s=nr();Qe(n,`{"t":"console","level":"${e}","ms":${Y(n)},"group"\
:${n.group}${s===""?"":`,"at":${R(s)}`}${r},"args":${cr(e==="dir"||e==="table"?t:qo(t,o),o)}}`)}function qo(e,t){let r=e[t];if(e.length<t+2||typeof r!="string"||
m(r,"%")<0)return e;let o=[];for(let n=0;n<e.length;n++)P(o,e[n]);for(let n=m(r,"%"),s=t+1;n>=0&&s<e.length;n=m(r,"%",n+2)){let i=g(r,n+1,n+2);i!==""&&m("sdifjo\
Oc",i)>=0&&(S(o,s,Vo(i,e[s])),s++)}return o}function Vo(e,t){if(t===null||typeof t!="object"&&typeof t!="function"||F(t))return t;try{if(e==="s")return typeof t==
"function"||Yo(t)?C(t):t;if(e==="d")return ee(t);if(e==="i"||e==="f")return C(t)}catch{}return t}function Yo(e){for(let t=e,r=0;t!==null&&r<64&&!F(t);t=h(t),r++){
for(let n=0;n<Ne.length;n++)if(Ne[n]===t)return!1;let o=y(t,"toString")??y(t,ot);if(o)return _(o,"value")&&typeof o.value=="function"}return!1}function kr(e,t){
t.length>0&&w(e,t);let r=b();r!==null&&r.group++}function Ar(e,t){let r=b(),o=Ee(t);if(r===null)return;let n=te(r.timers,o);if(n===void 0){w("warn",[`No such la\
bel '${o}' for console.${e}()`]);return}e==="timeEnd"&&Be(r.timers,o);let s=`${o}: ${Ko(j()-n)}`,i=[];for(let c=1;e==="timeLog"&&c<t.length;c++)S(i,c,t[c]);S(i,
0,i.length>0?Jo(s):s),w(e,i)}var Pr={log(){w("log",arguments)},info(){w("info",arguments)},warn(){w("warn",arguments)},error(){w("error",arguments)},debug(){w("\
debug",arguments)},dir(){w("dir",arguments)},dirxml(){w("dirxml",arguments)},table(){w("table",arguments)},trace(){w("trace",arguments,`,"stack":${R(ze())}`)},group(){
kr("group",arguments)},groupCollapsed(){kr("groupCollapsed",arguments)},groupEnd(){let e=b();e!==null&&e.group>0&&e.group--},clear(){let e=b();e!==null&&(e.group=
0),w("clear",[])},time(){let e=b(),t=Ee(arguments);e!==null&&(te(e.timers,t)!==void 0?w("warn",[`Label '${t}' already exists for console.time()`]):Pe(e.timers,t,
j()))},timeLog(){Ar("timeLog",arguments)},timeEnd(){Ar("timeEnd",arguments)},count(){let e=b(),t=Ee(arguments);if(e===null)return;let r=(te(e.counts,t)??0)+1;Pe(
e.counts,t,r),w("count",[`${t}: ${r}`])},countReset(){let e=b(),t=Ee(arguments);e!==null&&(te(e.counts,t)===void 0?w("warn",[`Count for '${t}' does not exist`]):
Be(e.counts,t))},context(){return Br},assert(){arguments[0]||w("assert",arguments,"",1)}},Br=console;function Dr(){for(let e of Object.keys(Pr))S(Br,e,Reflect.get(
Pr,e))}var Ee=e=>e.length>0&&e[0]!==void 0?`${e[0]}`:"default",Ko=e=>e<1e3?`${e}ms`:`${(e-e%1e3)/1e3}.${g(`00${e%1e3}`,-3)}s`;function Jo(e){let t="";for(let r=0;r<
e.length;r++)t+=e[r]==="%"?"%%":e[r];return t}var Qo="the program exports no handler: export default { fetch(request, env, ctx) { … } }, a class with fetch, a function, or a function named run";async function Lr(e,t,{
request:r,env:o,prompt:n,args:s,entrypoint:i}){if(i!==void 0&&!_(t,i))throw new O(`the program has no export named ${i}; it has ${Zo(t)}`);let c=t[i??"default"],
a=en(e);if(typeof c=="function"&&!vo(c))return _e(await d(s===void 0?c(r,o,a):k(c,void 0,s)));if(typeof c=="function"){let p=rt(c,[a,o]);if(typeof p.fetch!="fun\
ction")throw new O(`the program's ${Xo(i,"class")} has no fetch method: add fetch(request) { … } to it`);return _e(Ir(await d(p.fetch(r))))}if(c!==null&&typeof c==
"object"&&typeof c.fetch=="function")return _e(Ir(await d(c.fetch(r,o,a))));if(i!==void 0)throw new O(`the program's export ${i} cannot answer: it must be an ob\
ject or a class with fetch, or a function; it is ${Fr(c)}`);if(typeof t.run=="function")return _e(await d(k(t.run,void 0,[s===void 0?n:s[0],o,a])));throw new O(
Qo)}var Xo=(e,t)=>e===void 0?`default ${t}`:`${t} ${e}`;function Zo(e){let t=X(e),r="";for(let o=0;o<t.length;o++){let n=t[o];typeof n=="string"&&(r+=(r===""?"":
", ")+n)}return r===""?"none":r}var _e=e=>e;function vo(e){let t=g(q(e),0,6),r=A(t,5);if(m(t,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;
let o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}function Ir(e){if(!be(e.value))throw new O(`the program's fetch must return a \
Response; it returned ${Fr(e.value)}${e.value===void 0?": is a return missing?":""}`);return e}function Fr(e){switch(typeof e){case"undefined":return"undefined";case"\
function":return"a function";case"object":if(e===null)return"null";if(L(e))return"an array";try{if(h(e)===ct)return"a plain object"}catch{}return"an object of a\
nother class";default:return`a ${typeof e}`}}function en(e){return{props:{},waitUntil(t){e.pending++;let r=()=>{e.pending--;let{wake:o}=e;e.wake=null,o&&o()};I(
d(t),r,o=>{N(e,"waitUntil",o),r()})},passThroughOnException(){}}}var tn=["setTimeout","setInterval","setImmediate","queueMicrotask"],K=null;function Cr(){K=[]}function jr(e,t){let r=K??[];K=null;for(let o=0;o<r.length;o++)(t===
null||t.reason!==r[o])&&N(e,"unhandledrejection",r[o])}function rn(e){K===null?N(b(),"unhandledrejection",e):K.length<5e3&&P(K,e)}function Ur(){addEventListener(
"unhandledrejection",e=>rn(Ct(e))),addEventListener("error",e=>N(b(),"uncaught",jt(e)??Ut(e)));for(let e of tn)on(globalThis,e)}function on(e,t){let r=e[t];if(typeof r!=
"function")return;let o={[t](n){if(typeof n!="function")return k(r,e,arguments);let s=[];P(s,function(){try{return k(n,this,arguments)}catch(i){N(b(),"uncaught",
i)}});for(let i=1;i<arguments.length;i++)P(s,arguments[i]);return k(r,e,s)}}[t];S(e,t,o)}async function Mr(){let{prototype:e}=Function,{bind:t}=e,r=y(e,"bind"),
o,n;S(e,"bind",function(s){return typeof s?.exitImpl=="function"&&(o=s),k(t,this,arguments)});try{n=(await d(import("node:process"))).value.default}catch{}if(E(
e,"bind",r),o)Hr(o,"exitImpl","exit");else if(n)for(let s of["exit","abort","reallyExit"])typeof n[s]=="function"&&Hr(n,s,s)}function Hr(e,t,r){let o={[t](){let n=b();
n!==null&&(n.exited=!0,$e(n));let s=new D(`process.${r}() was called`);throw E(s,"name",{__proto__:null,value:"ProcessExit"}),s}}[t];try{S(e,t,o)}catch{}}var ve=!1,Xe=!1,zr=!1,Ze,nn;async function sn(e,t){if(u(t,"process")===!0&&await(nn??=d(Mr())),Xe||ve)return await d(import(u(t,"main")));Xe=!0,Je(e),Cr();let r=null;
try{return await d(import(u(t,"main")))}catch(o){throw r={reason:o},o}finally{Xe=!1,ve=!0,jr(e,r),Je(null)}}async function cn(e,t,r,o){B(e,`{"t":"start","v":1,"\
warm":${ve}}`);try{await d(an(e,t,r,o))}catch(n){N(e,"handler",n)}do{for(;e.pending>0&&!e.closed;)await $r(e);e.closed||await qt()}while(e.pending>0&&!e.closed);
$e(e)}async function an(e,t,r,o){let n=u(o,"prompt"),s=u(o,"args"),i=u(o,"method")==="HEAD",c=Nr(u(o,"outputBytes")),a;try{a=(await d(sn(e,o))).value.value}catch(J){
N(e,"import",J);return}let p={__proto__:null,env:r,prompt:typeof n=="string"?n:"",args:L(s)?s:void 0,entrypoint:u(o,"entrypoint"),request:i?new nt(t,{__proto__:null,
method:"HEAD"}):t},$=(await d(Lr(e,a,p))).value.value;e.closed||(be($)?await d(Or(e,$,{head:i,outputBytes:c})):Tr(e,$,c))}zt();Dr();Ur();var Jn=Q({fetch(e,t,r){
let{props:o}=r;return mr()||!o||typeof u(o,"main")!="string"?Se("a program cannot call the harness that runs it"):(zr||(zr=!0,Ze=u(o,"key")),u(o,"key")!==Ze?Se(
"a program cannot call the harness that runs it"):xr(Ze!==void 0,n=>{cn(n,e,t,o)}))}});export{Jn as default};
