// Made of src/runtime/harness by `npm run harness`; its SHA-256: 40dc93ac6570c74f676c34a2f599bfcefd9a29d9e4b0af128763aa7adabdf886
const je=(async function(e,r,n,o){const a=p(o,"prompt"),s=p(o,"args"),i=p(o,"method")==="HEAD",c=Qn(p(o,"outputBytes"));let u;try{u=(await y(Ye(e,o))).value.value}catch(W){
B(e,"import",W);return}const d={__proto__:null,env:n,prompt:typeof a=="string"?a:"",args:q(s)?s:void 0,entrypoint:p(o,"entrypoint"),request:i?new dr(r,{__proto__:null,
method:"HEAD"}):r},x=(await y(Me(e,u,d))).value.value;e.closed||(Et(x)?await y(Je(e,x,{head:i,outputBytes:c})):Yn(e,x,c))}),D=(function(e,r){R(e,e.length,{__proto__:null,
value:r,writable:!0,enumerable:!0,configurable:!0})}),Ce=(function(e){if(zt(e))return{__proto__:null,buffer:Pr(e),offset:Br(e),length:Dr(e)};try{return{__proto__:null,
buffer:e,offset:0,length:Yt(e)}}catch{}try{return{__proto__:null,buffer:Gt(e),offset:qt(e),length:Vt(e)}}catch{}throw new O(`the response's body gave a chunk th\
at is ${e===null?"null":`of type ${typeof e}`}; a body takes bytes: encode text with TextEncoder`)}),He=(function(e){return{props:{},waitUntil(r){e.pending++;const n=()=>{
e.pending--;const{wake:o}=e;e.wake=null,o&&o()};j(y(r),n,o=>{B(e,"waitUntil",o),n()})},passThroughOnException(){}}}),Me=(async function(e,r,{request:n,env:o,prompt:a,
args:s,entrypoint:i}){if(i!==void 0&&!A(r,i))throw new O(`the program has no export named ${i}; it has ${ao(r)}`);const c=r[i??"default"],u=He(e);if(typeof c=="\
function"&&!Ve(c))return ot(await y(s===void 0?c(n,o,u):N(c,void 0,s)));if(typeof c=="function"){const d=fr(c,[u,o]);if(typeof d.fetch!="function")throw new O(`\
the program's ${oo(i,"class")} has no fetch method: add fetch(request) { … } to it`);return ot(kt(await y(d.fetch(n))))}if(c!==null&&typeof c=="object"&&typeof c.
fetch=="function")return ot(kt(await y(c.fetch(n,o,u))));if(i!==void 0)throw new O(`the program's export ${i} cannot answer: it must be an object or a class wit\
h fetch, or a function; it is ${De(c)}`);if(typeof r.run=="function")return ot(await y(N(r.run,void 0,[s===void 0?a:s[0],o,u])));throw new O(no)}),Ue=(async function(e,r,n,o){
E(e,`{"t":"start","v":1,"warm":${_t}}`);try{await y(je(e,r,n,o))}catch(a){B(e,"handler",a)}do{for(;e.pending>0&&!e.closed;)await Vn(e);e.closed||await Ze()}while(e.
pending>0&&!e.closed);at(e)}),at=(function(e){if(e.controller===null)return;e.meter.stopped&&E(e,`{"t":"stopped","place":${e.meter.place}}`),E(e,`{"t":"end","ms\
":${rt(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"returned"}","console_dropped":${e.dropped}}`);const r=e.controller;e.closed=!0,e.controller=null;try{
Cr(r)}catch{}Ot(e)}),f=(function(e,r){for(let n=e;n;n=m(n)){const o=v(n,r);if(o)return o.get?l(o.get):()=>{}}return()=>{}}),We=(function(e){let r="";const n=(a,s)=>{
r+=`${r===""?"":","}[${k(a)},${k(s)}]`};Yr(e,(a,s)=>{s!=="set-cookie"&&n(s,a)});const o=Qe(e);for(let a=0;a<o.length;a++)n("set-cookie",o[a]);return r}),z=(function(e,r){
try{let n=m(e);for(let o=0;n!==null&&o<64;o++,n=m(n))if(n===r)return!0}catch{}return!1}),ze=(function(){for(const e of Object.keys(Pe))S(Be,e,Reflect.get(Pe,e))}),
Ge=(function(){addEventListener("unhandledrejection",e=>lo(Qr(e))),addEventListener("error",e=>B(b(),"uncaught",Xr(e)??Zr(e)));for(const e of so)tr(globalThis,e)}),
qe=(function(){const{revocable:e}={revocable(n,o){const a=sn(n,o);return re(ht,a.proxy),a}},r=ln.bind(void 0);R(r,"name",{value:"Proxy",configurable:!0}),R(r,"r\
evocable",{value:e,writable:!0,configurable:!0}),R(It,"Proxy",{value:r,writable:!0,configurable:!0})}),Ve=(function(e){const r=$(dt(e),0,6),n=F(r,5);if(w(r,"cla\
ss")===0&&(n===32||n===123||n===10||n===13||n===9||n===47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),Et=(function(e){
try{return Zt(e),!0}catch{return!1}}),Rt=(function(e){const r=new C(e);return S(r,"constructor",C),r}),Ye=(async function(e,r){if(p(r,"process")===!0&&await(fo??=
y(uo())),St||_t)return await y(import(p(r,"main")));St=!0,Tt(e),io();let n=null;try{return await y(import(p(r,"main")))}catch(o){throw n={reason:o},o}finally{St=
!1,_t=!0,co(e,n),Tt(null)}}),Ot=(function(e){const{wake:r,pulled:n}=e;e.wake=e.pulled=null,r&&r(),n&&n()}),p=(function(e,r){const n=v(e,r);return n&&A(n,"value")?
n.value:void 0}),S=(function(e,r,n){return R(e,r,{__proto__:null,value:n,writable:!0,enumerable:!0,configurable:!0})}),kt=(function(e){if(!Et(e.value))throw new O(
`the program's fetch must return a Response; it returned ${De(e.value)}${e.value===void 0?": is a return missing?":""}`);return e}),Ke=(async function(e,r,n){const o=Qt(
r);for(let a=n;;){const{value:s}=await y(Xt(o));if(s.done)return;const{buffer:i,offset:c,length:u}=Ce(s.value);for(let x=0;x<u&&x<a;x+=Pt){const W=x+Pt,Fe=W<u?W<
a?W:a:u<a?u:a;for(E(e,`{"t":"body","base64":"${Ir(new ut(i,c+x,Fe-x))}"}`);!e.closed&&Jt(e.controller)<=0;)await qn(e);if(e.closed)break}const d=u>a;if(a-=u,d&&
E(e,'{"t":"body_cut"}'),d||e.closed){Te(()=>Mr(o));return}}}),Je=(async function(e,r,{head:n,outputBytes:o}){const a=Zt(r),s=zr(r),i=s!==null&&!n;if(a===0)throw new O(
"the program answered with Response.error(), which stands for an answer that never came");if(i&&Gr(r))throw new O("the response's body was read before the respo\
nse was returned: return response.clone(), taken before it is read");if(i&&qr(s))throw new O("the response's body is locked to a reader: release the reader's lo\
ck, or return response.clone(), taken before it is read");const c=`"status_text":${k(Ur(r))},"headers":[${We(Wr(r))}]`;if(c.length>Bt)throw new lt(`the response\
's head is ${c.length} characters long; the limit is ${Bt}`);const u=Vr(r)?',"websocket":true':"";if(E(e,`{"t":"response","ms":${rt(e)},"status":${a},${c},"body\
":${i}${u}}`),i)try{await y(Ke(e,s,o))}catch(d){B(e,"body",d)}else s!==null&&Te(()=>Hr(s))}),Qe=(function(e){try{return Kr(e)}catch{return Jr(e,"set-cookie")}}),
Tt=(function(e){Ee=e}),y=(function(e){const r=new C((n,o)=>{const a=i=>n({__proto__:null,value:i});let s=!1;try{s=m(e)===mr}catch{}if(s)try{j(e,a,o);return}catch{}
j(new C(i=>i(e)),a,o)});return S(r,"constructor",C),r}),Xe=(function(e,r,n){let o=0,a=0;for(;o<T&&Re(P[o]);o++)Oe(P[o])<Oe(P[a])&&(a=o);if(o===T&&e&&(o=a),o===T)
return bt(`this isolate already has ${T} active runs; the limit is ${T}`);const s={__proto__:null,started:Y(),controller:null,closed:!1,lines:0,length:0,dropped:0,
group:0,timers:new Lt,counts:new Lt,threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:Gn.meter(r)},i={__proto__:null,start(d){s.controller=d},pull(){const{
pulled:d}=s;s.pulled=null,d&&d()},cancel(){s.closed=!0,Ot(s)}},c=new hr(i,{__proto__:null,highWaterMark:cr});P[o]=s,fn(wt,s,n,s);const u=new yr;return te(u,"con\
tent-type","application/x-ndjson"),te(u,"cache-control","no-transform"),new Ft(c,{__proto__:null,status:200,headers:u})}),j=(function(e,r,n){const a=v(e,"constr\
uctor")===void 0&&R(e,"constructor",dn);try{pn(e,r,n)}finally{a&&delete e.constructor}}),Ze=(function(){return y(new C(e=>{const r=()=>e(void 0);try{ee(r,yn)}catch{}
try{const n=new tn;j(on(nn(en(n)),new ut(1)),()=>{},()=>{}),j(Xt(Qt(rn(n))),r,()=>{})}catch{}}))}),tr=(function(e,r){const n=e[r];if(typeof n!="function")return;
const o={[r](a){if(typeof a!="function")return N(n,e,arguments);const s=[];D(s,function(){try{return N(a,this,arguments)}catch(i){B(b(),"uncaught",i)}});for(let i=1;i<
arguments.length;i++)D(s,arguments[i]);return N(n,e,s)}}[r];S(e,r,o)}),E=(function(e,r){if(!e.closed)try{jr(e.controller,Kt(r+`
`))}catch{e.closed=!0}});var T=16,er=6e4,rr=6,nr=2e3,or=64*1024,J=1e4,I=100,ar=4096n,sr=1e3,Nt=5e3,At=1024*1024,Pt=48*1024,ir=1024*1024,cr=16,lr=16,Bt=256*1024,
Dt=100,ur=500;import{AsyncLocalStorage as st}from"node:async_hooks";var It=globalThis,{apply:N,construct:fr,ownKeys:it,getPrototypeOf:m,getOwnPropertyDescriptor:v,
defineProperty:R}=Reflect,{freeze:Q,hasOwn:A}=Object,{toPrimitive:pr,toStringTag:ct}=Symbol,l=Function.prototype.bind.bind(Function.prototype.call),C=Promise,L=Error,
O=TypeError,lt=RangeError,Lt=Map,ut=Uint8Array,Ft=Response,dr=Request,yr=Headers,hr=ReadableStream,gr=Object.prototype,mr=Promise.prototype,vr=RegExp.prototype,
G=m(Uint8Array.prototype),jt=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,m(Uint8Array)].map(t=>t.prototype),q=Array.isArray,V=String,
ft=Number,X=Object.is,Y=Date.now,pt=Number.isFinite,wr=Error.isError,$r=Error.captureStackTrace,dt=l(Function.prototype.toString),Ct=l(Symbol.prototype.toString),
br=l(BigInt.prototype.toString),$=l(String.prototype.slice),w=l(String.prototype.indexOf),Ht=l(String.prototype.lastIndexOf),F=l(String.prototype.charCodeAt),_r=l(
String.prototype.toWellFormed),Mt=JSON.stringify,Sr=l(Map.prototype.forEach),xr=f(Map.prototype,"size"),Z=l(Map.prototype.get),Ut=l(Map.prototype.set),Wt=l(Map.
prototype.delete),Er=l(Set.prototype.forEach),Rr=f(Set.prototype,"size"),Or=l(Date.prototype.getTime),kr=l(Date.prototype.toISOString),Tr=f(RegExp.prototype,"so\
urce"),Nr=f(RegExp.prototype,"flags"),yt=Q([["Number",Number],["String",String],["Boolean",Boolean],["BigInt",BigInt],["Symbol",Symbol]].map(([t,e])=>Q({__proto__:null,
name:t,read:l(e.prototype.valueOf)}))),zt=f(G,Symbol.toStringTag),Ar=f(G,"length"),Pr=f(G,"buffer"),Br=f(G,"byteOffset"),Dr=f(G,"byteLength"),Gt=f(DataView.prototype,
"buffer"),qt=f(DataView.prototype,"byteOffset"),Vt=f(DataView.prototype,"byteLength"),Yt=f(ArrayBuffer.prototype,"byteLength"),Ir=l(Reflect.get(Uint8Array.prototype,
"toBase64")),Lr=new TextEncoder,Fr=l(TextEncoder.prototype.encode),Kt=t=>Fr(Lr,t),jr=l(ReadableStreamDefaultController.prototype.enqueue),Cr=l(ReadableStreamDefaultController.
prototype.close),Jt=f(ReadableStreamDefaultController.prototype,"desiredSize"),Qt=l(ReadableStream.prototype.getReader),Hr=l(ReadableStream.prototype.cancel),Xt=l(
ReadableStreamDefaultReader.prototype.read),Mr=l(ReadableStreamDefaultReader.prototype.cancel),Zt=f(Response.prototype,"status"),Ur=f(Response.prototype,"status\
Text"),Wr=f(Response.prototype,"headers"),zr=f(Response.prototype,"body"),Gr=f(Response.prototype,"bodyUsed"),qr=f(ReadableStream.prototype,"locked"),Vr=f(Response.
prototype,"webSocket"),Yr=l(Headers.prototype.forEach),Kr=l(Headers.prototype.getSetCookie),Jr=l(Reflect.get(Headers.prototype,"getAll")),te=l(Headers.prototype.
set),Qr=t=>t.reason,Xr=f(ErrorEvent.prototype,"error"),Zr=f(ErrorEvent.prototype,"message"),ee=It.setTimeout,tn=IdentityTransformStream,en=f(IdentityTransformStream.
prototype,"writable"),rn=f(IdentityTransformStream.prototype,"readable"),nn=l(WritableStream.prototype.getWriter),on=l(WritableStreamDefaultWriter.prototype.write),
an=Proxy,{revocable:sn}=Proxy,ht=new WeakSet,re=l(WeakSet.prototype.add),cn=l(WeakSet.prototype.has),H=t=>cn(ht,t);function ln(t,e){if(new.target===void 0)throw new O(
"Constructor Proxy requires 'new'");const r=new an(t,e);return re(ht,r),r}var un=()=>new st,fn=l(st.prototype.run),ne=l(st.prototype.getStore),pn=l(Promise.prototype.
then),k=t=>Mt(_r(t)),dn=Q({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0}),yn=10;import{claim as hn}from"./guard.js";var oe={Response:["\
status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bodyUsed","headers"],URL:["href","origin","protocol","use\
rname","password","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:["locked"],
WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extractable","algorithm","usages"]},ae=t=>t.filter(e=>e in globalThis).
map(e=>({__proto__:null,name:e,prototype:Reflect.get(globalThis,e).prototype})),se=ae(Object.keys(oe)).map(t=>({...t,keys:Reflect.get(oe,t.name),getters:null})),
ie=ae(["Headers","URLSearchParams","FormData"]).map(t=>({...t,forEach:null})),gt=(t,e,r)=>N(t.forEach,e,[r]),ce=(t,e,r)=>N(t.getters[r],e,[]);function gn(t){for(let e=0;e<
ie.length;e++){const r=ie[e];if(z(t,r.prototype)&&(r.forEach??=le(r.prototype,"forEach","value"),fe(()=>gt(r,t,()=>{}))))return r}}function mn(t){for(let e=0;e<
se.length;e++){const r=se[e];if(z(t,r.prototype)&&(r.getters??=vn(r),fe(()=>ce(r,t,0))))return r}}function vn(t){const e=[];for(let r=0;r<t.keys.length;r++)D(e,
le(t.prototype,t.keys[r],"get"));return e}function le(t,e,r){for(let n=t;n!==null;n=m(n)){const o=v(n,e);if(!o)continue;const a=A(o,r)?o[r]:void 0;return typeof a==
"function"&&Ht(dt(a),"[native code]")>0?a:ue}return ue}var ue=()=>{};function fe(t){try{return t(),!0}catch{return!1}}var wn=DOMException.prototype,$n=t=>z(t,wn),
bn="harness.js:";function pe(t){const e=v(L,"prepareStackTrace");if(!e)return t();S(L,"prepareStackTrace",void 0);try{return t()}finally{R(L,"prepareStackTrace",
e)}}function de(t){if(w(t,"    at ")!==0)return"";if(F(t,t.length-1)===41){const e=Ht(t,"(");if(e>=0)return $(t,e+1,-1)}return $(t,w(t,"    at async ")===0?13:7)}
function ye(t,e){for(let r=0;;){const n=w(t,`
`,r);if(!e(n<0?$(t,r):$(t,r,n))||n<0)return;r=n+1}}function he(t){let e="",r="",n=!0;return ye(t,o=>{const a=de(o);return w(a,bn)===0||w(a,"node-internal:")===0?
r="":a==="<anonymous>"?r+=`
`+o:(e+=(n?"":r+`
`)+o,r="",n=!1),!0}),e+r}function ge(){const t={__proto__:null},e=v(L,"stackTraceLimit");let r="";try{S(L,"stackTraceLimit",lr),r=pe(()=>($r(t),t.stack))}catch{}
try{e&&R(L,"stackTraceLimit",e)}catch{}if(typeof r!="string")return"";const n=he(r),o=w(n,`
`);return o<0?"":$(n,o+1)}function _n(){let t="";return ye(ge(),e=>(t=de(e))===""),t}var me=()=>({__proto__:null,nodes:nr,length:or,path:[],targets:[]}),M=t=>t.
nodes<=0||t.length<=0,Sn='{"type":"opaque","class":"unreadable value"}';function ve(t,e){const r=e.path.length;try{return _(t,e)}catch{return e.path.length=r,Sn}}
function xn(t,e){const r=me();let n="";for(let o=e;o<t.length&&!M(r);o++)n+=(o>e?",":"")+ve(t[o],r),r.targets.length=0;return"["+n+"]"}function En(t,e){const r=e.
length<J?e.length:J,n=t.length>r?`{"type":"string","length":${t.length},"value":${k($(t,0,r))}}`:k(t);return e.length-=n.length,n}function h(t,e){const r=k(t.length>
J?$(t,0,J)+"…":t);return e.length-=r.length,r}function _(t,e){switch(e.nodes--,e.length-=8,typeof t){case"string":return En(t,e);case"number":return pt(t)&&!X(
t,-0)?V(t):`{"type":"number","value":"${X(t,-0)?"-0":V(t)}"}`;case"boolean":return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`\
{"type":"symbol","value":${h(Ct(t),e)}}`;case"bigint":{const n=1n<<ar,o=t<n&&t>-n?br(t):"over 4096 bits";return e.length-=o.length,`{"type":"bigint","value":"${o}\
"}`}}if(t===null)return"null";if(H(t))return'{"type":"proxy"}';for(let n=e.path.length-1,o=1;n>=0;n--,o++)if(e.path[n]===t)return`{"type":"cycle","up":${o},"id"\
:${Rn(t,e.targets)}}`;if(e.path.length>=rr&&typeof t!="function")return`{"type":"elided","class":${h(q(t)?`Array(${t.length})`:tt(t)??"Object",e)}}`;D(e.path,t);
const r=typeof t=="function"?kn(t,e):Nn(t,e);return e.path.length--,r}function Rn(t,e){for(let r=0;r<e.length;r++)if(e[r]===t)return r+1;return D(e,t),e.length}
function tt(t){let e=null,r="";const n=v(t,ct);n&&!n.enumerable&&typeof n.value=="string"&&(r=n.value);for(let o=m(t),a=0;o!==null&&a<64&&!H(o);o=m(o),a++){if(r===
""){const s=p(o,ct);typeof s=="string"&&(r=s)}e===null&&(e=On(t,p(o,"constructor")))}return r!==""&&r!==e?`${e??"null"} [${r}]`:e}function On(t,e){if(typeof e!=
"function"||H(e))return null;const r=p(e,"name"),n=p(e,"prototype");return typeof r=="string"&&r!==""&&n!==null&&typeof n=="object"&&z(t,n)?r:null}function kn(t,e){
const r=dt(t),n=$(r,0,32);let o="function",a="";if(w(n,"class")===0&&!Tn(n,5)){o="class";const i=m(t),c=typeof i=="function"?p(i,"name"):void 0;typeof c=="strin\
g"&&c!==""&&(a=`,"extends":${h(c,e)}`)}else{const i=p(m(t)??t,ct);i==="AsyncFunction"?o="async function":i==="GeneratorFunction"?o="generator":i==="AsyncGenerat\
orFunction"&&(o="async generator")}const s=p(t,"name");return`{"type":"function","kind":"${o}","name":${h(typeof s=="string"?s:"",e)}${a}${be(t,e,et)}}`}function Tn(t,e){
const r=F(t,e);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function Nn(t,e){if(q(t))return Bn(t,e);if(wr(t)||$n(t))return Un(t,e);const r=tt(
t);if(r!=="Object"){const o=In(t,r,e)??Ln(t,r,e)??Fn(t)??jn(t,e)??Cn(t,e)??Hn(t,r,e)??Mn(t,r,e);if(o!==null)return o}if(r==="Promise")return'{"type":"promise"}';
if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;const n=mt(t,e,et);return`{"type":"object"${r==="Object"?"":`,"class":${r===
null?"null":h(r,e)}`},"properties":[${n.list}]${K(n.more)}}`}var et=()=>!0,An=t=>typeof t=="symbol"||t!=="length"&&!we(t),Pn=t=>t!=="stack"&&t!=="message"&&t!==
"cause"&&t!=="errors",we=t=>{const e=ft(t);return e>=0&&e<4294967295&&V(e)===t&&e%1===0};function mt(t,e,r){const n=it(t);let o="",a=0,s=0;for(let i=0;i<n.length;i++){
const c=n[i];if(!r(c))continue;if(a>=I||M(e)){s++;continue}const u=v(t,c);if(!u||!u.enumerable)continue;const d=typeof c=="symbol"?`{"type":"symbol","value":${h(
Ct(c),e)}}`:h(c,e);o+=`${a++?",":""}[${d},${A(u,"value")?_(u.value,e):$e(u)}]`}return{__proto__:null,list:o,more:s}}var $e=t=>`{"type":"accessor","value":"${t.get?
t.set?"get/set":"get":"set"}"}`,K=t=>t>0?`,"more":${t}`:"";function be(t,e,r){const n=mt(t,e,r);return(n.list===""?"":`,"properties":[${n.list}]`)+K(n.more)}function vt(t,e,r){
const n=mt(t,e,r);return n.list===""?"":`,"properties":[${n.list}]`}function Bn(t,e){const r=t.length;let n="",o=0,a=0;for(;a<r&&o<I&&!M(e);o++){const c=v(t,a);
let u;if(c)u=A(c,"value")?_(c.value,e):$e(c),a++;else{const d=Dn(t,a,r);e.nodes--,e.length-=32,u=`{"type":"hole","count":${d-a}}`,a=d}n+=(o?",":"")+u}const s=tt(
t);return`{"type":"array"${s==="Array"?"":`,"class":${s===null?"null":h(s,e)}`},"length":${r},"items":[${n}]${r<=1e3?vt(t,e,An):""}${K(r-a)}}`}function Dn(t,e,r){
let n=e+1;for(;n<r&&n<e+sr;n++)if(A(t,n))return n;if(n>=r)return r;const o=it(t);for(let a=0;a<o.length;a++){const s=o[a];if(typeof s=="symbol"||!we(s))break;const i=ft(
s);if(i>=n)return i}return r}function In(t,e,r){let n;try{n=xr(t)}catch{return null}return _e(Sr,t,e??"Map",n,r)}function _e(t,e,r,n,o){let a="",s=0;return t(e,
(i,c)=>{if(s<I&&!M(o)){const u=_(c,o);a+=`${s++?",":""}[${u},${_(i,o)}]`}}),`{"type":"map","class":${h(r,o)},"size":${n},"entries":[${a}]${vt(e,o,et)}${K(n-s)}}`}
function Ln(t,e,r){let n,o="",a=0;try{n=Rr(t)}catch{return null}return Er(t,s=>{a<I&&!M(r)&&(o+=(a++?",":"")+_(s,r))}),`{"type":"set","class":${h(e??"Set",r)},"\
size":${n},"items":[${o}]${vt(t,r,et)}${K(n-a)}}`}function Fn(t){let e;try{e=Or(t)}catch{return null}return`{"type":"date","value":${X(e,NaN)?"null":`"${kr(t)}"`}\
}`}function jn(t,e){for(let r=0;r<yt.length;r++){let n;try{n=yt[r].read(t)}catch{continue}return`{"type":"boxed","class":"${yt[r].name}","value":${_(n,e)}}`}return null}
function Cn(t,e){if(!z(t,vr))return null;try{return`{"type":"regexp","value":${h(`/${Tr(t)}/${Nr(t)}`,e)}}`}catch{return null}}function Hn(t,e,r){const n=zt(t);
if(n)return Se(t,e===null?n:e===n||e==="Buffer"?e:`${e} [${n}]`,Ar(t),r);try{const o=Yt(t);return Se(new ut(t,0,o<I?o:I),e??"ArrayBuffer",o,r)}catch{}try{const o=qt(
t);return`{"type":"object","class":"DataView","properties":[["byteLength",${Vt(t)}],["byteOffset",${o}],["buffer",${_(Gt(t),r)}]]}`}catch{return null}}function Se(t,e,r,n){
let o="";for(let a=0;a<r&&a<I&&!M(n);a++)o+=(a?",":"")+_(t[a],n);return`{"type":"bytes","class":${h(e,n)},"length":${r},"items":[${o}]}`}function Mn(t,e,r){const n=gn(
t);if(n){let s=0;return gt(n,t,()=>{s++}),_e((i,c)=>gt(n,i,c),t,e??n.name,s,r)}const o=mn(t);if(!o)return null;let a="";for(let s=0;s<o.keys.length;s++)a+=`${s?
",":""}[${k(o.keys[s])},${_(ce(o,t,s),r)}]`;return`{"type":"object","class":${h(e??o.name,r)},"properties":[${a}]}`}function Un(t,e){const r=xe(t,"name")??"Erro\
r",n=xe(t,"message")??"",o=tt(t);let a="";try{a=pe(()=>t.stack)}catch{}let s=`{"type":"error"${o===null||o===r?"":`,"class":${h(o,e)}`},"name":${h(r,e)},"messag\
e":${h(n,e)}`;s+=`,"stack":${h(typeof a=="string"?he(a):"",e)}`;const i=v(t,"cause"),c=v(t,"errors");return i&&A(i,"value")&&(s+=`,"cause":${_(i.value,e)}`),c&&
q(c.value)&&(s+=`,"errors":${_(c.value,e)}`),s+be(t,e,Pn)+"}"}function xe(t,e){for(let r=t,n=0;r!==null&&n<64&&!H(r);n++,r=m(r)){const o=p(r,e);if(typeof o=="st\
ring")return o}}var wt=un(),P=Array.from({length:T},()=>null);Object.seal(P);var Ee=null,Wn=()=>ne(wt)!==void 0,Re=t=>t!==null&&!t.closed&&Y()-t.started<=er,Oe=t=>t===
null?0:t.started;function zn(){let t=null;for(let e=0;e<T;e++)if(Re(P[e])){if(t!==null)return null;t=P[e]}return t}var b=()=>ne(wt)??Ee??zn(),Gn=hn({current:()=>{
const t=b();return t===null?null:t.meter},later:t=>{ee(t,0)},stopped:t=>{for(let e=0;e<T;e++){const r=P[e];r!==null&&r.meter===t&&at(r)}}}),rt=t=>{const e=Y();return e>
t.started?e-t.started:0};function ke(t,e){if(!t.closed){if($t(t)||t.length+e.length>At){t.dropped++;return}t.lines++,t.length+=e.length,E(t,e)}}var $t=t=>t.lines>=
Nt||t.length>=At;function B(t,e,r){if(t===null||t.closed)return;const n=e==="import"||e==="handler"||e==="body";if(!n&&$t(t)){t.dropped++;return}const o=`{"t":"\
error","phase":"${e}","ms":${rt(t)},"error":${ve(r,me())}}`;if(!n){ke(t,o);return}t.threw=!0,E(t,o)}var qn=t=>Rt(e=>{t.closed||Jt(t.controller)>0?e():t.pulled=e}),
Vn=t=>Rt(e=>{t.closed||t.pending===0?e():t.wake=e});function bt(t){return new Ft(t,{__proto__:null,status:503})}function Te(t){try{j(y(t()),()=>{},()=>{})}catch{}}
function Yn(t,e,r){const n=Mt(e);if(n===void 0){E(t,'{"t":"result"}');return}const o=Jn(n),a=Kt(o).length;if(a>r)throw new lt(`the program's result is ${a} byte\
s of JSON; the limit is ${r}`);if(Kn(o,Dt))throw new lt(`the program's result is nested deeper than ${Dt} arrays and objects`);E(t,`{"t":"result","value":${o}}`)}
function Kn(t,e){for(let r=0,n=0;r<t.length;r++){const o=F(t,r);if(o===34)for(;F(t,++r)!==34;)F(t,r)===92&&r++;else if(o===91||o===123){if(++n>e)return!0}else(o===
93||o===125)&&n--}return!1}function Jn(t){let e=0,r="";for(let n=w(t,"\\ud");n>=0;n=w(t,"\\ud",n+2)){let o=0;for(;n-o>0&&F(t,n-o-1)===92;)o++;o%2!==1&&(r+=$(t,e,
n)+"�",e=n+6)}return e===0?t:r+$(t,e)}var Qn=t=>pt(t)&&t>=0&&!X(t,-0)?t:ir;function g(t,e,r="",n=0){const o=b();if(o===null||o.closed)return;if($t(o)){o.dropped++;
return}const a=_n();ke(o,`{"t":"console","level":"${t}","ms":${rt(o)},"group":${o.group}${a===""?"":`,"at":${k(a)}`}${r},"args":${xn(t==="dir"||t==="table"?e:Xn(
e,n),n)}}`)}function Xn(t,e){const r=t[e];if(t.length<e+2||typeof r!="string"||w(r,"%")<0)return t;const n=[];for(let o=0;o<t.length;o++)D(n,t[o]);for(let o=w(r,
"%"),a=e+1;o>=0&&a<t.length;o=w(r,"%",o+2)){const s=$(r,o+1,o+2);s!==""&&w("sdifjoOc",s)>=0&&(S(n,a,Zn(s,t[a])),a++)}return n}function Zn(t,e){if(e===null||typeof e!=
"object"&&typeof e!="function"||H(e))return e;try{if(t==="s")return typeof e=="function"||to(e)?V(e):e;if(t==="d")return ft(e);if(t==="i"||t==="f")return V(e)}catch{}
return e}function to(t){for(let e=t,r=0;e!==null&&r<64&&!H(e);e=m(e),r++){for(let o=0;o<jt.length;o++)if(jt[o]===e)return!1;const n=v(e,"toString")??v(e,pr);if(n)
return A(n,"value")&&typeof n.value=="function"}return!1}function Ne(t,e){e.length>0&&g(t,e);const r=b();r!==null&&r.group++}function Ae(t,e){const r=b(),n=nt(e);
if(r===null)return;const o=Z(r.timers,n);if(o===void 0){g("warn",[`No such label '${n}' for console.${t}()`]);return}t==="timeEnd"&&Wt(r.timers,n);const a=`${n}\
: ${eo(Y()-o)}`,s=[];for(let i=1;t==="timeLog"&&i<e.length;i++)S(s,i,e[i]);S(s,0,s.length>0?ro(a):a),g(t,s)}var Pe={log(){g("log",arguments)},info(){g("info",arguments)},
warn(){g("warn",arguments)},error(){g("error",arguments)},debug(){g("debug",arguments)},dir(){g("dir",arguments)},dirxml(){g("dirxml",arguments)},table(){g("tab\
le",arguments)},trace(){g("trace",arguments,`,"stack":${k(ge())}`)},group(){Ne("group",arguments)},groupCollapsed(){Ne("groupCollapsed",arguments)},groupEnd(){const t=b();
t!==null&&t.group>0&&t.group--},clear(){const t=b();t!==null&&(t.group=0),g("clear",[])},time(){const t=b(),e=nt(arguments);t!==null&&(Z(t.timers,e)!==void 0?g(
"warn",[`Label '${e}' already exists for console.time()`]):Ut(t.timers,e,Y()))},timeLog(){Ae("timeLog",arguments)},timeEnd(){Ae("timeEnd",arguments)},count(){const t=b(),
e=nt(arguments);if(t===null)return;const r=(Z(t.counts,e)??0)+1;Ut(t.counts,e,r),g("count",[`${e}: ${r}`])},countReset(){const t=b(),e=nt(arguments);t!==null&&(Z(
t.counts,e)===void 0?g("warn",[`Count for '${e}' does not exist`]):Wt(t.counts,e))},context(){return Be},assert(){arguments[0]||g("assert",arguments,"",1)}},Be=console,
nt=t=>t.length>0&&t[0]!==void 0?`${t[0]}`:"default",eo=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${$(`00${t%1e3}`,-3)}s`;function ro(t){let e="";for(let r=0;r<t.length;r++)
e+=t[r]==="%"?"%%":t[r];return e}var no="the program exports no handler: export default { fetch(request, env, ctx) { … } }, a class with fetch, a function, or a\
 function named run",oo=(t,e)=>t===void 0?`default ${e}`:`${e} ${t}`;function ao(t){const e=it(t);let r="";for(let n=0;n<e.length;n++){const o=e[n];typeof o=="s\
tring"&&(r+=(r===""?"":", ")+o)}return r===""?"none":r}var ot=t=>t;function De(t){switch(typeof t){case"undefined":return"undefined";case"function":return"a fun\
ction";case"object":if(t===null)return"null";if(q(t))return"an array";try{if(m(t)===gr)return"a plain object"}catch{}return"an object of another class";default:
return`a ${typeof t}`}}var so=["setTimeout","setInterval","setImmediate","queueMicrotask"],U=null;function io(){U=[]}function co(t,e){const r=U??[];U=null;for(let n=0;n<
r.length;n++)(e===null||e.reason!==r[n])&&B(t,"unhandledrejection",r[n])}function lo(t){U===null?B(b(),"unhandledrejection",t):U.length<Nt&&D(U,t)}async function uo(){
const{prototype:t}=Function,{bind:e}=t,r=v(t,"bind");let n,o;S(t,"bind",function(a){return typeof a?.exitImpl=="function"&&(n=a),N(e,this,arguments)});try{o=(await y(
import("node:process"))).value.default}catch{}if(R(t,"bind",r),n)Ie(n,"exitImpl","exit");else if(o)for(const a of["exit","abort","reallyExit"])typeof o[a]=="fun\
ction"&&Ie(o,a,a)}function Ie(t,e,r){const n={[e](){const o=b();o!==null&&(o.exited=!0,at(o));const a=new L(`process.${r}() was called`);throw R(a,"name",{__proto__:null,
value:"ProcessExit"}),a}}[e];try{S(t,e,n)}catch{}}var _t=!1,St=!1,Le=!1,xt,fo;qe(),ze(),Ge();var po=Q({fetch(t,e,r){const{props:n}=r;if(Wn()||!n||typeof p(n,"ma\
in")!="string"||(Le||(Le=!0,xt=p(n,"key")),p(n,"key")!==xt))return bt("a program cannot call the harness that runs it");const o=p(n,"cpuMs");return Xe(xt!==void 0,
pt(o)?o:ur,a=>{Ue(a,t,e,n)})}});export{po as default};
