// Made of src/runtime/harness by `npm run harness`; its SHA-256: ac313a815fd9536ac81be6c5531e1661c81ca1d216d193544401a8bc13c32c18
var Xe=4096n;import{AsyncLocalStorage as _e}from"node:async_hooks";var Ze=globalThis,{apply:T,construct:ve,ownKeys:J,getPrototypeOf:x,getOwnPropertyDescriptor:h,defineProperty:_}=Reflect,
{freeze:K,hasOwn:B}=Object,{toStringTag:re}=Symbol,l=Function.prototype.bind.bind(Function.prototype.call);function p(e,t){for(let r=e;r;r=x(r)){let o=h(r,t);if(o)
return o.get?l(o.get):()=>{}}return()=>{}}var I=Promise,P=Error,E=TypeError,oe=RangeError,Ee=Map,Q=Uint8Array,Oe=Response,et=Request,tt=Headers,rt=ReadableStream,
ot=Object.prototype,Hr=Promise.prototype,nt=RegExp.prototype,X=x(Uint8Array.prototype),L=Array.isArray,G=String,Re=Number,j=Object.is,F=Date.now,ne=Number.isFinite,
st=Error.isError,it=Error.captureStackTrace,W=l(Function.prototype.toString),Te=l(Symbol.prototype.toString),ct=l(BigInt.prototype.toString),w=l(String.prototype.
slice),S=l(String.prototype.indexOf),se=l(String.prototype.lastIndexOf),N=l(String.prototype.charCodeAt),Cr=l(String.prototype.toWellFormed),Ne=JSON.stringify,at=l(
Map.prototype.forEach),lt=p(Map.prototype,"size"),Z=l(Map.prototype.get),ke=l(Map.prototype.set),Ae=l(Map.prototype.delete),pt=l(Set.prototype.forEach),ft=p(Set.
prototype,"size"),ut=l(Date.prototype.getTime),dt=l(Date.prototype.toISOString),yt=p(RegExp.prototype,"source"),mt=p(RegExp.prototype,"flags"),ie=K([["Number",Number],
["String",String],["Boolean",Boolean],["BigInt",BigInt],["Symbol",Symbol]].map(([e,t])=>K({__proto__:null,name:e,read:l(t.prototype.valueOf)}))),ce=p(X,Symbol.toStringTag),
ht=p(X,"length"),gt=p(X,"buffer"),xt=p(X,"byteOffset"),wt=p(X,"byteLength"),ae=p(DataView.prototype,"buffer"),le=p(DataView.prototype,"byteOffset"),pe=p(DataView.
prototype,"byteLength"),fe=p(ArrayBuffer.prototype,"byteLength"),$t=l(Reflect.get(Uint8Array.prototype,"toBase64")),Mr=new TextEncoder,Ur=l(TextEncoder.prototype.
encode),ue=e=>Ur(Mr,e),St=l(ReadableStreamDefaultController.prototype.enqueue),bt=l(ReadableStreamDefaultController.prototype.close),de=p(ReadableStreamDefaultController.
prototype,"desiredSize"),Be=l(ReadableStream.prototype.getReader),_t=l(ReadableStream.prototype.cancel),Pe=l(ReadableStreamDefaultReader.prototype.read),Et=l(ReadableStreamDefaultReader.
prototype.cancel),De=p(Response.prototype,"status"),Ot=p(Response.prototype,"statusText"),Rt=p(Response.prototype,"headers"),Tt=p(Response.prototype,"body"),Nt=p(
Response.prototype,"bodyUsed"),kt=p(ReadableStream.prototype,"locked"),At=p(Response.prototype,"webSocket"),Bt=l(Headers.prototype.forEach),Pt=l(Headers.prototype.
getSetCookie),Dt=l(Reflect.get(Headers.prototype,"getAll")),Le=l(Headers.prototype.set),Lt=e=>e.reason,It=p(ErrorEvent.prototype,"error"),Ft=p(ErrorEvent.prototype,
"message"),zr=Ze.setTimeout,Gr=IdentityTransformStream,jr=p(IdentityTransformStream.prototype,"writable"),Wr=p(IdentityTransformStream.prototype,"readable"),qr=l(
WritableStream.prototype.getWriter),Vr=l(WritableStreamDefaultWriter.prototype.write),Yr=Proxy,{revocable:Kr}=Proxy,Ie=new WeakSet,Ht=l(WeakSet.prototype.add),Jr=l(
WeakSet.prototype.has),v=e=>Jr(Ie,e);function Qr(e,t){if(new.target===void 0)throw new E("Constructor Proxy requires 'new'");let r=new Yr(e,t);return Ht(Ie,r),r}
function Ct(){let{revocable:e}={revocable(r,o){let n=Kr(r,o);return Ht(Ie,n.proxy),n}},t=Qr.bind(void 0);_(t,"name",{value:"Proxy",configurable:!0}),_(t,"revoca\
ble",{value:e,writable:!0,configurable:!0}),_(Ze,"Proxy",{value:t,writable:!0,configurable:!0})}var Mt=()=>new _e,Ut=l(_e.prototype.run),Fe=l(_e.prototype.getStore),
Xr=l(Promise.prototype.then);function u(e,t){let r=h(e,t);return r&&B(r,"value")?r.value:void 0}function H(e,t){try{let r=x(e);for(let o=0;r!==null&&o<64;o++,r=
x(r))if(r===t)return!0}catch{}return!1}function C(e,t){_(e,e.length,{__proto__:null,value:t,writable:!0,enumerable:!0,configurable:!0})}function b(e,t,r){return _(
e,t,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}var O=e=>Ne(Cr(e)),Zr=K({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});
function D(e,t,r){let n=h(e,"constructor")===void 0&&_(e,"constructor",Zr);try{Xr(e,t,r)}finally{n&&delete e.constructor}}function d(e){let t=new I((r,o)=>{let n=i=>r(
{__proto__:null,value:i}),s=!1;try{s=x(e)===Hr}catch{}if(s)try{D(e,n,o);return}catch{}D(new I(i=>i(e)),n,o)});return b(t,"constructor",I),t}var vr=10;function zt(){
return d(new I(e=>{let t=()=>e(void 0);try{zr(t,vr)}catch{}try{let r=new Gr;D(Vr(qr(jr(r)),new Q(1)),()=>{},()=>{}),D(Pe(Be(Wr(r))),t,()=>{})}catch{}}))}var Gt={Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bodyUsed","headers"],URL:["href","orig\
in","protocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:[
"locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extractable","algorithm","usages"]},Vt=e=>e.filter(
t=>t in globalThis).map(t=>({__proto__:null,name:t,prototype:Reflect.get(globalThis,t).prototype})),jt=Vt(Object.keys(Gt)).map(e=>({...e,keys:Reflect.get(Gt,e.name),
getters:null})),Wt=Vt(["Headers","URLSearchParams","FormData"]).map(e=>({...e,forEach:null})),ye=(e,t,r)=>T(e.forEach,t,[r]),He=(e,t,r)=>T(e.getters[r],t,[]);function Yt(e){
for(let t=0;t<Wt.length;t++){let r=Wt[t];if(H(e,r.prototype)&&(r.forEach??=Jt(r.prototype,"forEach","value"),Qt(()=>ye(r,e,()=>{}))))return r}}function Kt(e){for(let t=0;t<
jt.length;t++){let r=jt[t];if(H(e,r.prototype)&&(r.getters??=eo(r),Qt(()=>He(r,e,0))))return r}}function eo(e){let t=[];for(let r=0;r<e.keys.length;r++)C(t,Jt(e.
prototype,e.keys[r],"get"));return t}function Jt(e,t,r){for(let o=e;o!==null;o=x(o)){let n=h(o,t);if(!n)continue;let s=B(n,r)?n[r]:void 0;return typeof s=="func\
tion"&&se(W(s),"[native code]")>0?s:qt}return qt}var qt=()=>{};function Qt(e){try{return e(),!0}catch{return!1}}var to=DOMException.prototype,Xt=e=>H(e,to);var oo="harness.js:";function Ce(e){let t=h(P,"prepareStackTrace");if(!t)return e();b(P,"prepareStackTrace",void 0);try{return e()}finally{_(P,"prepareStackTrac\
e",t)}}function Zt(e){if(S(e,"    at ")!==0)return"";if(N(e,e.length-1)===41){let t=se(e,"(");if(t>=0)return w(e,t+1,-1)}return w(e,S(e,"    at async ")===0?13:
7)}function vt(e,t){for(let r=0;;){let o=S(e,`
`,r);if(!t(o<0?w(e,r):w(e,r,o))||o<0)return;r=o+1}}function Me(e){let t="",r="",o=!0;return vt(e,n=>{let s=Zt(n);return S(s,oo)===0||S(s,"node-internal:")===0?r=
"":s==="<anonymous>"?r+=`
`+n:(t+=(o?"":r+`
`)+n,r="",o=!1),!0}),t+r}function Ue(){let e={__proto__:null},t=h(P,"stackTraceLimit"),r="";try{b(P,"stackTraceLimit",16),r=Ce(()=>(it(e),e.stack))}catch{}try{t&&
_(P,"stackTraceLimit",t)}catch{}if(typeof r!="string")return"";let o=Me(r),n=S(o,`
`);return n<0?"":w(o,n+1)}function er(){let e="";return vt(Ue(),t=>(e=Zt(t))===""),e}var ze=()=>({__proto__:null,nodes:2e3,length:65536,path:[]}),q=e=>e.nodes<=0||e.length<=0,ao='{"type":"opaque","class":"unreadable value"}';function Ge(e,t){let r=t.
path.length;try{return R(e,t)}catch{return t.path.length=r,ao}}function or(e,t){let r=ze(),o="";for(let n=t;n<e.length&&!q(r);n++)o+=(n>t?",":"")+Ge(e[n],r);return"\
["+o+"]"}function lo(e,t){let r=t.length<1e4?t.length:1e4,o=e.length>r?`{"type":"string","length":${e.length},"value":${O(w(e,0,r))}}`:O(e);return t.length-=o.length,
o}function y(e,t){let r=O(e.length>1e4?w(e,0,1e4)+"…":e);return t.length-=r.length,r}function R(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return lo(
e,t);case"number":return ne(e)&&!j(e,-0)?G(e):`{"type":"number","value":"${j(e,-0)?"-0":G(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"\
type":"undefined"}';case"symbol":return`{"type":"symbol","value":${y(Te(e),t)}}`;case"bigint":{let o=1n<<Xe,n=e<o&&e>-o?ct(e):"over 4096 bits";return t.length-=
n.length,`{"type":"bigint","value":"${n}"}`}}if(e===null)return"null";if(v(e))return'{"type":"proxy"}';for(let o=t.path.length-1,n=1;o>=0;o--,n++)if(t.path[o]===
e)return`{"type":"cycle","up":${n}}`;if(t.path.length>=6&&typeof e!="function")return`{"type":"elided","class":${y(L(e)?`Array(${e.length})`:he(e)??"Object",t)}\
}`;C(t.path,e);let r=typeof e=="function"?fo(e,t):yo(e,t);return t.path.length--,r}function he(e){let t=null,r="",o=h(e,re);o&&!o.enumerable&&typeof o.value=="s\
tring"&&(r=o.value);for(let n=x(e),s=0;n!==null&&s<64&&!v(n);n=x(n),s++){if(r===""){let i=u(n,re);typeof i=="string"&&(r=i)}t===null&&(t=po(e,u(n,"constructor")))}
return r!==""&&r!==t?`${t??"null"} [${r}]`:t}function po(e,t){if(typeof t!="function"||v(t))return null;let r=u(t,"name"),o=u(t,"prototype");return typeof r=="s\
tring"&&r!==""&&o!==null&&typeof o=="object"&&H(e,o)?r:null}function fo(e,t){let r=W(e),o=w(r,0,32),n="function",s="";if(S(o,"class")===0&&!uo(o,5)){n="class";let c=x(
e),a=typeof c=="function"?u(c,"name"):void 0;typeof a=="string"&&a!==""&&(s=`,"extends":${y(a,t)}`)}else{let c=u(x(e)??e,re);c==="AsyncFunction"?n="async functi\
on":c==="GeneratorFunction"?n="generator":c==="AsyncGeneratorFunction"&&(n="async generator")}let i=u(e,"name");return`{"type":"function","kind":"${n}","name":${y(
typeof i=="string"?i:"",t)}${s}${ir(e,t,ge)}}`}function uo(e,t){let r=N(e,t);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function yo(e,t){
if(L(e))return go(e,t);if(st(e)||Xt(e))return Ro(e,t);let r=he(e);if(r!=="Object"){let n=wo(e,r,t)??$o(e,r,t)??So(e)??bo(e,t)??_o(e,t)??Eo(e,r,t)??Oo(e,r,t);if(n!==
null)return n}if(r==="Promise")return'{"type":"promise"}';if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;let o=je(e,t,ge);
return`{"type":"object"${r==="Object"?"":`,"class":${r===null?"null":y(r,t)}`},"properties":[${o.list}]${ee(o.more)}}`}var ge=()=>!0,mo=e=>typeof e=="symbol"||e!==
"length"&&!nr(e),ho=e=>e!=="stack"&&e!=="message"&&e!=="cause"&&e!=="errors",nr=e=>{let t=Re(e);return t>=0&&t<4294967295&&G(t)===e&&t%1===0};function je(e,t,r){
let o=J(e),n="",s=0,i=0;for(let c=0;c<o.length;c++){let a=o[c];if(!r(a))continue;if(s>=100||q(t)){i++;continue}let f=h(e,a);if(!f||!f.enumerable)continue;let g=typeof a==
"symbol"?`{"type":"symbol","value":${y(Te(a),t)}}`:y(a,t);n+=`${s++?",":""}[${g},${B(f,"value")?R(f.value,t):sr(f)}]`}return{__proto__:null,list:n,more:i}}var sr=e=>`\
{"type":"accessor","value":"${e.get?e.set?"get/set":"get":"set"}"}`,ee=e=>e>0?`,"more":${e}`:"";function ir(e,t,r){let o=je(e,t,r);return(o.list===""?"":`,"prop\
erties":[${o.list}]`)+ee(o.more)}function We(e,t,r){let o=je(e,t,r);return o.list===""?"":`,"properties":[${o.list}]`}function go(e,t){let r=e.length,o="",n=0,s=0;
for(;s<r&&n<100&&!q(t);n++){let a=h(e,s),f;if(a)f=B(a,"value")?R(a.value,t):sr(a),s++;else{let g=xo(e,s,r);t.nodes--,t.length-=32,f=`{"type":"hole","count":${g-
s}}`,s=g}o+=(n?",":"")+f}let i=he(e);return`{"type":"array"${i==="Array"?"":`,"class":${i===null?"null":y(i,t)}`},"length":${r},"items":[${o}]${r<=1e3?We(e,t,mo):
""}${ee(r-s)}}`}function xo(e,t,r){let o=t+1;for(;o<r&&o<t+1e3;o++)if(B(e,o))return o;if(o>=r)return r;let n=J(e);for(let s=0;s<n.length;s++){let i=n[s];if(typeof i==
"symbol"||!nr(i))break;let c=Re(i);if(c>=o)return c}return r}function wo(e,t,r){let o;try{o=lt(e)}catch{return null}return cr(at,e,t??"Map",o,r)}function cr(e,t,r,o,n){
let s="",i=0;return e(t,(c,a)=>{if(i<100&&!q(n)){let f=R(a,n);s+=`${i++?",":""}[${f},${R(c,n)}]`}}),`{"type":"map","class":${y(r,n)},"size":${o},"entries":[${s}\
]${We(t,n,ge)}${ee(o-i)}}`}function $o(e,t,r){let o,n="",s=0;try{o=ft(e)}catch{return null}return pt(e,i=>{s<100&&!q(r)&&(n+=(s++?",":"")+R(i,r))}),`{"type":"se\
t","class":${y(t??"Set",r)},"size":${o},"items":[${n}]${We(e,r,ge)}${ee(o-s)}}`}function So(e){let t;try{t=ut(e)}catch{return null}return`{"type":"date","value"\
:${j(t,NaN)?"null":`"${dt(e)}"`}}`}function bo(e,t){for(let r=0;r<ie.length;r++){let o;try{o=ie[r].read(e)}catch{continue}return`{"type":"boxed","class":"${ie[r].
name}","value":${R(o,t)}}`}return null}function _o(e,t){if(!H(e,nt))return null;try{return`{"type":"regexp","value":${y(`/${yt(e)}/${mt(e)}`,t)}}`}catch{return null}}
function Eo(e,t,r){let o=ce(e);if(o)return tr(e,t===null?o:t===o||t==="Buffer"?t:`${t} [${o}]`,ht(e),r);try{let n=fe(e);return tr(new Q(e,0,n<100?n:100),t??"Arr\
ayBuffer",n,r)}catch{}try{let n=le(e);return`{"type":"object","class":"DataView","properties":[["byteLength",${pe(e)}],["byteOffset",${n}],["buffer",${R(ae(e),r)}\
]]}`}catch{return null}}function tr(e,t,r,o){let n="";for(let s=0;s<r&&s<100&&!q(o);s++)n+=(s?",":"")+R(e[s],o);return`{"type":"bytes","class":${y(t,o)},"length\
":${r},"items":[${n}]}`}function Oo(e,t,r){let o=Yt(e);if(o){let i=0;return ye(o,e,()=>{i++}),cr((c,a)=>ye(o,c,a),e,t??o.name,i,r)}let n=Kt(e);if(!n)return null;
let s="";for(let i=0;i<n.keys.length;i++)s+=`${i?",":""}[${O(n.keys[i])},${R(He(n,e,i),r)}]`;return`{"type":"object","class":${y(t??n.name,r)},"properties":[${s}\
]}`}function Ro(e,t){let r=rr(e,"name")??"Error",o=rr(e,"message")??"",n=he(e),s="";try{s=Ce(()=>e.stack)}catch{}let i=`{"type":"error"${n===null||n===r?"":`,"c\
lass":${y(n,t)}`},"name":${y(r,t)},"message":${y(o,t)}`;i+=`,"stack":${y(typeof s=="string"?Me(s):"",t)}`;let c=h(e,"cause"),a=h(e,"errors");return c&&B(c,"valu\
e")&&(i+=`,"cause":${R(c.value,t)}`),a&&L(a.value)&&(i+=`,"errors":${R(a.value,t)}`),i+ir(e,t,ho)+"}"}function rr(e,t){for(let r=e,o=0;r!==null&&o<64&&!v(r);o++,
r=x(r)){let n=u(r,t);if(typeof n=="string")return n}}var qe=Mt(),z=Array.from({length:16},()=>null);Object.seal(z);var pr=null;function Ve(e){pr=e}var fr=()=>Fe(qe)!==void 0,ur=e=>e!==null&&!e.closed&&F()-e.started<=
6e4,ar=e=>e===null?0:e.started;function Ao(){let e=null;for(let t=0;t<16;t++)if(ur(z[t])){if(e!==null)return null;e=z[t]}return e}var $=()=>Fe(qe)??pr??Ao(),V=e=>{
let t=F();return t>e.started?t-e.started:0};function k(e,t){if(!e.closed)try{St(e.controller,ue(t+`
`))}catch{e.closed=!0}}function Ye(e,t){if(!e.closed){if(xe(e)||e.length+t.length>1048576){e.dropped++;return}e.lines++,e.length+=t.length,k(e,t)}}var xe=e=>e.lines>=
5e3||e.length>=1048576;function A(e,t,r){if(e===null||e.closed)return;let o=t==="import"||t==="handler"||t==="body";if(!o&&xe(e)){e.dropped++;return}let n=`{"t"\
:"error","phase":"${t}","ms":${V(e)},"error":${Ge(r,ze())}}`;if(!o){Ye(e,n);return}e.threw=!0,k(e,n)}function we(e){if(e.controller===null)return;k(e,`{"t":"end\
","ms":${V(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}","console_dropped":${e.dropped}}`);let t=e.controller;e.closed=!0,e.controller=null;try{
bt(t)}catch{}dr(e)}function dr(e){let{wake:t,pulled:r}=e;e.wake=e.pulled=null,t&&t(),r&&r()}function yr(e,t){let r=0,o=0;for(;r<16&&ur(z[r]);r++)ar(z[r])<ar(z[o])&&
(o=r);if(r===16&&e&&(r=o),r===16)return $e(`this isolate already has ${16} active runs; the limit is ${16}`);let n={__proto__:null,started:F(),controller:null,closed:!1,
lines:0,length:0,dropped:0,group:0,timers:new Ee,counts:new Ee,threw:!1,exited:!1,pending:0,wake:null,pulled:null},s={__proto__:null,start(a){n.controller=a},pull(){
let{pulled:a}=n;n.pulled=null,a&&a()},cancel(){n.closed=!0,dr(n)}},i=new rt(s,{__proto__:null,highWaterMark:16});z[r]=n,Ut(qe,n,t,n);let c=new tt;return Le(c,"c\
ontent-type","application/x-ndjson"),Le(c,"cache-control","no-transform"),new Oe(i,{__proto__:null,status:200,headers:c})}var mr=e=>gr(t=>{e.closed||de(e.controller)>
0?t():e.pulled=t}),hr=e=>gr(t=>{e.closed||e.pending===0?t():e.wake=t});function gr(e){let t=new I(e);return b(t,"constructor",I),t}function $e(e){return new Oe(
e,{__proto__:null,status:503})}function Se(e){try{return De(e),!0}catch{return!1}}async function Sr(e,t,{head:r,outputBytes:o}){let n=De(t),s=Tt(t),i=s!==null&&!r;if(n===0)throw new E("the pr\
ogram answered with Response.error(), which stands for an answer that never came");if(i&&Nt(t))throw new E("the response's body was read before the response was\
 returned: return response.clone(), taken before it is read");if(i&&kt(s))throw new E("the response's body is locked to a reader: release the reader's lock, or \
return response.clone(), taken before it is read");let c=`"status_text":${O(Ot(t))},"headers":[${Po(Rt(t))}]`;if(c.length>262144)throw new oe(`the response's he\
ad is ${c.length} characters long; the limit is ${262144}`);let a=At(t)?',"websocket":true':"";if(k(e,`{"t":"response","ms":${V(e)},"status":${n},${c},"body":${i}${a}\
}`),i)try{await d(Lo(e,s,o))}catch(f){A(e,"body",f)}else s!==null&&br(()=>_t(s))}function Po(e){let t="",r=(n,s)=>{t+=`${t===""?"":","}[${O(n)},${O(s)}]`};Bt(e,
(n,s)=>{s!=="set-cookie"&&r(s,n)});let o=Do(e);for(let n=0;n<o.length;n++)r("set-cookie",o[n]);return t}function Do(e){try{return Pt(e)}catch{return Dt(e,"set-c\
ookie")}}async function Lo(e,t,r){let o=Be(t);for(let n=r;;){let{value:s}=await d(Pe(o));if(s.done)return;let{buffer:i,offset:c,length:a}=Io(s.value);for(let g=0;g<
a&&g<n;g+=49152){let Y=g+49152,Fr=Y<a?Y<n?Y:n:a<n?a:n;for(k(e,`{"t":"body","base64":"${$t(new Q(i,c+g,Fr-g))}"}`);!e.closed&&de(e.controller)<=0;)await mr(e);if(e.
closed)break}let f=a>n;if(n-=a,f&&k(e,'{"t":"body_cut"}'),f||e.closed){br(()=>Et(o));return}}}function Io(e){if(ce(e))return{__proto__:null,buffer:gt(e),offset:xt(
e),length:wt(e)};try{return{__proto__:null,buffer:e,offset:0,length:fe(e)}}catch{}try{return{__proto__:null,buffer:ae(e),offset:le(e),length:pe(e)}}catch{}throw new E(
`the response's body gave a chunk that is ${e===null?"null":`of type ${typeof e}`}; a body takes bytes: encode text with TextEncoder`)}function br(e){try{D(d(e()),
()=>{},()=>{})}catch{}}function _r(e,t,r){let o=Ne(t);if(o===void 0){k(e,'{"t":"result"}');return}let n=Ho(o),s=ue(n).length;if(s>r)throw new oe(`the program's \
result is ${s} bytes of JSON; the limit is ${r}`);if(Fo(n,100))throw new oe(`the program's result is nested deeper than ${100} arrays and objects`);k(e,`{"t":"r\
esult","value":${n}}`)}function Fo(e,t){for(let r=0,o=0;r<e.length;r++){let n=N(e,r);if(n===34)for(;N(e,++r)!==34;)N(e,r)===92&&r++;else if(n===91||n===123){if(++o>
t)return!0}else(n===93||n===125)&&o--}return!1}function Ho(e){let t=0,r="";for(let o=S(e,"\\ud");o>=0;o=S(e,"\\ud",o+2)){let n=0;for(;o-n>0&&N(e,o-n-1)===92;)n++;
n%2!==1&&(r+=w(e,t,o)+"�",t=o+6)}return t===0?e:r+w(e,t)}var Er=e=>ne(e)&&e>=0&&!j(e,-0)?e:1048576;function m(e,t,r="",o=0){let n=$();if(n===null||n.closed)return;if(xe(n)){n.dropped++;return}let s=er();Ye(n,`{"t":"console","level":"${e}","ms":${V(n)},"group"\
:${n.group}${s===""?"":`,"at":${O(s)}`}${r},"args":${or(t,o)}}`)}function Or(e,t){t.length>0&&m(e,t);let r=$();r!==null&&r.group++}function Rr(e,t){let r=$(),o=te(
t);if(r===null)return!1;let n=Z(r.timers,o);if(n===void 0)return m("warn",[`No such label '${o}' for console.${e}()`]),!1;let s=`${o}: ${Co(F()-n)}`,i=[];for(let c=1;e===
"timeLog"&&c<t.length;c++)b(i,c,t[c]);return b(i,0,i.length>0?Mo(s):s),m(e,i),!0}var Tr={log(){m("log",arguments)},info(){m("info",arguments)},warn(){m("warn",arguments)},
error(){m("error",arguments)},debug(){m("debug",arguments)},dir(){m("dir",arguments)},dirxml(){m("dirxml",arguments)},table(){m("table",arguments)},trace(){m("t\
race",arguments,`,"stack":${O(Ue())}`)},group(){Or("group",arguments)},groupCollapsed(){Or("groupCollapsed",arguments)},groupEnd(){let e=$();e!==null&&e.group>0&&
e.group--},clear(){let e=$();e!==null&&(e.group=0),m("clear",[])},time(){let e=$(),t=te(arguments);e!==null&&(Z(e.timers,t)!==void 0?m("warn",[`Label '${t}' alr\
eady exists for console.time()`]):ke(e.timers,t,F()))},timeLog(){Rr("timeLog",arguments)},timeEnd(){let e=$();Rr("timeEnd",arguments)&&e!==null&&Ae(e.timers,te(
arguments))},count(){let e=$(),t=te(arguments);if(e===null)return;let r=(Z(e.counts,t)??0)+1;ke(e.counts,t,r),m("count",[`${t}: ${r}`])},countReset(){let e=$(),
t=te(arguments);e!==null&&(Z(e.counts,t)===void 0?m("warn",[`Count for '${t}' does not exist`]):Ae(e.counts,t))},assert(){arguments[0]||m("assert",arguments,"",
1)}};function Nr(){for(let e of Object.keys(Tr))b(console,e,Reflect.get(Tr,e))}var te=e=>e.length>0&&e[0]!==void 0?G(e[0]):"default",Co=e=>e<1e3?`${e}ms`:`${e/1e3}\
s`;function Mo(e){let t="";for(let r=0;r<e.length;r++)t+=e[r]==="%"?"%%":e[r];return t}var Uo="the program exports no handler: export default { fetch(request, env, ctx) { … } }, a class with fetch, a function, or a function named run";async function Ar(e,t,{
request:r,env:o,prompt:n,args:s,entrypoint:i}){if(i!==void 0&&!B(t,i))throw new E(`the program has no export named ${i}; it has ${Go(t)}`);let c=t[i??"default"],
a=Wo(e);if(typeof c=="function"&&!jo(c))return be(await d(s===void 0?c(r,o,a):T(c,void 0,s)));if(typeof c=="function"){let f=ve(c,[a,o]);if(typeof f.fetch!="fun\
ction")throw new E(`the program's ${zo(i,"class")} has no fetch method: add fetch(request) { … } to it`);return be(kr(await d(f.fetch(r))))}if(c!==null&&typeof c==
"object"&&typeof c.fetch=="function")return be(kr(await d(c.fetch(r,o,a))));if(i!==void 0)throw new E(`the program's export ${i} cannot answer: it must be an ob\
ject or a class with fetch, or a function; it is ${Br(c)}`);if(typeof t.run=="function")return be(await d(T(t.run,void 0,[s===void 0?n:s[0],o,a])));throw new E(
Uo)}var zo=(e,t)=>e===void 0?`default ${t}`:`${t} ${e}`;function Go(e){let t=J(e),r="";for(let o=0;o<t.length;o++){let n=t[o];typeof n=="string"&&(r+=(r===""?"":
", ")+n)}return r===""?"none":r}var be=e=>e;function jo(e){let t=w(W(e),0,6),r=N(t,5);if(S(t,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;
let o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}function kr(e){if(!Se(e.value))throw new E(`the program's fetch must return a \
Response; it returned ${Br(e.value)}${e.value===void 0?": is a return missing?":""}`);return e}function Br(e){switch(typeof e){case"undefined":return"undefined";case"\
function":return"a function";case"object":if(e===null)return"null";if(L(e))return"an array";try{if(x(e)===ot)return"a plain object"}catch{}return"an object of a\
nother class";default:return`a ${typeof e}`}}function Wo(e){return{props:{},waitUntil(t){e.pending++;let r=()=>{e.pending--;let{wake:o}=e;e.wake=null,o&&o()};D(
d(t),r,o=>{A(e,"waitUntil",o),r()})},passThroughOnException(){}}}var qo=["setTimeout","setInterval","setImmediate","queueMicrotask"];function Dr(){addEventListener("unhandledrejection",e=>A($(),"unhandledrejection",Lt(e))),addEventListener(
"error",e=>A($(),"uncaught",It(e)??Ft(e)));for(let e of qo)Vo(globalThis,e)}function Vo(e,t){let r=e[t];if(typeof r!="function")return;let o={[t](n){if(typeof n!=
"function")return T(r,e,arguments);let s=[];C(s,function(){try{return T(n,this,arguments)}catch(i){A($(),"uncaught",i)}});for(let i=1;i<arguments.length;i++)C(s,
arguments[i]);return T(r,e,s)}}[t];b(e,t,o)}async function Lr(){let{prototype:e}=Function,{bind:t}=e,r=h(e,"bind"),o,n;b(e,"bind",function(s){return typeof s?.exitImpl==
"function"&&(o=s),T(t,this,arguments)});try{n=(await d(import("node:process"))).value.default}catch{}if(_(e,"bind",r),o)Pr(o,"exitImpl","exit");else if(n)for(let s of[
"exit","abort","reallyExit"])typeof n[s]=="function"&&Pr(n,s,s)}function Pr(e,t,r){let o={[t](){let n=$();n!==null&&(n.exited=!0,we(n));let s=new P(`process.${r}\
() was called`);throw _(s,"name",{__proto__:null,value:"ProcessExit"}),s}}[t];try{b(e,t,o)}catch{}}var Qe=!1,Ke=!1,Ir=!1,Je,Yo;async function Ko(e,t){u(t,"process")===!0&&await(Yo??=d(Lr()));let r=!Ke&&!Qe;r&&(Ke=!0,Ve(e));try{return await d(import(u(t,"main")))}finally{
r&&(Ke=!1,Qe=!0,Ve(null))}}async function Jo(e,t,r,o){k(e,`{"t":"start","v":1,"warm":${Qe}}`);try{await d(Qo(e,t,r,o))}catch(n){A(e,"handler",n)}do{for(;e.pending>
0&&!e.closed;)await hr(e);e.closed||await zt()}while(e.pending>0&&!e.closed);we(e)}async function Qo(e,t,r,o){let n=u(o,"prompt"),s=u(o,"args"),i=u(o,"method")===
"HEAD",c=Er(u(o,"outputBytes")),a;try{a=(await d(Ko(e,o))).value.value}catch(Y){A(e,"import",Y);return}let f={__proto__:null,env:r,prompt:typeof n=="string"?n:"",
args:L(s)?s:void 0,entrypoint:u(o,"entrypoint"),request:i?new et(t,{__proto__:null,method:"HEAD"}):t},g=(await d(Ar(e,a,f))).value.value;e.closed||(Se(g)?await d(
Sr(e,g,{head:i,outputBytes:c})):_r(e,g,c))}Ct();Nr();Dr();var Hn=K({fetch(e,t,r){let{props:o}=r;return fr()||!o||typeof u(o,"main")!="string"?$e("a program cann\
ot call the harness that runs it"):(Ir||(Ir=!0,Je=u(o,"key")),u(o,"key")!==Je?$e("a program cannot call the harness that runs it"):yr(Je!==void 0,n=>{Jo(n,e,t,o)}))}});export{Hn as default};
