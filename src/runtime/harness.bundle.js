// Made of src/runtime/harness by `npm run harness`; its SHA-256: 3b892a512d9d59f632ae9ad11701992159e60bbe945a508a68111b3f9ada6885
const kt=(function(t){return t!==null&&!t.closed&&Y()-t.started<=rr}),Fe=(function(t){return a(Wt,t)?{__proto__:null,buffer:a(Lr,t),offset:a(Fr,t),length:a(Pr,t)}:
Kn(t)}),Pe=(function(t){return{props:{},waitUntil(r){t.pending++;const n=()=>{t.pending--;const{wake:o}=t;t.wake=null,o&&o()};G(rt(r),n,o=>{U(t,"waitUntil",o),n()})},
passThroughOnException(){}}}),je=(function(t,r,n,o,s){const i=d(s,"entrypoint"),c=d(s,"args"),l=V(c)?c:void 0,u=Pe(t),f=i===void 0||R(r,i)?r[i??"default"]:void 0;
if(typeof f=="function"&&!qe(f))return et(l===void 0?f(n,o,u):C(f,void 0,l),!1);if(typeof f=="function"){const m=dr(f,[u,o]);if(typeof m.fetch=="function")return et(
m.fetch(n),!0)}else{if(f!==null&&typeof f=="object"&&typeof f.fetch=="function")return et(f.fetch(n,o,u),!0);if(i===void 0&&typeof r.run=="function")return et(C(
r.run,void 0,[l===void 0?ao(s):l[0],o,u]),!1)}throw new W(io(r,i,f))}),tt=(function(t){const r=Y();return r>t.started?r-t.started:0}),Rt=(function(t){return a(Dr,
Qt,t)}),dt=(function(t,r){pt=r===void 0,St=!pt,r===void 0?He():Ye(t,r),Xe(pt?t:null)}),De=(async function(t,r,n,o){E(t,`{"t":"start","v":1,"warm":${St}}`);let s="\
import";try{const i=d(o,"main"),c=d(o,"method")==="HEAD",l=Ve(d(o,"outputBytes"));d(o,"process")===!0&&await(yo??=A(po()));const u=!pt&&!St;u&&dt(t);let f;try{f=
await A(import(i))}catch(z){throw u&&dt(t,{reason:z}),z}u&&dt(t,null),s="handler";const m=je(t,f,c?new vr(r,{__proto__:null,method:"HEAD"}):r,n,o),$=(await rt(m.
value)).value,Z=We($);if(m.fetch&&!Z)throw co($);if(!t.closed){const z=Z?Je(t,$,c):Jn(t,$,l);s="body",z&&await A(Ke(t,z,l))}}catch(i){U(t,s,i)}do{for(;t.pending>
0&&!t.closed;)await Vn(t);t.closed||await tr()}while(t.pending>0&&!t.closed);yt(t)}),Ce=(function(t,r,n){const{props:o}=n;if(Ue()||!o||typeof d(o,"main")!="stri\
ng"||(Le||(Le=!0,Ot=d(o,"key")),d(o,"key")!==Ot))return Et("a program cannot call the harness that runs it");const s=d(o,"cpuMs");return Ze(Ot!==void 0,gt(s)?s:
fr,De,t,r,o)}),yt=(function(t){if(t.controller===null)return;t.meter.stopped&&E(t,`{"t":"stopped","place":${t.meter.place}}`),E(t,`{"t":"end","ms":${tt(t)},"out\
come":"${t.exited?"exited":t.threw?"threw":"returned"}","console_dropped":${t.dropped}}`);const r=t.controller;t.closed=!0,t.controller=null;try{a(Ir,r)}catch{}
Tt(t)}),p=(function(t,r){return a(hr,t,r)}),Ie=(function(t){let r="";const n=(function(s,i){r+=`${r===""?"":","}[${O(s)},${O(i)}]`});a(Kr,t,(function(s,i){i!=="\
set-cookie"&&n(i,s)}));const o=Qe(t);for(let s=0;s<o.length;s++)n("set-cookie",o[s]);return r}),He=(function(){M=[]}),Ue=(function(){return a(ne,ct)!==void 0}),
Me=(function(){Object.assign(Ne,ro)}),ze=(function(){addEventListener("unhandledrejection",t=>fo(t.reason)),addEventListener("error",t=>U(b(),"uncaught",a(Xr,t)??
a(Zr,t)));for(const t of uo)er(globalThis,t)}),Ge=(function(){const{revocable:t}={revocable(n,o){const s=rn(n,o);return a(re,wt,s.proxy),s}},r=on.bind(void 0);S(
r,"name",{value:"Proxy",configurable:!0}),S(r,"revocable",{value:t,writable:!0,configurable:!0}),S(Pt,"Proxy",{value:r,writable:!0,configurable:!0})}),qe=(function(t){
const r=a(_,a(vt,t),0,6),n=a(F,r,5);if(a(v,r,"class")===0&&(n===32||n===123||n===10||n===13||n===9||n===47))return!0;const o=t.prototype;return o!==null&&typeof o==
"object"&&typeof o.fetch=="function"}),We=(function(t){try{return a(Zt,t),!0}catch{return!1}}),Tt=(function(t){const{wake:r,pulled:n}=t;t.wake=t.pulled=null,r&&
r(),n&&n()}),Ve=(function(t){return gt(t)&&t>=0&&!at(t,-0)?t:cr}),A=(function(t){return k(t,"constructor",I),t}),d=(function(t,r){const n=w(t,r);return n&&R(n,"\
value")?n.value:void 0}),O=(function(t){return Ht(a(xr,t))}),Ye=(function(t,r){const n=M??[];M=null;for(let o=0;o<n.length;o++)(r===null||r.reason!==n[o])&&U(t,
"unhandledrejection",n[o])}),k=(function(t,r,n){return S(t,r,{__proto__:null,value:n,writable:!0,enumerable:!0,configurable:!0})}),Ke=(async function(t,r,n){const o=a(
Hr,r);for(let s=n;;){const i=await A(a(zr,o));if(i.done)return;const{buffer:c,offset:l,length:u}=Fe(i.value);for(let m=0;m<u&&m<s;m+=Bt){const $=m+Bt,Z=$<u?$<s?
$:s:u<s?u:s;for(E(t,`{"t":"body","base64":"${a(jr,new Ct(c,l+m,Z-m))}"}`);!t.closed&&a(Xt,t.controller)<=0;)await Wn(t);if(t.closed)break}const f=u>s;if(s-=u,f&&
E(t,'{"t":"body_cut"}'),f||t.closed){ke(()=>a(Gr,o));return}}}),Je=(function(t,r,n){const o=a(Zt,r),s=a(Vr,r),i=s!==null&&!n;if(o===0||i&&(a(te,r)||a(Mr,s)))throw new W(
Yn(o,r));const c=`"status_text":${O(a(qr,r))},"headers":[${Ie(a(Wr,r))}]`;if(c.length>Lt)throw new st(`the response's head is ${c.length} characters long; the l\
imit is ${Lt}`);const l=a(Yr,r)?',"websocket":true':"";return E(t,`{"t":"response","ms":${tt(t)},"status":${o},${c},"body":${i}${l}}`),i?s:(s!==null&&ke(()=>a(Ur,
s)),null)}),et=(function(t,r){return{__proto__:null,value:t,fetch:r}}),Qe=(function(t){try{return a(Jr,t)}catch{return a(Qr,t,"set-cookie")}}),Xe=(function(t){xe=
t}),rt=(function(t){return A(new I((function(r,n){const o=(function(i){r({__proto__:null,value:i})});let s=!1;try{s=g(t)===I.prototype}catch{}if(s)try{G(t,o,n);
return}catch{}G(new I((function(i){i(t)})),o,n)})))}),Ze=(function(t,r,n,o,s,i){let c=0;for(;c<N&&kt(D[c]);)c++;if(c===N){if(!t)return Et(`this isolate already \
has ${N} active runs; the limit is ${N}`);c=zn()}const l={__proto__:null,started:Y(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:new Dt,
counts:new Dt,threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:qn.meter(r)},u={__proto__:null,start:(function($){l.controller=$}),pull:(function(){const{
pulled:$}=l;l.pulled=null,$&&$()}),cancel(){l.closed=!0,Tt(l)}},f=new $r(u,{__proto__:null,highWaterMark:lr});D[c]=l,a(sn,ct,l,n,l,o,s,i);const m={__proto__:null,
"content-type":"application/x-ndjson","cache-control":"no-transform"};return new ht(f,{__proto__:null,headers:m})}),G=(function(t,r,n){const s=w(t,"constructor")===
void 0&&S(t,"constructor",cn);try{a(an,t,r,n)}finally{s&&delete t.constructor}}),tr=(function(){return A(new I((function(t){const r=(function(){t(void 0)});try{
G(a(tn,new ht("")),r,r)}catch{ee(r,0)}})))}),er=(function(t,r){const n=t[r];if(typeof n!="function")return;const o={[r](s){if(typeof s!="function")return C(n,t,
arguments);const i=[];T(i,function(){try{return C(s,this,arguments)}catch(c){U(b(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)T(i,arguments[c]);return C(
n,t,i)}}[r];k(t,r,o)}),E=(function(t,r){if(!t.closed)try{a(Cr,t.controller,Rt(r+`
`))}catch(n){if(g(n)===st.prototype)throw n;t.closed=!0}});var N=16,rr=6e4,nr=6,or=2e3,sr=64*1024,nt=1e4,B=100,ar=4096n,ir=1e3,Nt=5e3,At=1024*1024,Bt=48*1024,cr=1024*
1024,lr=16,ur=16,Lt=256*1024,Ft=100,fr=500;import{AsyncLocalStorage as pr}from"node:async_hooks";var Pt=globalThis,{apply:C,construct:dr,ownKeys:q,getPrototypeOf:g,
getOwnPropertyDescriptor:w,defineProperty:S}=Reflect,{freeze:jt,hasOwn:R}=Object,{toPrimitive:yr,toStringTag:ot}=Symbol,a=Function.prototype.call.bind(Function.
prototype.call),hr=Reflect.get(Object.prototype,"__lookupGetter__"),I=Promise,L=Error,W=TypeError,st=RangeError,Dt=Map,gr=RegExp,mr=Object,Ct=Uint8Array,ht=Response,
vr=Request,$r=ReadableStream,It=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,g(Uint8Array)],{isArray:V}=Array,{is:at}=Object,{now:Y}=Date,
{isFinite:gt}=Number,{isError:wr,captureStackTrace:_r}=Error,{stringify:Ht}=JSON,K=String,mt=Number,{toString:vt}=Function.prototype,{toString:Ut}=Symbol.prototype,
{toString:br}=BigInt.prototype,{slice:_,indexOf:v,lastIndexOf:Mt,charCodeAt:F,toWellFormed:xr}=String.prototype,{forEach:Er,get:it,set:zt,delete:Gt}=Map.prototype,
Sr=p(Map.prototype,"size"),{forEach:Or}=Set.prototype,kr=p(Set.prototype,"size"),{getTime:Rr,toISOString:Tr}=Date.prototype,Nr=p(RegExp.prototype,"source"),Ar=p(
RegExp.prototype,"flags"),qt={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.
valueOf,Symbol:Symbol.prototype.valueOf},J=g(Uint8Array.prototype),$t=DataView.prototype,Wt=p(J,ot),Br=p(J,"length"),Lr=p(J,"buffer"),Fr=p(J,"byteOffset"),Pr=p(
J,"byteLength"),Vt=p($t,"buffer"),Yt=p($t,"byteOffset"),Kt=p($t,"byteLength"),Jt=p(ArrayBuffer.prototype,"byteLength"),jr=Reflect.get(Uint8Array.prototype,"toBa\
se64"),Qt=new TextEncoder,{encode:Dr}=Qt,P=Response.prototype,{enqueue:Cr,close:Ir}=ReadableStreamDefaultController.prototype,Xt=p(ReadableStreamDefaultController.
prototype,"desiredSize"),{getReader:Hr,cancel:Ur}=ReadableStream.prototype,Mr=p(ReadableStream.prototype,"locked"),{read:zr,cancel:Gr}=ReadableStreamDefaultReader.
prototype,Zt=p(P,"status"),qr=p(P,"statusText"),Wr=p(P,"headers"),Vr=p(P,"body"),te=p(P,"bodyUsed"),Yr=p(P,"webSocket"),{forEach:Kr,getSetCookie:Jr,getAll:Qr}=Headers.
prototype,Xr=p(ErrorEvent.prototype,"error"),Zr=p(ErrorEvent.prototype,"message"),{setTimeout:ee}=Pt,{text:tn}=P,en=Proxy,{revocable:rn}=Proxy,wt=new WeakSet,{add:re,
has:nn}=WeakSet.prototype,j=e=>a(nn,wt,e);function on(e,t){if(new.target===void 0)throw new W("Constructor Proxy requires 'new'");const r=new en(e,t);return a(re,
wt,r),r}var ct=new pr,{run:sn,getStore:ne}=ct,{then:an}=Promise.prototype;function Q(e,t){try{let r=g(e);for(let n=0;r!==null&&n<64;n++,r=g(r))if(r===t)return!0}catch{}
return!1}function T(e,t){S(e,e.length,{__proto__:null,value:t,writable:!0,enumerable:!0,configurable:!0})}var cn=jt({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});import{claim as ln}from"./guard.js";var un,fn;function oe(e){let t;for(let n=pn;n!==null&&t===void 0;n=g(n))t=d(n,e);const r=typeof t=="functi\
on"&&!j(t)?d(t,"prototype"):void 0;return r!==null&&typeof r=="object"?r:dn}var pn=globalThis,dn={__proto__:null};function yn(){const e={Response:["status","sta\
tusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bodyUsed","headers"],URL:["href","origin","protocol","username","pass\
word","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:["locked"],WritableStream:[
"locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extractable","algorithm","usages"]},t=q(e),r=[];for(let n=0;n<t.length;n++){
const o=t[n];T(r,{__proto__:null,name:o,prototype:oe(o),keys:d(e,o),getters:null})}return r}function hn(){const e=[],t=["Headers","URLSearchParams","FormData"];
for(let r=0;r<t.length;r++)T(e,{__proto__:null,name:t[r],prototype:oe(t[r]),forEach:null});return e}var se=(e,t,r)=>a(e.forEach,t,r),ae=(e,t,r)=>a(e.getters[r],
t);function gn(e){const t=fn??=hn();for(let r=0;r<t.length;r++){const n=t[r];if(Q(e,n.prototype)&&(n.forEach??=ie(n.prototype,"forEach","value"),le(()=>se(n,e,()=>{}))))
return n}}function mn(e){const t=un??=yn();for(let r=0;r<t.length;r++){const n=t[r];if(Q(e,n.prototype)&&(n.getters??=vn(n),le(()=>ae(n,e,0))))return n}}function vn(e){
const t=[];for(let r=0;r<e.keys.length;r++)T(t,ie(e.prototype,e.keys[r],"get"));return t}function ie(e,t,r){for(let n=e;n!==null;n=g(n)){const o=w(n,t);if(!o)continue;
const s=R(o,r)?o[r]:void 0;return typeof s=="function"&&a(Mt,a(vt,s),"[native code]")>0?s:ce}return ce}var ce=()=>{};function le(e){try{return e(),!0}catch{return!1}}
var $n=DOMException.prototype,wn=e=>Q(e,$n),_n="harness.js:";function ue(e){const t=w(L,"prepareStackTrace");if(!t)return e();k(L,"prepareStackTrace",void 0);try{
return e()}finally{S(L,"prepareStackTrace",t)}}function fe(e){if(a(v,e,"    at ")!==0)return"";if(a(F,e,e.length-1)===41){const t=a(Mt,e,"(");if(t>=0)return a(_,
e,t+1,-1)}return a(_,e,a(v,e,"    at async ")===0?13:7)}function pe(e,t){for(let r=0;;){const n=a(v,e,`
`,r);if(!t(n<0?a(_,e,r):a(_,e,r,n))||n<0)return;r=n+1}}function de(e){let t="",r="",n=!0;return pe(e,o=>{const s=fe(o);return a(v,s,_n)===0||a(v,s,"node-interna\
l:")===0?r="":s==="<anonymous>"?r+=`
`+o:(t+=(n?"":r+`
`)+o,r="",n=!1),!0}),t+r}function ye(){const e={__proto__:null},t=w(L,"stackTraceLimit");let r="";try{k(L,"stackTraceLimit",ur),r=ue(()=>(_r(e),e.stack))}catch{}
try{t&&S(L,"stackTraceLimit",t)}catch{}if(typeof r!="string")return"";const n=de(r),o=a(v,n,`
`);return o<0?"":a(_,n,o+1)}function bn(){let e="";return pe(ye(),t=>(e=fe(t))===""),e}var he=()=>({__proto__:null,nodes:or,length:sr,path:[],targets:[]}),H=e=>e.
nodes<=0||e.length<=0,xn='{"type":"opaque","class":"unreadable value"}';function ge(e,t){const r=t.path.length;try{return x(e,t)}catch{return t.path.length=r,xn}}
function En(e,t){const r=he();let n="";for(let o=t;o<e.length&&!H(r);o++)n+=(o>t?",":"")+ge(e[o],r),r.targets.length=0;return"["+n+"]"}function Sn(e,t){const r=t.
length<nt?t.length:nt,n=e.length>r?`{"type":"string","length":${e.length},"value":${O(a(_,e,0,r))}}`:O(e);return t.length-=n.length,n}function y(e,t){const r=O(
e.length>nt?a(_,e,0,nt)+"\u2026":e);return t.length-=r.length,r}function x(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return Sn(e,t);case"number":
return gt(e)&&!at(e,-0)?K(e):`{"type":"number","value":"${at(e,-0)?"-0":K(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"type":"undefined\
"}';case"symbol":return`{"type":"symbol","value":${y(a(Ut,e),t)}}`;case"bigint":{const n=1n<<ar,o=e<n&&e>-n?a(br,e):"over 4096 bits";return t.length-=o.length,`\
{"type":"bigint","value":"${o}"}`}}if(e===null)return"null";if(j(e))return'{"type":"proxy"}';for(let n=t.path.length-1,o=1;n>=0;n--,o++)if(t.path[n]===e)return`\
{"type":"cycle","up":${o},"id":${On(e,t.targets)}}`;if(t.path.length>=nr&&typeof e!="function")return`{"type":"elided","class":${y(V(e)?`Array(${e.length})`:lt(
e)??"Object",t)}}`;T(t.path,e);const r=typeof e=="function"?Rn(e,t):Nn(e,t);return t.path.length--,r}function On(e,t){for(let r=0;r<t.length;r++)if(t[r]===e)return r+
1;return T(t,e),t.length}function lt(e){let t=null,r="";const n=w(e,ot);n&&!n.enumerable&&typeof n.value=="string"&&(r=n.value);for(let o=g(e),s=0;o!==null&&s<64&&
!j(o);o=g(o),s++){if(r===""){const i=d(o,ot);typeof i=="string"&&(r=i)}t===null&&(t=kn(e,d(o,"constructor")))}return r!==""&&r!==t?`${t??"null"} [${r}]`:t}function kn(e,t){
if(typeof t!="function"||j(t))return null;const r=d(t,"name"),n=d(t,"prototype");return typeof r=="string"&&r!==""&&n!==null&&typeof n=="object"&&Q(e,n)?r:null}
function Rn(e,t){const r=a(vt,e),n=a(_,r,0,32);let o="function",s="";if(a(v,n,"class")===0&&!Tn(n,5)){o="class";const c=g(e),l=typeof c=="function"?d(c,"name"):
void 0;typeof l=="string"&&l!==""&&(s=`,"extends":${y(l,t)}`)}else{const c=d(g(e)??e,ot);c==="AsyncFunction"?o="async function":c==="GeneratorFunction"?o="gener\
ator":c==="AsyncGeneratorFunction"&&(o="async generator")}const i=d(e,"name");return`{"type":"function","kind":"${o}","name":${y(typeof i=="string"?i:"",t)}${s}${$e(
e,t,ut)}}`}function Tn(e,t){const r=a(F,e,t);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function Nn(e,t){if(V(e))return Ln(e,t);if(wr(
e)||wn(e))return Mn(e,t);const r=lt(e);if(r!=="Object"){const o=Pn(e,r,t)??jn(e,r,t)??Dn(e)??Cn(e,t)??In(e,t)??Hn(e,r,t)??Un(e,r,t);if(o!==null)return o}if(r===
"Promise")return'{"type":"promise"}';if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;const n=_t(e,t,ut);return`{"type":"\
object"${r==="Object"?"":`,"class":${r===null?"null":y(r,t)}`},"properties":[${n.list}]${X(n.more)}}`}var ut=()=>!0,An=e=>typeof e=="symbol"||e!=="length"&&!me(
e),Bn=e=>e!=="stack"&&e!=="message"&&e!=="cause"&&e!=="errors",me=e=>{const t=mt(e);return t>=0&&t<4294967295&&K(t)===e&&t%1===0};function _t(e,t,r){const n=q(e);
let o="",s=0,i=0;for(let c=0;c<n.length;c++){const l=n[c];if(!r(l))continue;if(s>=B||H(t)){i++;continue}const u=w(e,l);if(!u||!u.enumerable)continue;const f=typeof l==
"symbol"?`{"type":"symbol","value":${y(a(Ut,l),t)}}`:y(l,t);o+=`${s++?",":""}[${f},${R(u,"value")?x(u.value,t):ve(u)}]`}return{__proto__:null,list:o,more:i}}var ve=e=>`\
{"type":"accessor","value":"${e.get?e.set?"get/set":"get":"set"}"}`,X=e=>e>0?`,"more":${e}`:"";function $e(e,t,r){const n=_t(e,t,r);return(n.list===""?"":`,"pro\
perties":[${n.list}]`)+X(n.more)}function bt(e,t,r){const n=_t(e,t,r);return n.list===""?"":`,"properties":[${n.list}]`}function Ln(e,t){const r=e.length;let n="",
o=0,s=0;for(;s<r&&o<B&&!H(t);o++){const l=w(e,s);let u;if(l)u=R(l,"value")?x(l.value,t):ve(l),s++;else{const f=Fn(e,s,r);t.nodes--,t.length-=32,u=`{"type":"hole\
","count":${f-s}}`,s=f}n+=(o?",":"")+u}const i=lt(e);return`{"type":"array"${i==="Array"?"":`,"class":${i===null?"null":y(i,t)}`},"length":${r},"items":[${n}]${r<=
1e3?bt(e,t,An):""}${X(r-s)}}`}function Fn(e,t,r){let n=t+1;for(;n<r&&n<t+ir;n++)if(R(e,n))return n;if(n>=r)return r;const o=q(e);for(let s=0;s<o.length;s++){const i=o[s];
if(typeof i=="symbol"||!me(i))break;const c=mt(i);if(c>=n)return c}return r}function Pn(e,t,r){let n;try{n=a(Sr,e)}catch{return null}return we(Er,e,t??"Map",n,r)}
function we(e,t,r,n,o){let s="",i=0;return a(e,t,(c,l)=>{if(i<B&&!H(o)){const u=x(l,o);s+=`${i++?",":""}[${u},${x(c,o)}]`}}),`{"type":"map","class":${y(r,o)},"s\
ize":${n},"entries":[${s}]${bt(t,o,ut)}${X(n-i)}}`}function jn(e,t,r){let n,o="",s=0;try{n=a(kr,e)}catch{return null}return a(Or,e,i=>{s<B&&!H(r)&&(o+=(s++?",":
"")+x(i,r))}),`{"type":"set","class":${y(t??"Set",r)},"size":${n},"items":[${o}]${bt(e,r,ut)}${X(n-s)}}`}function Dn(e){let t;try{t=a(Rr,e)}catch{return null}return`\
{"type":"date","value":${at(t,NaN)?"null":`"${a(Tr,e)}"`}}`}function Cn(e,t){const r=q(qt);for(let n=0;n<r.length;n++){const o=r[n];let s;try{s=a(qt[o],e)}catch{
continue}return`{"type":"boxed","class":"${o}","value":${x(s,t)}}`}return null}function In(e,t){if(!Q(e,gr.prototype))return null;try{return`{"type":"regexp","v\
alue":${y(`/${a(Nr,e)}/${a(Ar,e)}`,t)}}`}catch{return null}}function Hn(e,t,r){const n=a(Wt,e);if(n)return _e(e,t===null?n:t===n||t==="Buffer"?t:`${t} [${n}]`,a(
Br,e),r);try{const o=a(Jt,e);return _e(new Ct(e,0,o<B?o:B),t??"ArrayBuffer",o,r)}catch{}try{const o=a(Yt,e);return`{"type":"object","class":"DataView","properti\
es":[["byteLength",${a(Kt,e)}],["byteOffset",${o}],["buffer",${x(a(Vt,e),r)}]]}`}catch{return null}}function _e(e,t,r,n){let o="";for(let s=0;s<r&&s<B&&!H(n);s++)
o+=(s?",":"")+x(e[s],n);return`{"type":"bytes","class":${y(t,n)},"length":${r},"items":[${o}]}`}function Un(e,t,r){const n=gn(e);if(n){let i=0;return se(n,e,()=>{
i++}),we(n.forEach,e,t??n.name,i,r)}const o=mn(e);if(!o)return null;let s="";for(let i=0;i<o.keys.length;i++)s+=`${i?",":""}[${O(o.keys[i])},${x(ae(o,e,i),r)}]`;
return`{"type":"object","class":${y(t??o.name,r)},"properties":[${s}]}`}function Mn(e,t){const r=be(e,"name")??"Error",n=be(e,"message")??"",o=lt(e);let s="";try{
s=ue(()=>e.stack)}catch{}let i=`{"type":"error"${o===null||o===r?"":`,"class":${y(o,t)}`},"name":${y(r,t)},"message":${y(n,t)}`;i+=`,"stack":${y(typeof s=="stri\
ng"?de(s):"",t)}`;const c=w(e,"cause"),l=w(e,"errors");return c&&R(c,"value")&&(i+=`,"cause":${x(c.value,t)}`),l&&V(l.value)&&(i+=`,"errors":${x(l.value,t)}`),i+
$e(e,t,Bn)+"}"}function be(e,t){for(let r=e,n=0;r!==null&&n<64&&!j(r);n++,r=g(r)){const o=d(r,t);if(typeof o=="string")return o}}var D=Object.seal(Array(N).fill(
null)),xe=null;function zn(){let e=0;for(let t=1;t<N;t++)Ee(D[t])<Ee(D[e])&&(e=t);return e}var Ee=e=>e===null?0:e.started;function Gn(){let e=null;for(let t=0;t<
N;t++)if(kt(D[t])){if(e!==null)return null;e=D[t]}return e}var b=()=>a(ne,ct)??xe??Gn(),qn=ln({current:()=>{const e=b();return e===null?null:e.meter},later:e=>{
ee(e,0)},stopped:e=>{for(let t=0;t<N;t++){const r=D[t];r!==null&&r.meter===e&&yt(r)}}});function Se(e,t){if(!e.closed){if(xt(e)||e.length+t.length>At){e.dropped++;
return}e.lines++,e.length+=t.length,E(e,t)}}var xt=e=>e.lines>=Nt||e.length>=At;function U(e,t,r){if(e===null||e.closed)return;const n=t==="import"||t==="handle\
r"||t==="body";if(!n&&xt(e)){e.dropped++;return}const o=`{"t":"error","phase":"${t}","ms":${tt(e)},"error":${ge(r,he())}}`;if(!n){Se(e,o);return}e.threw=!0,E(e,
o)}var Wn=e=>Oe(t=>{e.closed||a(Xt,e.controller)>0?t():e.pulled=t}),Vn=e=>Oe(t=>{e.closed||e.pending===0?t():e.wake=t}),Oe=e=>A(new I(e));function Et(e){return new ht(
e,{__proto__:null,status:503})}function Yn(e,t){return e===0?"the program answered with Response.error(), which stands for an answer that never came":a(te,t)?"t\
he response's body was read before the response was returned: return response.clone(), taken before it is read":"the response's body is locked to a reader: rele\
ase the reader's lock, or return response.clone(), taken before it is read"}function Kn(e){try{return{__proto__:null,buffer:e,offset:0,length:a(Jt,e)}}catch{}try{
return{__proto__:null,buffer:a(Vt,e),offset:a(Yt,e),length:a(Kt,e)}}catch{}throw new W(`the response's body gave a chunk that is ${e===null?"null":`of type ${typeof e}`}\
; a body takes bytes: encode text with TextEncoder`)}function ke(e){try{G(rt(e()),()=>{},()=>{})}catch{}}function Jn(e,t,r){const n=Ht(t);if(n===void 0){E(e,'{"\
t":"result"}');return}const o=Xn(n),s=Rt(o).length;if(s>r)throw new st(`the program's result is ${s} bytes of JSON; the limit is ${r}`);if(Qn(o,Ft))throw new st(
`the program's result is nested deeper than ${Ft} arrays and objects`);E(e,`{"t":"result","value":${o}}`)}function Qn(e,t){for(let r=0,n=0;r<e.length;r++){const o=a(
F,e,r);if(o===34)for(;a(F,e,++r)!==34;)a(F,e,r)===92&&r++;else if(o===91||o===123){if(++n>t)return!0}else(o===93||o===125)&&n--}return!1}function Xn(e){let t=0,
r="";for(let n=a(v,e,"\\ud");n>=0;n=a(v,e,"\\ud",n+2)){let o=0;for(;n-o>0&&a(F,e,n-o-1)===92;)o++;o%2!==1&&(r+=a(_,e,t,n)+"\uFFFD",t=n+6)}return t===0?e:r+a(_,e,
t)}function h(e,t,r="",n=0){const o=b();if(o===null||o.closed)return;if(xt(o)){o.dropped++;return}const s=bn();Se(o,`{"t":"console","level":"${e}","ms":${tt(o)}\
,"group":${o.group}${s===""?"":`,"at":${O(s)}`}${r},"args":${En(e==="dir"||e==="table"?t:Zn(t,n),n)}}`)}function Zn(e,t){const r=e[t];if(e.length<t+2||typeof r!=
"string"||a(v,r,"%")<0)return e;const n=[];for(let o=0;o<e.length;o++)T(n,e[o]);for(let o=a(v,r,"%"),s=t+1;o>=0&&s<e.length;o=a(v,r,"%",o+2)){const i=a(_,r,o+1,
o+2);i!==""&&a(v,"sdifjoOc",i)>=0&&(k(n,s,to(i,e[s])),s++)}return n}function to(e,t){if(t===null||typeof t!="object"&&typeof t!="function"||j(t))return t;try{if(e===
"s")return typeof t=="function"||eo(t)?K(t):t;if(e==="d")return mt(t);if(e==="i"||e==="f")return K(t)}catch{}return t}function eo(e){for(let t=e,r=0;t!==null&&r<
64&&!j(t);t=g(t),r++){for(let o=0;o<It.length;o++)if(It[o].prototype===t)return!1;const n=w(t,"toString")??w(t,yr);if(n)return R(n,"value")&&typeof n.value=="fu\
nction"}return!1}function Re(e,t){t.length>0&&h(e,t);const r=b();r!==null&&r.group++}function Te(e,t){const r=b(),n=ft(t);if(r===null)return;const o=a(it,r.timers,
n);if(o===void 0){h("warn",[`No such label '${n}' for console.${e}()`]);return}e==="timeEnd"&&a(Gt,r.timers,n);const s=`${n}: ${no(Y()-o)}`,i=[];for(let c=1;e===
"timeLog"&&c<t.length;c++)k(i,c,t[c]);k(i,0,i.length>0?oo(s):s),h(e,i)}var ro={log(){h("log",arguments)},info(){h("info",arguments)},warn(){h("warn",arguments)},
error(){h("error",arguments)},debug(){h("debug",arguments)},dir(){h("dir",arguments)},dirxml(){h("dirxml",arguments)},table(){h("table",arguments)},trace(){h("t\
race",arguments,`,"stack":${O(ye())}`)},group(){Re("group",arguments)},groupCollapsed(){Re("groupCollapsed",arguments)},groupEnd(){const e=b();e!==null&&e.group>
0&&e.group--},clear(){const e=b();e!==null&&(e.group=0),h("clear",[])},time(){const e=b(),t=ft(arguments);e!==null&&(a(it,e.timers,t)!==void 0?h("warn",[`Label \
'${t}' already exists for console.time()`]):a(zt,e.timers,t,Y()))},timeLog(){Te("timeLog",arguments)},timeEnd(){Te("timeEnd",arguments)},count(){const e=b(),t=ft(
arguments);if(e===null)return;const r=(a(it,e.counts,t)??0)+1;a(zt,e.counts,t,r),h("count",[`${t}: ${r}`])},countReset(){const e=b(),t=ft(arguments);e!==null&&(a(
it,e.counts,t)===void 0?h("warn",[`Count for '${t}' does not exist`]):a(Gt,e.counts,t))},context(){return Ne},assert(){arguments[0]||h("assert",arguments,"",1)}},
Ne=console,ft=e=>e.length>0&&e[0]!==void 0?`${e[0]}`:"default",no=e=>e<1e3?`${e}ms`:`${(e-e%1e3)/1e3}.${a(_,`00${e%1e3}`,-3)}s`;function oo(e){let t="";for(let r=0;r<
e.length;r++)t+=e[r]==="%"?"%%":e[r];return t}var so="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a f\
unction, or a function named run";function ao(e){const t=d(e,"prompt");return typeof t=="string"?t:""}function io(e,t,r){return t!==void 0&&!R(e,t)?`the program\
 has no export named ${t}; it has ${lo(e)}`:typeof r=="function"?`the program's ${t===void 0?"default class":`class ${t}`} has no fetch method: add fetch(reques\
t) { \u2026 } to it`:t!==void 0?`the program's export ${t} cannot answer: it must be an object or a class with fetch, or a function; it is ${Ae(r)}`:so}function co(e){
return new W(`the program's fetch must return a Response; it returned ${Ae(e)}${e===void 0?": is a return missing?":""}`)}function lo(e){const t=q(e);let r="";for(let n=0;n<
t.length;n++){const o=t[n];typeof o=="string"&&(r+=(r===""?"":", ")+o)}return r===""?"none":r}function Ae(e){switch(typeof e){case"undefined":return"undefined";case"\
function":return"a function";case"object":if(e===null)return"null";if(V(e))return"an array";try{if(g(e)===mr.prototype)return"a plain object"}catch{}return"an o\
bject of another class";default:return`a ${typeof e}`}}var uo=["setTimeout","setInterval","setImmediate","queueMicrotask"],M=null;function fo(e){M===null?U(b(),
"unhandledrejection",e):M.length<Nt&&T(M,e)}async function po(){const{prototype:e}=Function,{bind:t}=e,r=w(e,"bind");let n,o;k(e,"bind",function(s){return typeof s?.
exitImpl=="function"&&(n=s),C(t,this,arguments)});try{o=(await rt(import("node:process"))).value.default}catch{}if(S(e,"bind",r),n)Be(n,"exitImpl","exit");else if(o)
for(const s of["exit","abort","reallyExit"])typeof o[s]=="function"&&Be(o,s,s)}function Be(e,t,r){const n={[t](){const o=b();o!==null&&(o.exited=!0,yt(o));const s=new L(
`process.${r}() was called`);throw S(s,"name",{__proto__:null,value:"ProcessExit"}),s}}[t];try{k(e,t,n)}catch{}}var St=!1,pt=!1,Le=!1,Ot,yo;Ge(),Me(),ze();var ho=jt(
{fetch:Ce});export{ho as default};
