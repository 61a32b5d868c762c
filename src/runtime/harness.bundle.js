// Made of src/runtime/harness by `npm run harness`; its SHA-256: d5a1358bf7e0bdd06a9f3adf35bb015799b66f21aa460631102f7ba8f5a36584
const Fe=(async function(e,r,n,o){const a=p(o,"prompt"),s=p(o,"args"),i=p(o,"method")==="HEAD",c=Yn(p(o,"outputBytes"));let u;try{u=(await d(Ve(e,o))).value.value}catch(W){
A(e,"import",W);return}const g={__proto__:null,env:n,prompt:typeof a=="string"?a:"",args:q(s)?s:void 0,entrypoint:p(o,"entrypoint"),request:i?new fr(r,{__proto__:null,
method:"HEAD"}):r},x=(await d(He(e,u,g))).value.value;e.closed||(xt(x)?await d(Ke(e,x,{head:i,outputBytes:c})):Gn(e,x,c))}),P=(function(e,r){E(e,e.length,{__proto__:null,
value:r,writable:!0,enumerable:!0,configurable:!0})}),je=(function(e){if(zt(e))return{__proto__:null,buffer:Nr(e),offset:Ar(e),length:Pr(e)};try{return{__proto__:null,
buffer:e,offset:0,length:Yt(e)}}catch{}try{return{__proto__:null,buffer:Gt(e),offset:qt(e),length:Vt(e)}}catch{}throw new R(`the response's body gave a chunk th\
at is ${e===null?"null":`of type ${typeof e}`}; a body takes bytes: encode text with TextEncoder`)}),Ce=(function(e){return{props:{},waitUntil(r){e.pending++;const n=()=>{
e.pending--;const{wake:o}=e;e.wake=null,o&&o()};j(d(r),n,o=>{A(e,"waitUntil",o),n()})},passThroughOnException(){}}}),He=(async function(e,r,{request:n,env:o,prompt:a,
args:s,entrypoint:i}){if(i!==void 0&&!N(r,i))throw new R(`the program has no export named ${i}; it has ${ro(r)}`);const c=r[i??"default"],u=Ce(e);if(typeof c=="\
function"&&!qe(c))return ot(await d(s===void 0?c(n,o,u):T(c,void 0,s)));if(typeof c=="function"){const g=lr(c,[u,o]);if(typeof g.fetch!="function")throw new R(`\
the program's ${eo(i,"class")} has no fetch method: add fetch(request) { … } to it`);return ot(Ot(await d(g.fetch(n))))}if(c!==null&&typeof c=="object"&&typeof c.
fetch=="function")return ot(Ot(await d(c.fetch(n,o,u))));if(i!==void 0)throw new R(`the program's export ${i} cannot answer: it must be an object or a class wit\
h fetch, or a function; it is ${Be(c)}`);if(typeof r.run=="function")return ot(await d(T(r.run,void 0,[s===void 0?a:s[0],o,u])));throw new R(to)}),Ue=(async function(e,r,n,o){
O(e,`{"t":"start","v":1,"warm":${$t}}`);try{await d(Fe(e,r,n,o))}catch(a){A(e,"handler",a)}do{for(;e.pending>0&&!e.closed;)await zn(e);e.closed||await Xe()}while(e.
pending>0&&!e.closed);St(e)}),St=(function(e){if(e.controller===null)return;O(e,`{"t":"end","ms":${rt(e)},"outcome":"${e.exited?"exited":e.threw?"threw":"return\
ed"}","console_dropped":${e.dropped}}`);const r=e.controller;e.closed=!0,e.controller=null;try{Fr(r)}catch{}Rt(e)}),f=(function(e,r){for(let n=e;n;n=m(n)){const o=v(
n,r);if(o)return o.get?l(o.get):()=>{}}return()=>{}}),Me=(function(e){let r="";const n=(a,s)=>{r+=`${r===""?"":","}[${k(a)},${k(s)}]`};qr(e,(a,s)=>{s!=="set-coo\
kie"&&n(s,a)});const o=Je(e);for(let a=0;a<o.length;a++)n("set-cookie",o[a]);return r}),z=(function(e,r){try{let n=m(e);for(let o=0;n!==null&&o<64;o++,n=m(n))if(n===
r)return!0}catch{}return!1}),We=(function(){for(const e of Object.keys(Ae))S(Pe,e,Reflect.get(Ae,e))}),ze=(function(){addEventListener("unhandledrejection",e=>so(
Kr(e))),addEventListener("error",e=>A(_(),"uncaught",Jr(e)??Qr(e)));for(const e of no)Ze(globalThis,e)}),Ge=(function(){const{revocable:e}={revocable(n,o){const a=an(
n,o);return ee(dt,a.proxy),a}},r=cn.bind(void 0);E(r,"name",{value:"Proxy",configurable:!0}),E(r,"revocable",{value:e,writable:!0,configurable:!0}),E(Dt,"Proxy",
{value:r,writable:!0,configurable:!0})}),qe=(function(e){const r=$(ft(e),0,6),n=L(r,5);if(w(r,"class")===0&&(n===32||n===123||n===10||n===13||n===9||n===47))return!0;
const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),xt=(function(e){try{return Zt(e),!0}catch{return!1}}),Et=(function(e){const r=new C(
e);return S(r,"constructor",C),r}),Ve=(async function(e,r){if(p(r,"process")===!0&&await(co??=d(io())),bt||$t)return await d(import(p(r,"main")));bt=!0,kt(e),oo();
let n=null;try{return await d(import(p(r,"main")))}catch(o){throw n={reason:o},o}finally{bt=!1,$t=!0,ao(e,n),kt(null)}}),Rt=(function(e){const{wake:r,pulled:n}=e;
e.wake=e.pulled=null,r&&r(),n&&n()}),p=(function(e,r){const n=v(e,r);return n&&N(n,"value")?n.value:void 0}),S=(function(e,r,n){return E(e,r,{__proto__:null,value:n,
writable:!0,enumerable:!0,configurable:!0})}),Ot=(function(e){if(!xt(e.value))throw new R(`the program's fetch must return a Response; it returned ${Be(e.value)}${e.
value===void 0?": is a return missing?":""}`);return e}),Ye=(async function(e,r,n){const o=Qt(r);for(let a=n;;){const{value:s}=await d(Xt(o));if(s.done)return;const{
buffer:i,offset:c,length:u}=je(s.value);for(let x=0;x<u&&x<a;x+=At){const W=x+At,Le=W<u?W<a?W:a:u<a?u:a;for(O(e,`{"t":"body","base64":"${Br(new lt(i,c+x,Le-x))}\
"}`);!e.closed&&Jt(e.controller)<=0;)await Wn(e);if(e.closed)break}const g=u>a;if(a-=u,g&&O(e,'{"t":"body_cut"}'),g||e.closed){ke(()=>Cr(o));return}}}),Ke=(async function(e,r,{
head:n,outputBytes:o}){const a=Zt(r),s=Mr(r),i=s!==null&&!n;if(a===0)throw new R("the program answered with Response.error(), which stands for an answer that ne\
ver came");if(i&&Wr(r))throw new R("the response's body was read before the response was returned: return response.clone(), taken before it is read");if(i&&zr(s))
throw new R("the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read");const c=`"status_text":${k(
Hr(r))},"headers":[${Me(Ur(r))}]`;if(c.length>Pt)throw new ct(`the response's head is ${c.length} characters long; the limit is ${Pt}`);const u=Gr(r)?',"websock\
et":true':"";if(O(e,`{"t":"response","ms":${rt(e)},"status":${a},${c},"body":${i}${u}}`),i)try{await d(Ye(e,s,o))}catch(g){A(e,"body",g)}else s!==null&&ke(()=>jr(
s))}),Je=(function(e){try{return Vr(e)}catch{return Yr(e,"set-cookie")}}),kt=(function(e){xe=e}),d=(function(e){const r=new C((n,o)=>{const a=i=>n({__proto__:null,
value:i});let s=!1;try{s=m(e)===hr}catch{}if(s)try{j(e,a,o);return}catch{}j(new C(i=>i(e)),a,o)});return S(r,"constructor",C),r}),Qe=(function(e,r){let n=0,o=0;
for(;n<B&&Ee(F[n]);n++)Re(F[n])<Re(F[o])&&(o=n);if(n===B&&e&&(n=o),n===B)return wt(`this isolate already has ${B} active runs; the limit is ${B}`);const a={__proto__:null,
started:Y(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:new It,counts:new It,threw:!1,exited:!1,pending:0,wake:null,pulled:null},s={__proto__:null,
start(u){a.controller=u},pull(){const{pulled:u}=a;a.pulled=null,u&&u()},cancel(){a.closed=!0,Rt(a)}},i=new dr(s,{__proto__:null,highWaterMark:ir});F[n]=a,un(mt,
a,r,a);const c=new pr;return te(c,"content-type","application/x-ndjson"),te(c,"cache-control","no-transform"),new Lt(i,{__proto__:null,status:200,headers:c})}),
j=(function(e,r,n){const a=v(e,"constructor")===void 0&&E(e,"constructor",pn);try{fn(e,r,n)}finally{a&&delete e.constructor}}),Xe=(function(){return d(new C(e=>{
const r=()=>e(void 0);try{Xr(r,dn)}catch{}try{const n=new Zr;j(nn(rn(tn(n)),new lt(1)),()=>{},()=>{}),j(Xt(Qt(en(n))),r,()=>{})}catch{}}))}),Ze=(function(e,r){const n=e[r];
if(typeof n!="function")return;const o={[r](a){if(typeof a!="function")return T(n,e,arguments);const s=[];P(s,function(){try{return T(a,this,arguments)}catch(i){
A(_(),"uncaught",i)}});for(let i=1;i<arguments.length;i++)P(s,arguments[i]);return T(n,e,s)}}[r];S(e,r,o)}),O=(function(e,r){if(!e.closed)try{Lr(e.controller,Kt(
r+`
`))}catch{e.closed=!0}});var B=16,tr=6e4,er=6,rr=2e3,nr=64*1024,J=1e4,D=100,or=4096n,ar=1e3,Tt=5e3,Nt=1024*1024,At=48*1024,sr=1024*1024,ir=16,cr=16,Pt=256*1024,
Bt=100;import{AsyncLocalStorage as at}from"node:async_hooks";var Dt=globalThis,{apply:T,construct:lr,ownKeys:st,getPrototypeOf:m,getOwnPropertyDescriptor:v,defineProperty:E}=Reflect,
{freeze:Q,hasOwn:N}=Object,{toPrimitive:ur,toStringTag:it}=Symbol,l=Function.prototype.bind.bind(Function.prototype.call),C=Promise,I=Error,R=TypeError,ct=RangeError,
It=Map,lt=Uint8Array,Lt=Response,fr=Request,pr=Headers,dr=ReadableStream,yr=Object.prototype,hr=Promise.prototype,gr=RegExp.prototype,G=m(Uint8Array.prototype),
Ft=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,m(Uint8Array)].map(t=>t.prototype),q=Array.isArray,V=String,ut=Number,X=Object.is,
Y=Date.now,jt=Number.isFinite,mr=Error.isError,vr=Error.captureStackTrace,ft=l(Function.prototype.toString),Ct=l(Symbol.prototype.toString),wr=l(BigInt.prototype.
toString),$=l(String.prototype.slice),w=l(String.prototype.indexOf),Ht=l(String.prototype.lastIndexOf),L=l(String.prototype.charCodeAt),$r=l(String.prototype.toWellFormed),
Ut=JSON.stringify,br=l(Map.prototype.forEach),_r=f(Map.prototype,"size"),Z=l(Map.prototype.get),Mt=l(Map.prototype.set),Wt=l(Map.prototype.delete),Sr=l(Set.prototype.
forEach),xr=f(Set.prototype,"size"),Er=l(Date.prototype.getTime),Rr=l(Date.prototype.toISOString),Or=f(RegExp.prototype,"source"),kr=f(RegExp.prototype,"flags"),
pt=Q([["Number",Number],["String",String],["Boolean",Boolean],["BigInt",BigInt],["Symbol",Symbol]].map(([t,e])=>Q({__proto__:null,name:t,read:l(e.prototype.valueOf)}))),
zt=f(G,Symbol.toStringTag),Tr=f(G,"length"),Nr=f(G,"buffer"),Ar=f(G,"byteOffset"),Pr=f(G,"byteLength"),Gt=f(DataView.prototype,"buffer"),qt=f(DataView.prototype,
"byteOffset"),Vt=f(DataView.prototype,"byteLength"),Yt=f(ArrayBuffer.prototype,"byteLength"),Br=l(Reflect.get(Uint8Array.prototype,"toBase64")),Dr=new TextEncoder,
Ir=l(TextEncoder.prototype.encode),Kt=t=>Ir(Dr,t),Lr=l(ReadableStreamDefaultController.prototype.enqueue),Fr=l(ReadableStreamDefaultController.prototype.close),
Jt=f(ReadableStreamDefaultController.prototype,"desiredSize"),Qt=l(ReadableStream.prototype.getReader),jr=l(ReadableStream.prototype.cancel),Xt=l(ReadableStreamDefaultReader.
prototype.read),Cr=l(ReadableStreamDefaultReader.prototype.cancel),Zt=f(Response.prototype,"status"),Hr=f(Response.prototype,"statusText"),Ur=f(Response.prototype,
"headers"),Mr=f(Response.prototype,"body"),Wr=f(Response.prototype,"bodyUsed"),zr=f(ReadableStream.prototype,"locked"),Gr=f(Response.prototype,"webSocket"),qr=l(
Headers.prototype.forEach),Vr=l(Headers.prototype.getSetCookie),Yr=l(Reflect.get(Headers.prototype,"getAll")),te=l(Headers.prototype.set),Kr=t=>t.reason,Jr=f(ErrorEvent.
prototype,"error"),Qr=f(ErrorEvent.prototype,"message"),Xr=Dt.setTimeout,Zr=IdentityTransformStream,tn=f(IdentityTransformStream.prototype,"writable"),en=f(IdentityTransformStream.
prototype,"readable"),rn=l(WritableStream.prototype.getWriter),nn=l(WritableStreamDefaultWriter.prototype.write),on=Proxy,{revocable:an}=Proxy,dt=new WeakSet,ee=l(
WeakSet.prototype.add),sn=l(WeakSet.prototype.has),H=t=>sn(dt,t);function cn(t,e){if(new.target===void 0)throw new R("Constructor Proxy requires 'new'");const r=new on(
t,e);return ee(dt,r),r}var ln=()=>new at,un=l(at.prototype.run),re=l(at.prototype.getStore),fn=l(Promise.prototype.then),k=t=>Ut($r(t)),pn=Q({__proto__:null,value:void 0,
writable:!0,enumerable:!1,configurable:!0}),dn=10,ne={Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","red\
irect","bodyUsed","headers"],URL:["href","origin","protocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:["na\
me","size","type"],Blob:["size","type"],ReadableStream:["locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["t\
ype","extractable","algorithm","usages"]},oe=t=>t.filter(e=>e in globalThis).map(e=>({__proto__:null,name:e,prototype:Reflect.get(globalThis,e).prototype})),ae=oe(
Object.keys(ne)).map(t=>({...t,keys:Reflect.get(ne,t.name),getters:null})),se=oe(["Headers","URLSearchParams","FormData"]).map(t=>({...t,forEach:null})),yt=(t,e,r)=>T(
t.forEach,e,[r]),ie=(t,e,r)=>T(t.getters[r],e,[]);function yn(t){for(let e=0;e<se.length;e++){const r=se[e];if(z(t,r.prototype)&&(r.forEach??=ce(r.prototype,"fo\
rEach","value"),ue(()=>yt(r,t,()=>{}))))return r}}function hn(t){for(let e=0;e<ae.length;e++){const r=ae[e];if(z(t,r.prototype)&&(r.getters??=gn(r),ue(()=>ie(r,
t,0))))return r}}function gn(t){const e=[];for(let r=0;r<t.keys.length;r++)P(e,ce(t.prototype,t.keys[r],"get"));return e}function ce(t,e,r){for(let n=t;n!==null;n=
m(n)){const o=v(n,e);if(!o)continue;const a=N(o,r)?o[r]:void 0;return typeof a=="function"&&Ht(ft(a),"[native code]")>0?a:le}return le}var le=()=>{};function ue(t){
try{return t(),!0}catch{return!1}}var mn=DOMException.prototype,vn=t=>z(t,mn),wn="harness.js:";function fe(t){const e=v(I,"prepareStackTrace");if(!e)return t();
S(I,"prepareStackTrace",void 0);try{return t()}finally{E(I,"prepareStackTrace",e)}}function pe(t){if(w(t,"    at ")!==0)return"";if(L(t,t.length-1)===41){const e=Ht(
t,"(");if(e>=0)return $(t,e+1,-1)}return $(t,w(t,"    at async ")===0?13:7)}function de(t,e){for(let r=0;;){const n=w(t,`
`,r);if(!e(n<0?$(t,r):$(t,r,n))||n<0)return;r=n+1}}function ye(t){let e="",r="",n=!0;return de(t,o=>{const a=pe(o);return w(a,wn)===0||w(a,"node-internal:")===0?
r="":a==="<anonymous>"?r+=`
`+o:(e+=(n?"":r+`
`)+o,r="",n=!1),!0}),e+r}function he(){const t={__proto__:null},e=v(I,"stackTraceLimit");let r="";try{S(I,"stackTraceLimit",cr),r=fe(()=>(vr(t),t.stack))}catch{}
try{e&&E(I,"stackTraceLimit",e)}catch{}if(typeof r!="string")return"";const n=ye(r),o=w(n,`
`);return o<0?"":$(n,o+1)}function $n(){let t="";return de(he(),e=>(t=pe(e))===""),t}var ge=()=>({__proto__:null,nodes:rr,length:nr,path:[],targets:[]}),U=t=>t.
nodes<=0||t.length<=0,bn='{"type":"opaque","class":"unreadable value"}';function me(t,e){const r=e.path.length;try{return b(t,e)}catch{return e.path.length=r,bn}}
function _n(t,e){const r=ge();let n="";for(let o=e;o<t.length&&!U(r);o++)n+=(o>e?",":"")+me(t[o],r),r.targets.length=0;return"["+n+"]"}function Sn(t,e){const r=e.
length<J?e.length:J,n=t.length>r?`{"type":"string","length":${t.length},"value":${k($(t,0,r))}}`:k(t);return e.length-=n.length,n}function y(t,e){const r=k(t.length>
J?$(t,0,J)+"…":t);return e.length-=r.length,r}function b(t,e){switch(e.nodes--,e.length-=8,typeof t){case"string":return Sn(t,e);case"number":return jt(t)&&!X(
t,-0)?V(t):`{"type":"number","value":"${X(t,-0)?"-0":V(t)}"}`;case"boolean":return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`\
{"type":"symbol","value":${y(Ct(t),e)}}`;case"bigint":{const n=1n<<or,o=t<n&&t>-n?wr(t):"over 4096 bits";return e.length-=o.length,`{"type":"bigint","value":"${o}\
"}`}}if(t===null)return"null";if(H(t))return'{"type":"proxy"}';for(let n=e.path.length-1,o=1;n>=0;n--,o++)if(e.path[n]===t)return`{"type":"cycle","up":${o},"id"\
:${xn(t,e.targets)}}`;if(e.path.length>=er&&typeof t!="function")return`{"type":"elided","class":${y(q(t)?`Array(${t.length})`:tt(t)??"Object",e)}}`;P(e.path,t);
const r=typeof t=="function"?Rn(t,e):kn(t,e);return e.path.length--,r}function xn(t,e){for(let r=0;r<e.length;r++)if(e[r]===t)return r+1;return P(e,t),e.length}
function tt(t){let e=null,r="";const n=v(t,it);n&&!n.enumerable&&typeof n.value=="string"&&(r=n.value);for(let o=m(t),a=0;o!==null&&a<64&&!H(o);o=m(o),a++){if(r===
""){const s=p(o,it);typeof s=="string"&&(r=s)}e===null&&(e=En(t,p(o,"constructor")))}return r!==""&&r!==e?`${e??"null"} [${r}]`:e}function En(t,e){if(typeof e!=
"function"||H(e))return null;const r=p(e,"name"),n=p(e,"prototype");return typeof r=="string"&&r!==""&&n!==null&&typeof n=="object"&&z(t,n)?r:null}function Rn(t,e){
const r=ft(t),n=$(r,0,32);let o="function",a="";if(w(n,"class")===0&&!On(n,5)){o="class";const i=m(t),c=typeof i=="function"?p(i,"name"):void 0;typeof c=="strin\
g"&&c!==""&&(a=`,"extends":${y(c,e)}`)}else{const i=p(m(t)??t,it);i==="AsyncFunction"?o="async function":i==="GeneratorFunction"?o="generator":i==="AsyncGenerat\
orFunction"&&(o="async generator")}const s=p(t,"name");return`{"type":"function","kind":"${o}","name":${y(typeof s=="string"?s:"",e)}${a}${$e(t,e,et)}}`}function On(t,e){
const r=L(t,e);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function kn(t,e){if(q(t))return An(t,e);if(mr(t)||vn(t))return Hn(t,e);const r=tt(
t);if(r!=="Object"){const o=Bn(t,r,e)??Dn(t,r,e)??In(t)??Ln(t,e)??Fn(t,e)??jn(t,r,e)??Cn(t,r,e);if(o!==null)return o}if(r==="Promise")return'{"type":"promise"}';
if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;const n=ht(t,e,et);return`{"type":"object"${r==="Object"?"":`,"class":${r===
null?"null":y(r,e)}`},"properties":[${n.list}]${K(n.more)}}`}var et=()=>!0,Tn=t=>typeof t=="symbol"||t!=="length"&&!ve(t),Nn=t=>t!=="stack"&&t!=="message"&&t!==
"cause"&&t!=="errors",ve=t=>{const e=ut(t);return e>=0&&e<4294967295&&V(e)===t&&e%1===0};function ht(t,e,r){const n=st(t);let o="",a=0,s=0;for(let i=0;i<n.length;i++){
const c=n[i];if(!r(c))continue;if(a>=D||U(e)){s++;continue}const u=v(t,c);if(!u||!u.enumerable)continue;const g=typeof c=="symbol"?`{"type":"symbol","value":${y(
Ct(c),e)}}`:y(c,e);o+=`${a++?",":""}[${g},${N(u,"value")?b(u.value,e):we(u)}]`}return{__proto__:null,list:o,more:s}}var we=t=>`{"type":"accessor","value":"${t.get?
t.set?"get/set":"get":"set"}"}`,K=t=>t>0?`,"more":${t}`:"";function $e(t,e,r){const n=ht(t,e,r);return(n.list===""?"":`,"properties":[${n.list}]`)+K(n.more)}function gt(t,e,r){
const n=ht(t,e,r);return n.list===""?"":`,"properties":[${n.list}]`}function An(t,e){const r=t.length;let n="",o=0,a=0;for(;a<r&&o<D&&!U(e);o++){const c=v(t,a);
let u;if(c)u=N(c,"value")?b(c.value,e):we(c),a++;else{const g=Pn(t,a,r);e.nodes--,e.length-=32,u=`{"type":"hole","count":${g-a}}`,a=g}n+=(o?",":"")+u}const s=tt(
t);return`{"type":"array"${s==="Array"?"":`,"class":${s===null?"null":y(s,e)}`},"length":${r},"items":[${n}]${r<=1e3?gt(t,e,Tn):""}${K(r-a)}}`}function Pn(t,e,r){
let n=e+1;for(;n<r&&n<e+ar;n++)if(N(t,n))return n;if(n>=r)return r;const o=st(t);for(let a=0;a<o.length;a++){const s=o[a];if(typeof s=="symbol"||!ve(s))break;const i=ut(
s);if(i>=n)return i}return r}function Bn(t,e,r){let n;try{n=_r(t)}catch{return null}return be(br,t,e??"Map",n,r)}function be(t,e,r,n,o){let a="",s=0;return t(e,
(i,c)=>{if(s<D&&!U(o)){const u=b(c,o);a+=`${s++?",":""}[${u},${b(i,o)}]`}}),`{"type":"map","class":${y(r,o)},"size":${n},"entries":[${a}]${gt(e,o,et)}${K(n-s)}}`}
function Dn(t,e,r){let n,o="",a=0;try{n=xr(t)}catch{return null}return Sr(t,s=>{a<D&&!U(r)&&(o+=(a++?",":"")+b(s,r))}),`{"type":"set","class":${y(e??"Set",r)},"\
size":${n},"items":[${o}]${gt(t,r,et)}${K(n-a)}}`}function In(t){let e;try{e=Er(t)}catch{return null}return`{"type":"date","value":${X(e,NaN)?"null":`"${Rr(t)}"`}\
}`}function Ln(t,e){for(let r=0;r<pt.length;r++){let n;try{n=pt[r].read(t)}catch{continue}return`{"type":"boxed","class":"${pt[r].name}","value":${b(n,e)}}`}return null}
function Fn(t,e){if(!z(t,gr))return null;try{return`{"type":"regexp","value":${y(`/${Or(t)}/${kr(t)}`,e)}}`}catch{return null}}function jn(t,e,r){const n=zt(t);
if(n)return _e(t,e===null?n:e===n||e==="Buffer"?e:`${e} [${n}]`,Tr(t),r);try{const o=Yt(t);return _e(new lt(t,0,o<D?o:D),e??"ArrayBuffer",o,r)}catch{}try{const o=qt(
t);return`{"type":"object","class":"DataView","properties":[["byteLength",${Vt(t)}],["byteOffset",${o}],["buffer",${b(Gt(t),r)}]]}`}catch{return null}}function _e(t,e,r,n){
let o="";for(let a=0;a<r&&a<D&&!U(n);a++)o+=(a?",":"")+b(t[a],n);return`{"type":"bytes","class":${y(e,n)},"length":${r},"items":[${o}]}`}function Cn(t,e,r){const n=yn(
t);if(n){let s=0;return yt(n,t,()=>{s++}),be((i,c)=>yt(n,i,c),t,e??n.name,s,r)}const o=hn(t);if(!o)return null;let a="";for(let s=0;s<o.keys.length;s++)a+=`${s?
",":""}[${k(o.keys[s])},${b(ie(o,t,s),r)}]`;return`{"type":"object","class":${y(e??o.name,r)},"properties":[${a}]}`}function Hn(t,e){const r=Se(t,"name")??"Erro\
r",n=Se(t,"message")??"",o=tt(t);let a="";try{a=fe(()=>t.stack)}catch{}let s=`{"type":"error"${o===null||o===r?"":`,"class":${y(o,e)}`},"name":${y(r,e)},"messag\
e":${y(n,e)}`;s+=`,"stack":${y(typeof a=="string"?ye(a):"",e)}`;const i=v(t,"cause"),c=v(t,"errors");return i&&N(i,"value")&&(s+=`,"cause":${b(i.value,e)}`),c&&
q(c.value)&&(s+=`,"errors":${b(c.value,e)}`),s+$e(t,e,Nn)+"}"}function Se(t,e){for(let r=t,n=0;r!==null&&n<64&&!H(r);n++,r=m(r)){const o=p(r,e);if(typeof o=="st\
ring")return o}}var mt=ln(),F=Array.from({length:B},()=>null);Object.seal(F);var xe=null,Un=()=>re(mt)!==void 0,Ee=t=>t!==null&&!t.closed&&Y()-t.started<=tr,Re=t=>t===
null?0:t.started;function Mn(){let t=null;for(let e=0;e<B;e++)if(Ee(F[e])){if(t!==null)return null;t=F[e]}return t}var _=()=>re(mt)??xe??Mn(),rt=t=>{const e=Y();
return e>t.started?e-t.started:0};function Oe(t,e){if(!t.closed){if(vt(t)||t.length+e.length>Nt){t.dropped++;return}t.lines++,t.length+=e.length,O(t,e)}}var vt=t=>t.
lines>=Tt||t.length>=Nt;function A(t,e,r){if(t===null||t.closed)return;const n=e==="import"||e==="handler"||e==="body";if(!n&&vt(t)){t.dropped++;return}const o=`\
{"t":"error","phase":"${e}","ms":${rt(t)},"error":${me(r,ge())}}`;if(!n){Oe(t,o);return}t.threw=!0,O(t,o)}var Wn=t=>Et(e=>{t.closed||Jt(t.controller)>0?e():t.pulled=
e}),zn=t=>Et(e=>{t.closed||t.pending===0?e():t.wake=e});function wt(t){return new Lt(t,{__proto__:null,status:503})}function ke(t){try{j(d(t()),()=>{},()=>{})}catch{}}
function Gn(t,e,r){const n=Ut(e);if(n===void 0){O(t,'{"t":"result"}');return}const o=Vn(n),a=Kt(o).length;if(a>r)throw new ct(`the program's result is ${a} byte\
s of JSON; the limit is ${r}`);if(qn(o,Bt))throw new ct(`the program's result is nested deeper than ${Bt} arrays and objects`);O(t,`{"t":"result","value":${o}}`)}
function qn(t,e){for(let r=0,n=0;r<t.length;r++){const o=L(t,r);if(o===34)for(;L(t,++r)!==34;)L(t,r)===92&&r++;else if(o===91||o===123){if(++n>e)return!0}else(o===
93||o===125)&&n--}return!1}function Vn(t){let e=0,r="";for(let n=w(t,"\\ud");n>=0;n=w(t,"\\ud",n+2)){let o=0;for(;n-o>0&&L(t,n-o-1)===92;)o++;o%2!==1&&(r+=$(t,e,
n)+"�",e=n+6)}return e===0?t:r+$(t,e)}var Yn=t=>jt(t)&&t>=0&&!X(t,-0)?t:sr;function h(t,e,r="",n=0){const o=_();if(o===null||o.closed)return;if(vt(o)){o.dropped++;
return}const a=$n();Oe(o,`{"t":"console","level":"${t}","ms":${rt(o)},"group":${o.group}${a===""?"":`,"at":${k(a)}`}${r},"args":${_n(t==="dir"||t==="table"?e:Kn(
e,n),n)}}`)}function Kn(t,e){const r=t[e];if(t.length<e+2||typeof r!="string"||w(r,"%")<0)return t;const n=[];for(let o=0;o<t.length;o++)P(n,t[o]);for(let o=w(r,
"%"),a=e+1;o>=0&&a<t.length;o=w(r,"%",o+2)){const s=$(r,o+1,o+2);s!==""&&w("sdifjoOc",s)>=0&&(S(n,a,Jn(s,t[a])),a++)}return n}function Jn(t,e){if(e===null||typeof e!=
"object"&&typeof e!="function"||H(e))return e;try{if(t==="s")return typeof e=="function"||Qn(e)?V(e):e;if(t==="d")return ut(e);if(t==="i"||t==="f")return V(e)}catch{}
return e}function Qn(t){for(let e=t,r=0;e!==null&&r<64&&!H(e);e=m(e),r++){for(let o=0;o<Ft.length;o++)if(Ft[o]===e)return!1;const n=v(e,"toString")??v(e,ur);if(n)
return N(n,"value")&&typeof n.value=="function"}return!1}function Te(t,e){e.length>0&&h(t,e);const r=_();r!==null&&r.group++}function Ne(t,e){const r=_(),n=nt(e);
if(r===null)return;const o=Z(r.timers,n);if(o===void 0){h("warn",[`No such label '${n}' for console.${t}()`]);return}t==="timeEnd"&&Wt(r.timers,n);const a=`${n}\
: ${Xn(Y()-o)}`,s=[];for(let i=1;t==="timeLog"&&i<e.length;i++)S(s,i,e[i]);S(s,0,s.length>0?Zn(a):a),h(t,s)}var Ae={log(){h("log",arguments)},info(){h("info",arguments)},
warn(){h("warn",arguments)},error(){h("error",arguments)},debug(){h("debug",arguments)},dir(){h("dir",arguments)},dirxml(){h("dirxml",arguments)},table(){h("tab\
le",arguments)},trace(){h("trace",arguments,`,"stack":${k(he())}`)},group(){Te("group",arguments)},groupCollapsed(){Te("groupCollapsed",arguments)},groupEnd(){const t=_();
t!==null&&t.group>0&&t.group--},clear(){const t=_();t!==null&&(t.group=0),h("clear",[])},time(){const t=_(),e=nt(arguments);t!==null&&(Z(t.timers,e)!==void 0?h(
"warn",[`Label '${e}' already exists for console.time()`]):Mt(t.timers,e,Y()))},timeLog(){Ne("timeLog",arguments)},timeEnd(){Ne("timeEnd",arguments)},count(){const t=_(),
e=nt(arguments);if(t===null)return;const r=(Z(t.counts,e)??0)+1;Mt(t.counts,e,r),h("count",[`${e}: ${r}`])},countReset(){const t=_(),e=nt(arguments);t!==null&&(Z(
t.counts,e)===void 0?h("warn",[`Count for '${e}' does not exist`]):Wt(t.counts,e))},context(){return Pe},assert(){arguments[0]||h("assert",arguments,"",1)}},Pe=console,
nt=t=>t.length>0&&t[0]!==void 0?`${t[0]}`:"default",Xn=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${$(`00${t%1e3}`,-3)}s`;function Zn(t){let e="";for(let r=0;r<t.length;r++)
e+=t[r]==="%"?"%%":t[r];return e}var to="the program exports no handler: export default { fetch(request, env, ctx) { … } }, a class with fetch, a function, or a\
 function named run",eo=(t,e)=>t===void 0?`default ${e}`:`${e} ${t}`;function ro(t){const e=st(t);let r="";for(let n=0;n<e.length;n++){const o=e[n];typeof o=="s\
tring"&&(r+=(r===""?"":", ")+o)}return r===""?"none":r}var ot=t=>t;function Be(t){switch(typeof t){case"undefined":return"undefined";case"function":return"a fun\
ction";case"object":if(t===null)return"null";if(q(t))return"an array";try{if(m(t)===yr)return"a plain object"}catch{}return"an object of another class";default:
return`a ${typeof t}`}}var no=["setTimeout","setInterval","setImmediate","queueMicrotask"],M=null;function oo(){M=[]}function ao(t,e){const r=M??[];M=null;for(let n=0;n<
r.length;n++)(e===null||e.reason!==r[n])&&A(t,"unhandledrejection",r[n])}function so(t){M===null?A(_(),"unhandledrejection",t):M.length<Tt&&P(M,t)}async function io(){
const{prototype:t}=Function,{bind:e}=t,r=v(t,"bind");let n,o;S(t,"bind",function(a){return typeof a?.exitImpl=="function"&&(n=a),T(e,this,arguments)});try{o=(await d(
import("node:process"))).value.default}catch{}if(E(t,"bind",r),n)De(n,"exitImpl","exit");else if(o)for(const a of["exit","abort","reallyExit"])typeof o[a]=="fun\
ction"&&De(o,a,a)}function De(t,e,r){const n={[e](){const o=_();o!==null&&(o.exited=!0,St(o));const a=new I(`process.${r}() was called`);throw E(a,"name",{__proto__:null,
value:"ProcessExit"}),a}}[e];try{S(t,e,n)}catch{}}var $t=!1,bt=!1,Ie=!1,_t,co;Ge(),We(),ze();var lo=Q({fetch(t,e,r){const{props:n}=r;return Un()||!n||typeof p(n,
"main")!="string"||(Ie||(Ie=!0,_t=p(n,"key")),p(n,"key")!==_t)?wt("a program cannot call the harness that runs it"):Qe(_t!==void 0,o=>{Ue(o,t,e,n)})}});export{lo as default};
