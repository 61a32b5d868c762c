// Made of src/runtime/harness by `npm run harness`; its SHA-256: 7445b914b3f9971dc485ccdea4ce26cf37ea6ea3be7b63e78d2114dce1fe70c0
const De=(async function(e,r,n,o){const a=p(o,"prompt"),s=p(o,"args"),i=p(o,"method")==="HEAD",c=Qn(p(o,"outputBytes"));let u;try{u=(await y(Ge(e,o))).value.value}catch(U){
D(e,"import",U);return}const d={__proto__:null,env:n,prompt:typeof a=="string"?a:"",args:q(s)?s:void 0,entrypoint:p(o,"entrypoint"),request:i?new lr(r,{__proto__:null,
method:"HEAD"}):r},S=(await y(Ie(e,u,d))).value.value;e.closed||(Rt(S)?await y(qe(e,S,{head:i,outputBytes:c})):Yn(e,S,c))}),k=(function(e,r){R(e,e.length,{__proto__:null,
value:r,writable:!0,enumerable:!0,configurable:!0})}),Le=(function(e){if(Wt(e))return{__proto__:null,buffer:Tr(e),offset:Nr(e),length:Ar(e)};try{return{__proto__:null,
buffer:e,offset:0,length:Kt(e)}}catch{}try{return{__proto__:null,buffer:qt(e),offset:Vt(e),length:Yt(e)}}catch{}throw new O(`the response's body gave a chunk th\
at is ${e===null?"null":`of type ${typeof e}`}; a body takes bytes: encode text with TextEncoder`)}),Fe=(function(e){return{props:{},waitUntil(r){e.pending++;const n=()=>{
e.pending--;const{wake:o}=e;e.wake=null,o&&o()};G(y(r),n,o=>{D(e,"waitUntil",o),n()})},passThroughOnException(){}}}),Ie=(async function(e,r,{request:n,env:o,prompt:a,
args:s,entrypoint:i}){if(i!==void 0&&!P(r,i))throw new O(`the program has no export named ${i}; it has ${so(r)}`);const c=r[i??"default"],u=Fe(e);if(typeof c=="\
function"&&!ze(c))return at(await y(s===void 0?c(n,o,u):A(c,void 0,s)));if(typeof c=="function"){const d=ir(c,[u,o]);if(typeof d.fetch!="function")throw new O(`\
the program's ${ao(i,"class")} has no fetch method: add fetch(request) { \u2026 } to it`);return at(Tt(await y(d.fetch(n))))}if(c!==null&&typeof c=="object"&&typeof c.
fetch=="function")return at(Tt(await y(c.fetch(n,o,u))));if(i!==void 0)throw new O(`the program's export ${i} cannot answer: it must be an object or a class wit\
h fetch, or a function; it is ${Ne(c)}`);if(typeof r.run=="function")return at(await y(A(r.run,void 0,[s===void 0?a:s[0],o,u])));throw new O(oo)}),je=(async function(e,r,n,o){
E(e,`{"t":"start","v":1,"warm":${St}}`);try{await y(De(e,r,n,o))}catch(a){D(e,"handler",a)}do{for(;e.pending>0&&!e.closed;)await Vn(e);e.closed||await Ke()}while(e.
pending>0&&!e.closed);st(e)}),st=(function(e){if(e.controller===null)return;e.meter.stopped&&E(e,`{"t":"stopped","place":${e.meter.place}}`),E(e,`{"t":"end","ms\
":${nt(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}","console_dropped":${e.dropped}}`);const r=e.controller;e.closed=!0,e.controller=null;try{
Fr(r)}catch{}kt(e)}),f=(function(e,r){for(let n=e;n;n=m(n)){const o=v(n,r);if(o)return o.get?l(o.get):()=>{}}return()=>{}}),Ce=(function(e){let r="";const n=(a,s)=>{
r+=`${r===""?"":","}[${T(a)},${T(s)}]`};Vr(e,(a,s)=>{s!=="set-cookie"&&n(s,a)});const o=Ve(e);for(let a=0;a<o.length;a++)n("set-cookie",o[a]);return r}),z=(function(e,r){
try{let n=m(e);for(let o=0;n!==null&&o<64;o++,n=m(n))if(n===r)return!0}catch{}return!1}),He=(function(){Object.assign(Te,eo)}),Me=(function(){addEventListener("\
unhandledrejection",e=>uo(Jr(e))),addEventListener("error",e=>D(b(),"uncaught",Qr(e)??Xr(e)));for(const e of io)Je(globalThis,e)}),Ue=(function(){const{revocable:e}={
revocable(n,o){const a=en(n,o);return ee(ht,a.proxy),a}},r=nn.bind(void 0);R(r,"name",{value:"Proxy",configurable:!0}),R(r,"revocable",{value:e,writable:!0,configurable:!0}),
R(Ft,"Proxy",{value:r,writable:!0,configurable:!0})}),ze=(function(e){const r=$(dt(e),0,6),n=I(r,5);if(w(r,"class")===0&&(n===32||n===123||n===10||n===13||n===9||
n===47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),Rt=(function(e){try{return Xt(e),!0}catch{return!1}}),Ot=(function(e){
const r=new C(e);return x(r,"constructor",C),r}),Ge=(async function(e,r){if(p(r,"process")===!0&&await(po??=y(fo())),xt||St)return await y(import(p(r,"main")));
xt=!0,Nt(e),co();let n=null;try{return await y(import(p(r,"main")))}catch(o){throw n={reason:o},o}finally{xt=!1,St=!0,lo(e,n),Nt(null)}}),kt=(function(e){const{
wake:r,pulled:n}=e;e.wake=e.pulled=null,r&&r(),n&&n()}),p=(function(e,r){const n=v(e,r);return n&&P(n,"value")?n.value:void 0}),x=(function(e,r,n){return R(e,r,
{__proto__:null,value:n,writable:!0,enumerable:!0,configurable:!0})}),Tt=(function(e){if(!Rt(e.value))throw new O(`the program's fetch must return a Response; i\
t returned ${Ne(e.value)}${e.value===void 0?": is a return missing?":""}`);return e}),We=(async function(e,r,n){const o=Ir(r);for(let a=n;;){const{value:s}=await y(
Cr(o));if(s.done)return;const{buffer:i,offset:c,length:u}=Le(s.value);for(let S=0;S<u&&S<a;S+=Bt){const U=S+Bt,Be=U<u?U<a?U:a:u<a?u:a;for(E(e,`{"t":"body","base\
64":"${Pr(new jt(i,c+S,Be-S))}"}`);!e.closed&&Qt(e.controller)<=0;)await qn(e);if(e.closed)break}const d=u>a;if(a-=u,d&&E(e,'{"t":"body_cut"}'),d||e.closed){Re(
()=>Hr(o));return}}}),qe=(async function(e,r,{head:n,outputBytes:o}){const a=Xt(r),s=zr(r),i=s!==null&&!n;if(a===0)throw new O("the program answered with Respon\
se.error(), which stands for an answer that never came");if(i&&Gr(r))throw new O("the response's body was read before the response was returned: return response\
.clone(), taken before it is read");if(i&&Wr(s))throw new O("the response's body is locked to a reader: release the reader's lock, or return response.clone(), t\
aken before it is read");const c=`"status_text":${T(Mr(r))},"headers":[${Ce(Ur(r))}]`;if(c.length>Dt)throw new lt(`the response's head is ${c.length} characters\
 long; the limit is ${Dt}`);const u=qr(r)?',"websocket":true':"";if(E(e,`{"t":"response","ms":${nt(e)},"status":${a},${c},"body":${i}${u}}`),i)try{await y(We(e,
s,o))}catch(d){D(e,"body",d)}else s!==null&&Re(()=>jr(s))}),Ve=(function(e){try{return Yr(e)}catch{return Kr(e,"set-cookie")}}),Nt=(function(e){_e=e}),y=(function(e){
const r=new C((n,o)=>{const a=i=>n({__proto__:null,value:i});let s=!1;try{s=m(e)===dr}catch{}if(s)try{G(e,a,o);return}catch{}G(new C(i=>i(e)),a,o)});return x(r,
"constructor",C),r}),Ye=(function(e,r,n){let o=0,a=0;for(;o<N&&Se(B[o]);o++)xe(B[o])<xe(B[a])&&(a=o);if(o===N&&e&&(o=a),o===N)return _t(`this isolate already ha\
s ${N} active runs; the limit is ${N}`);const s={__proto__:null,started:Y(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:new It,counts:new It,
threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:Wn.meter(r)},i={__proto__:null,start(d){s.controller=d},pull(){const{pulled:d}=s;s.pulled=null,d&&d()},
cancel(){s.closed=!0,kt(s)}},c=new fr(i,{__proto__:null,highWaterMark:or});B[o]=s,an($t,s,n,s);const u=new ur;return Zt(u,"content-type","application/x-ndjson"),
Zt(u,"cache-control","no-transform"),new ut(c,{__proto__:null,status:200,headers:u})}),G=(function(e,r,n){const a=v(e,"constructor")===void 0&&R(e,"constructor",
cn);try{sn(e,r,n)}finally{a&&delete e.constructor}}),Ke=(function(){return y(new C(e=>{const r=()=>e(void 0);try{G(Zr(new ut("")),r,r)}catch{te(r,0)}}))}),Je=(function(e,r){
const n=e[r];if(typeof n!="function")return;const o={[r](a){if(typeof a!="function")return A(n,e,arguments);const s=[];k(s,function(){try{return A(a,this,arguments)}catch(i){
D(b(),"uncaught",i)}});for(let i=1;i<arguments.length;i++)k(s,arguments[i]);return A(n,e,s)}}[r];x(e,r,o)}),E=(function(e,r){if(!e.closed)try{Lr(e.controller,Jt(
r+`
`))}catch(n){if(m(n)===hr)throw n;e.closed=!0}});var N=16,Qe=6e4,Xe=6,Ze=2e3,tr=64*1024,J=1e4,L=100,er=4096n,rr=1e3,At=5e3,Pt=1024*1024,Bt=48*1024,nr=1024*1024,
or=16,ar=16,Dt=256*1024,Lt=100,sr=500;import{AsyncLocalStorage as it}from"node:async_hooks";var Ft=globalThis,{apply:A,construct:ir,ownKeys:Q,getPrototypeOf:m,getOwnPropertyDescriptor:v,
defineProperty:R}=Reflect,{freeze:X,hasOwn:P}=Object,{toPrimitive:cr,toStringTag:ct}=Symbol,l=Function.prototype.bind.bind(Function.prototype.call),C=Promise,F=Error,
O=TypeError,lt=RangeError,It=Map,jt=Uint8Array,ut=Response,lr=Request,ur=Headers,fr=ReadableStream,pr=Object.prototype,dr=Promise.prototype,yr=RegExp.prototype,
hr=RangeError.prototype,W=m(Uint8Array.prototype),Ct=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,m(Uint8Array)].map(t=>t.prototype),
q=Array.isArray,V=String,ft=Number,Z=Object.is,Y=Date.now,pt=Number.isFinite,gr=Error.isError,mr=Error.captureStackTrace,dt=l(Function.prototype.toString),Ht=l(
Symbol.prototype.toString),vr=l(BigInt.prototype.toString),$=l(String.prototype.slice),w=l(String.prototype.indexOf),Mt=l(String.prototype.lastIndexOf),I=l(String.
prototype.charCodeAt),wr=l(String.prototype.toWellFormed),Ut=JSON.stringify,$r=l(Map.prototype.forEach),br=f(Map.prototype,"size"),tt=l(Map.prototype.get),zt=l(
Map.prototype.set),Gt=l(Map.prototype.delete),_r=l(Set.prototype.forEach),Sr=f(Set.prototype,"size"),xr=l(Date.prototype.getTime),Er=l(Date.prototype.toISOString),
Rr=f(RegExp.prototype,"source"),Or=f(RegExp.prototype,"flags"),yt=X([["Number",Number],["String",String],["Boolean",Boolean],["BigInt",BigInt],["Symbol",Symbol]].
map(([t,e])=>X({__proto__:null,name:t,read:l(e.prototype.valueOf)}))),Wt=f(W,Symbol.toStringTag),kr=f(W,"length"),Tr=f(W,"buffer"),Nr=f(W,"byteOffset"),Ar=f(W,"\
byteLength"),qt=f(DataView.prototype,"buffer"),Vt=f(DataView.prototype,"byteOffset"),Yt=f(DataView.prototype,"byteLength"),Kt=f(ArrayBuffer.prototype,"byteLengt\
h"),Pr=l(Reflect.get(Uint8Array.prototype,"toBase64")),Br=new TextEncoder,Dr=l(TextEncoder.prototype.encode),Jt=t=>Dr(Br,t),Lr=l(ReadableStreamDefaultController.
prototype.enqueue),Fr=l(ReadableStreamDefaultController.prototype.close),Qt=f(ReadableStreamDefaultController.prototype,"desiredSize"),Ir=l(ReadableStream.prototype.
getReader),jr=l(ReadableStream.prototype.cancel),Cr=l(ReadableStreamDefaultReader.prototype.read),Hr=l(ReadableStreamDefaultReader.prototype.cancel),Xt=f(Response.
prototype,"status"),Mr=f(Response.prototype,"statusText"),Ur=f(Response.prototype,"headers"),zr=f(Response.prototype,"body"),Gr=f(Response.prototype,"bodyUsed"),
Wr=f(ReadableStream.prototype,"locked"),qr=f(Response.prototype,"webSocket"),Vr=l(Headers.prototype.forEach),Yr=l(Headers.prototype.getSetCookie),Kr=l(Reflect.get(
Headers.prototype,"getAll")),Zt=l(Headers.prototype.set),Jr=t=>t.reason,Qr=f(ErrorEvent.prototype,"error"),Xr=f(ErrorEvent.prototype,"message"),te=Ft.setTimeout,
Zr=l(Response.prototype.text),tn=Proxy,{revocable:en}=Proxy,ht=new WeakSet,ee=l(WeakSet.prototype.add),rn=l(WeakSet.prototype.has),j=t=>rn(ht,t);function nn(t,e){
if(new.target===void 0)throw new O("Constructor Proxy requires 'new'");const r=new tn(t,e);return ee(ht,r),r}var on=()=>new it,an=l(it.prototype.run),re=l(it.prototype.
getStore),sn=l(Promise.prototype.then),T=t=>Ut(wr(t)),cn=X({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});import{claim as ln}from"./guard.js";
var ne={Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bodyUsed","headers"],URL:["href","orig\
in","protocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:[
"locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extractable","algorithm","usages"]},gt=["Headers",
"URLSearchParams","FormData"],un,fn;function oe(t){let e;for(let n=pn;n!==null&&e===void 0;n=m(n))e=p(n,t);const r=typeof e=="function"&&!j(e)?p(e,"prototype"):
void 0;return r!==null&&typeof r=="object"?r:dn}var pn=globalThis,dn=Object.create(null);function yn(){const t=Q(ne),e=[];for(let r=0;r<t.length;r++){const n=t[r];
k(e,{__proto__:null,name:n,prototype:oe(n),keys:p(ne,n),getters:null})}return e}function hn(){const t=[];for(let e=0;e<gt.length;e++)k(t,{__proto__:null,name:gt[e],
prototype:oe(gt[e]),forEach:null});return t}var mt=(t,e,r)=>A(t.forEach,e,[r]),ae=(t,e,r)=>A(t.getters[r],e,[]);function gn(t){const e=fn??=hn();for(let r=0;r<e.
length;r++){const n=e[r];if(z(t,n.prototype)&&(n.forEach??=se(n.prototype,"forEach","value"),ce(()=>mt(n,t,()=>{}))))return n}}function mn(t){const e=un??=yn();
for(let r=0;r<e.length;r++){const n=e[r];if(z(t,n.prototype)&&(n.getters??=vn(n),ce(()=>ae(n,t,0))))return n}}function vn(t){const e=[];for(let r=0;r<t.keys.length;r++)
k(e,se(t.prototype,t.keys[r],"get"));return e}function se(t,e,r){for(let n=t;n!==null;n=m(n)){const o=v(n,e);if(!o)continue;const a=P(o,r)?o[r]:void 0;return typeof a==
"function"&&Mt(dt(a),"[native code]")>0?a:ie}return ie}var ie=()=>{};function ce(t){try{return t(),!0}catch{return!1}}var wn=DOMException.prototype,$n=t=>z(t,wn),
bn="harness.js:";function le(t){const e=v(F,"prepareStackTrace");if(!e)return t();x(F,"prepareStackTrace",void 0);try{return t()}finally{R(F,"prepareStackTrace",
e)}}function ue(t){if(w(t,"    at ")!==0)return"";if(I(t,t.length-1)===41){const e=Mt(t,"(");if(e>=0)return $(t,e+1,-1)}return $(t,w(t,"    at async ")===0?13:7)}
function fe(t,e){for(let r=0;;){const n=w(t,`
`,r);if(!e(n<0?$(t,r):$(t,r,n))||n<0)return;r=n+1}}function pe(t){let e="",r="",n=!0;return fe(t,o=>{const a=ue(o);return w(a,bn)===0||w(a,"node-internal:")===0?
r="":a==="<anonymous>"?r+=`
`+o:(e+=(n?"":r+`
`)+o,r="",n=!1),!0}),e+r}function de(){const t={__proto__:null},e=v(F,"stackTraceLimit");let r="";try{x(F,"stackTraceLimit",ar),r=le(()=>(mr(t),t.stack))}catch{}
try{e&&R(F,"stackTraceLimit",e)}catch{}if(typeof r!="string")return"";const n=pe(r),o=w(n,`
`);return o<0?"":$(n,o+1)}function _n(){let t="";return fe(de(),e=>(t=ue(e))===""),t}var ye=()=>({__proto__:null,nodes:Ze,length:tr,path:[],targets:[]}),H=t=>t.
nodes<=0||t.length<=0,Sn='{"type":"opaque","class":"unreadable value"}';function he(t,e){const r=e.path.length;try{return _(t,e)}catch{return e.path.length=r,Sn}}
function xn(t,e){const r=ye();let n="";for(let o=e;o<t.length&&!H(r);o++)n+=(o>e?",":"")+he(t[o],r),r.targets.length=0;return"["+n+"]"}function En(t,e){const r=e.
length<J?e.length:J,n=t.length>r?`{"type":"string","length":${t.length},"value":${T($(t,0,r))}}`:T(t);return e.length-=n.length,n}function h(t,e){const r=T(t.length>
J?$(t,0,J)+"\u2026":t);return e.length-=r.length,r}function _(t,e){switch(e.nodes--,e.length-=8,typeof t){case"string":return En(t,e);case"number":return pt(t)&&
!Z(t,-0)?V(t):`{"type":"number","value":"${Z(t,-0)?"-0":V(t)}"}`;case"boolean":return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":
return`{"type":"symbol","value":${h(Ht(t),e)}}`;case"bigint":{const n=1n<<er,o=t<n&&t>-n?vr(t):"over 4096 bits";return e.length-=o.length,`{"type":"bigint","val\
ue":"${o}"}`}}if(t===null)return"null";if(j(t))return'{"type":"proxy"}';for(let n=e.path.length-1,o=1;n>=0;n--,o++)if(e.path[n]===t)return`{"type":"cycle","up":${o}\
,"id":${Rn(t,e.targets)}}`;if(e.path.length>=Xe&&typeof t!="function")return`{"type":"elided","class":${h(q(t)?`Array(${t.length})`:et(t)??"Object",e)}}`;k(e.path,
t);const r=typeof t=="function"?kn(t,e):Nn(t,e);return e.path.length--,r}function Rn(t,e){for(let r=0;r<e.length;r++)if(e[r]===t)return r+1;return k(e,t),e.length}
function et(t){let e=null,r="";const n=v(t,ct);n&&!n.enumerable&&typeof n.value=="string"&&(r=n.value);for(let o=m(t),a=0;o!==null&&a<64&&!j(o);o=m(o),a++){if(r===
""){const s=p(o,ct);typeof s=="string"&&(r=s)}e===null&&(e=On(t,p(o,"constructor")))}return r!==""&&r!==e?`${e??"null"} [${r}]`:e}function On(t,e){if(typeof e!=
"function"||j(e))return null;const r=p(e,"name"),n=p(e,"prototype");return typeof r=="string"&&r!==""&&n!==null&&typeof n=="object"&&z(t,n)?r:null}function kn(t,e){
const r=dt(t),n=$(r,0,32);let o="function",a="";if(w(n,"class")===0&&!Tn(n,5)){o="class";const i=m(t),c=typeof i=="function"?p(i,"name"):void 0;typeof c=="strin\
g"&&c!==""&&(a=`,"extends":${h(c,e)}`)}else{const i=p(m(t)??t,ct);i==="AsyncFunction"?o="async function":i==="GeneratorFunction"?o="generator":i==="AsyncGenerat\
orFunction"&&(o="async generator")}const s=p(t,"name");return`{"type":"function","kind":"${o}","name":${h(typeof s=="string"?s:"",e)}${a}${ve(t,e,rt)}}`}function Tn(t,e){
const r=I(t,e);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function Nn(t,e){if(q(t))return Bn(t,e);if(gr(t)||$n(t))return Un(t,e);const r=et(
t);if(r!=="Object"){const o=Ln(t,r,e)??Fn(t,r,e)??In(t)??jn(t,e)??Cn(t,e)??Hn(t,r,e)??Mn(t,r,e);if(o!==null)return o}if(r==="Promise")return'{"type":"promise"}';
if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;const n=vt(t,e,rt);return`{"type":"object"${r==="Object"?"":`,"class":${r===
null?"null":h(r,e)}`},"properties":[${n.list}]${K(n.more)}}`}var rt=()=>!0,An=t=>typeof t=="symbol"||t!=="length"&&!ge(t),Pn=t=>t!=="stack"&&t!=="message"&&t!==
"cause"&&t!=="errors",ge=t=>{const e=ft(t);return e>=0&&e<4294967295&&V(e)===t&&e%1===0};function vt(t,e,r){const n=Q(t);let o="",a=0,s=0;for(let i=0;i<n.length;i++){
const c=n[i];if(!r(c))continue;if(a>=L||H(e)){s++;continue}const u=v(t,c);if(!u||!u.enumerable)continue;const d=typeof c=="symbol"?`{"type":"symbol","value":${h(
Ht(c),e)}}`:h(c,e);o+=`${a++?",":""}[${d},${P(u,"value")?_(u.value,e):me(u)}]`}return{__proto__:null,list:o,more:s}}var me=t=>`{"type":"accessor","value":"${t.get?
t.set?"get/set":"get":"set"}"}`,K=t=>t>0?`,"more":${t}`:"";function ve(t,e,r){const n=vt(t,e,r);return(n.list===""?"":`,"properties":[${n.list}]`)+K(n.more)}function wt(t,e,r){
const n=vt(t,e,r);return n.list===""?"":`,"properties":[${n.list}]`}function Bn(t,e){const r=t.length;let n="",o=0,a=0;for(;a<r&&o<L&&!H(e);o++){const c=v(t,a);
let u;if(c)u=P(c,"value")?_(c.value,e):me(c),a++;else{const d=Dn(t,a,r);e.nodes--,e.length-=32,u=`{"type":"hole","count":${d-a}}`,a=d}n+=(o?",":"")+u}const s=et(
t);return`{"type":"array"${s==="Array"?"":`,"class":${s===null?"null":h(s,e)}`},"length":${r},"items":[${n}]${r<=1e3?wt(t,e,An):""}${K(r-a)}}`}function Dn(t,e,r){
let n=e+1;for(;n<r&&n<e+rr;n++)if(P(t,n))return n;if(n>=r)return r;const o=Q(t);for(let a=0;a<o.length;a++){const s=o[a];if(typeof s=="symbol"||!ge(s))break;const i=ft(
s);if(i>=n)return i}return r}function Ln(t,e,r){let n;try{n=br(t)}catch{return null}return we($r,t,e??"Map",n,r)}function we(t,e,r,n,o){let a="",s=0;return t(e,
(i,c)=>{if(s<L&&!H(o)){const u=_(c,o);a+=`${s++?",":""}[${u},${_(i,o)}]`}}),`{"type":"map","class":${h(r,o)},"size":${n},"entries":[${a}]${wt(e,o,rt)}${K(n-s)}}`}
function Fn(t,e,r){let n,o="",a=0;try{n=Sr(t)}catch{return null}return _r(t,s=>{a<L&&!H(r)&&(o+=(a++?",":"")+_(s,r))}),`{"type":"set","class":${h(e??"Set",r)},"\
size":${n},"items":[${o}]${wt(t,r,rt)}${K(n-a)}}`}function In(t){let e;try{e=xr(t)}catch{return null}return`{"type":"date","value":${Z(e,NaN)?"null":`"${Er(t)}"`}\
}`}function jn(t,e){for(let r=0;r<yt.length;r++){let n;try{n=yt[r].read(t)}catch{continue}return`{"type":"boxed","class":"${yt[r].name}","value":${_(n,e)}}`}return null}
function Cn(t,e){if(!z(t,yr))return null;try{return`{"type":"regexp","value":${h(`/${Rr(t)}/${Or(t)}`,e)}}`}catch{return null}}function Hn(t,e,r){const n=Wt(t);
if(n)return $e(t,e===null?n:e===n||e==="Buffer"?e:`${e} [${n}]`,kr(t),r);try{const o=Kt(t);return $e(new jt(t,0,o<L?o:L),e??"ArrayBuffer",o,r)}catch{}try{const o=Vt(
t);return`{"type":"object","class":"DataView","properties":[["byteLength",${Yt(t)}],["byteOffset",${o}],["buffer",${_(qt(t),r)}]]}`}catch{return null}}function $e(t,e,r,n){
let o="";for(let a=0;a<r&&a<L&&!H(n);a++)o+=(a?",":"")+_(t[a],n);return`{"type":"bytes","class":${h(e,n)},"length":${r},"items":[${o}]}`}function Mn(t,e,r){const n=gn(
t);if(n){let s=0;return mt(n,t,()=>{s++}),we((i,c)=>mt(n,i,c),t,e??n.name,s,r)}const o=mn(t);if(!o)return null;let a="";for(let s=0;s<o.keys.length;s++)a+=`${s?
",":""}[${T(o.keys[s])},${_(ae(o,t,s),r)}]`;return`{"type":"object","class":${h(e??o.name,r)},"properties":[${a}]}`}function Un(t,e){const r=be(t,"name")??"Erro\
r",n=be(t,"message")??"",o=et(t);let a="";try{a=le(()=>t.stack)}catch{}let s=`{"type":"error"${o===null||o===r?"":`,"class":${h(o,e)}`},"name":${h(r,e)},"messag\
e":${h(n,e)}`;s+=`,"stack":${h(typeof a=="string"?pe(a):"",e)}`;const i=v(t,"cause"),c=v(t,"errors");return i&&P(i,"value")&&(s+=`,"cause":${_(i.value,e)}`),c&&
q(c.value)&&(s+=`,"errors":${_(c.value,e)}`),s+ve(t,e,Pn)+"}"}function be(t,e){for(let r=t,n=0;r!==null&&n<64&&!j(r);n++,r=m(r)){const o=p(r,e);if(typeof o=="st\
ring")return o}}var $t=on(),B=Array.from({length:N},()=>null);Object.seal(B);var _e=null,zn=()=>re($t)!==void 0,Se=t=>t!==null&&!t.closed&&Y()-t.started<=Qe,xe=t=>t===
null?0:t.started;function Gn(){let t=null;for(let e=0;e<N;e++)if(Se(B[e])){if(t!==null)return null;t=B[e]}return t}var b=()=>re($t)??_e??Gn(),Wn=ln({current:()=>{
const t=b();return t===null?null:t.meter},later:t=>{te(t,0)},stopped:t=>{for(let e=0;e<N;e++){const r=B[e];r!==null&&r.meter===t&&st(r)}}}),nt=t=>{const e=Y();return e>
t.started?e-t.started:0};function Ee(t,e){if(!t.closed){if(bt(t)||t.length+e.length>Pt){t.dropped++;return}t.lines++,t.length+=e.length,E(t,e)}}var bt=t=>t.lines>=
At||t.length>=Pt;function D(t,e,r){if(t===null||t.closed)return;const n=e==="import"||e==="handler"||e==="body";if(!n&&bt(t)){t.dropped++;return}const o=`{"t":"\
error","phase":"${e}","ms":${nt(t)},"error":${he(r,ye())}}`;if(!n){Ee(t,o);return}t.threw=!0,E(t,o)}var qn=t=>Ot(e=>{t.closed||Qt(t.controller)>0?e():t.pulled=e}),
Vn=t=>Ot(e=>{t.closed||t.pending===0?e():t.wake=e});function _t(t){return new ut(t,{__proto__:null,status:503})}function Re(t){try{G(y(t()),()=>{},()=>{})}catch{}}
function Yn(t,e,r){const n=Ut(e);if(n===void 0){E(t,'{"t":"result"}');return}const o=Jn(n),a=Jt(o).length;if(a>r)throw new lt(`the program's result is ${a} byte\
s of JSON; the limit is ${r}`);if(Kn(o,Lt))throw new lt(`the program's result is nested deeper than ${Lt} arrays and objects`);E(t,`{"t":"result","value":${o}}`)}
function Kn(t,e){for(let r=0,n=0;r<t.length;r++){const o=I(t,r);if(o===34)for(;I(t,++r)!==34;)I(t,r)===92&&r++;else if(o===91||o===123){if(++n>e)return!0}else(o===
93||o===125)&&n--}return!1}function Jn(t){let e=0,r="";for(let n=w(t,"\\ud");n>=0;n=w(t,"\\ud",n+2)){let o=0;for(;n-o>0&&I(t,n-o-1)===92;)o++;o%2!==1&&(r+=$(t,e,
n)+"\uFFFD",e=n+6)}return e===0?t:r+$(t,e)}var Qn=t=>pt(t)&&t>=0&&!Z(t,-0)?t:nr;function g(t,e,r="",n=0){const o=b();if(o===null||o.closed)return;if(bt(o)){o.dropped++;
return}const a=_n();Ee(o,`{"t":"console","level":"${t}","ms":${nt(o)},"group":${o.group}${a===""?"":`,"at":${T(a)}`}${r},"args":${xn(t==="dir"||t==="table"?e:Xn(
e,n),n)}}`)}function Xn(t,e){const r=t[e];if(t.length<e+2||typeof r!="string"||w(r,"%")<0)return t;const n=[];for(let o=0;o<t.length;o++)k(n,t[o]);for(let o=w(r,
"%"),a=e+1;o>=0&&a<t.length;o=w(r,"%",o+2)){const s=$(r,o+1,o+2);s!==""&&w("sdifjoOc",s)>=0&&(x(n,a,Zn(s,t[a])),a++)}return n}function Zn(t,e){if(e===null||typeof e!=
"object"&&typeof e!="function"||j(e))return e;try{if(t==="s")return typeof e=="function"||to(e)?V(e):e;if(t==="d")return ft(e);if(t==="i"||t==="f")return V(e)}catch{}
return e}function to(t){for(let e=t,r=0;e!==null&&r<64&&!j(e);e=m(e),r++){for(let o=0;o<Ct.length;o++)if(Ct[o]===e)return!1;const n=v(e,"toString")??v(e,cr);if(n)
return P(n,"value")&&typeof n.value=="function"}return!1}function Oe(t,e){e.length>0&&g(t,e);const r=b();r!==null&&r.group++}function ke(t,e){const r=b(),n=ot(e);
if(r===null)return;const o=tt(r.timers,n);if(o===void 0){g("warn",[`No such label '${n}' for console.${t}()`]);return}t==="timeEnd"&&Gt(r.timers,n);const a=`${n}\
: ${ro(Y()-o)}`,s=[];for(let i=1;t==="timeLog"&&i<e.length;i++)x(s,i,e[i]);x(s,0,s.length>0?no(a):a),g(t,s)}var eo={log(){g("log",arguments)},info(){g("info",arguments)},
warn(){g("warn",arguments)},error(){g("error",arguments)},debug(){g("debug",arguments)},dir(){g("dir",arguments)},dirxml(){g("dirxml",arguments)},table(){g("tab\
le",arguments)},trace(){g("trace",arguments,`,"stack":${T(de())}`)},group(){Oe("group",arguments)},groupCollapsed(){Oe("groupCollapsed",arguments)},groupEnd(){const t=b();
t!==null&&t.group>0&&t.group--},clear(){const t=b();t!==null&&(t.group=0),g("clear",[])},time(){const t=b(),e=ot(arguments);t!==null&&(tt(t.timers,e)!==void 0?g(
"warn",[`Label '${e}' already exists for console.time()`]):zt(t.timers,e,Y()))},timeLog(){ke("timeLog",arguments)},timeEnd(){ke("timeEnd",arguments)},count(){const t=b(),
e=ot(arguments);if(t===null)return;const r=(tt(t.counts,e)??0)+1;zt(t.counts,e,r),g("count",[`${e}: ${r}`])},countReset(){const t=b(),e=ot(arguments);t!==null&&
(tt(t.counts,e)===void 0?g("warn",[`Count for '${e}' does not exist`]):Gt(t.counts,e))},context(){return Te},assert(){arguments[0]||g("assert",arguments,"",1)}},
Te=console,ot=t=>t.length>0&&t[0]!==void 0?`${t[0]}`:"default",ro=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${$(`00${t%1e3}`,-3)}s`;function no(t){let e="";for(let r=0;r<
t.length;r++)e+=t[r]==="%"?"%%":t[r];return e}var oo="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a f\
unction, or a function named run",ao=(t,e)=>t===void 0?`default ${e}`:`${e} ${t}`;function so(t){const e=Q(t);let r="";for(let n=0;n<e.length;n++){const o=e[n];
typeof o=="string"&&(r+=(r===""?"":", ")+o)}return r===""?"none":r}var at=t=>t;function Ne(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(q(t))return"an array";try{if(m(t)===pr)return"a plain object"}catch{}return"an object of another cla\
ss";default:return`a ${typeof t}`}}var io=["setTimeout","setInterval","setImmediate","queueMicrotask"],M=null;function co(){M=[]}function lo(t,e){const r=M??[];
M=null;for(let n=0;n<r.length;n++)(e===null||e.reason!==r[n])&&D(t,"unhandledrejection",r[n])}function uo(t){M===null?D(b(),"unhandledrejection",t):M.length<At&&
k(M,t)}async function fo(){const{prototype:t}=Function,{bind:e}=t,r=v(t,"bind");let n,o;x(t,"bind",function(a){return typeof a?.exitImpl=="function"&&(n=a),A(e,
this,arguments)});try{o=(await y(import("node:process"))).value.default}catch{}if(R(t,"bind",r),n)Ae(n,"exitImpl","exit");else if(o)for(const a of["exit","abort",
"reallyExit"])typeof o[a]=="function"&&Ae(o,a,a)}function Ae(t,e,r){const n={[e](){const o=b();o!==null&&(o.exited=!0,st(o));const a=new F(`process.${r}() was c\
alled`);throw R(a,"name",{__proto__:null,value:"ProcessExit"}),a}}[e];try{x(t,e,n)}catch{}}var St=!1,xt=!1,Pe=!1,Et,po;Ue(),He(),Me();var yo=X({fetch(t,e,r){const{
props:n}=r;if(zn()||!n||typeof p(n,"main")!="string"||(Pe||(Pe=!0,Et=p(n,"key")),p(n,"key")!==Et))return _t("a program cannot call the harness that runs it");const o=p(
n,"cpuMs");return Ye(Et!==void 0,pt(o)?o:sr,a=>{je(a,t,e,n)})}});export{yo as default};
