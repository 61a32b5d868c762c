// Made of src/runtime/harness by `npm run harness`; its SHA-256: 65937528de5ba1b94ce80a28df007d9328470634c428303c1cf2e50408d46ecf
const kt=(function(t){return t!==null&&!t.closed&&Y()-t.started<=or}),Pe=(async function(t,r,n,o){const s=p(o,"prompt"),i=p(o,"args"),c=p(o,"method")==="HEAD",l=Je(
p(o,"outputBytes"));let u;try{u=(await E(Ke(t,o))).value}catch(ft){L(t,"import",ft);return}const g={__proto__:null,env:n,prompt:typeof s=="string"?s:"",args:V(i)?
i:void 0,entrypoint:p(o,"entrypoint"),request:c?new wr(r,{__proto__:null,method:"HEAD"}):r},b=Ce(t,u,g),x=(await et(b.value)).value,k=Ye(x);if(b.fetch&&!k)throw co(
x);if(t.closed)return;const Ot=k?Ze(t,x,c):Qn(t,x,l);if(Ot)try{await E(Xe(t,Ot,l))}catch(ft){L(t,"body",ft)}}),je=(function(t){return a(Vt,t)?{__proto__:null,buffer:a(
Pr,t),offset:a(jr,t),length:a(Dr,t)}:Jn(t)}),De=(function(t){return{props:{},waitUntil(r){t.pending++;const n=()=>{t.pending--;const{wake:o}=t;t.wake=null,o&&o()};
G(et(r),n,o=>{L(t,"waitUntil",o),n()})},passThroughOnException(){}}}),Ce=(function(t,r,{request:n,env:o,prompt:s,args:i,entrypoint:c}){const l=c===void 0||N(r,c)?
r[c??"default"]:void 0,u=De(t);if(typeof l=="function"&&!Ve(l))return tt(i===void 0?l(n,o,u):H(l,void 0,i),!1);if(typeof l=="function"){const g=hr(l,[u,o]);if(typeof g.
fetch=="function")return tt(g.fetch(n),!0)}else{if(l!==null&&typeof l=="object"&&typeof l.fetch=="function")return tt(l.fetch(n,o,u),!0);if(c===void 0&&typeof r.
run=="function")return tt(H(r.run,void 0,[i===void 0?s:i[0],o,u]),!1)}throw new W(io(r,c,l))}),Z=(function(t){const r=Y();return r>t.started?r-t.started:0}),Rt=(function(t){
return a(Ir,Xt,t)}),Ie=(async function(t,r,n,o){S(t,`{"t":"start","v":1,"warm":${xt}}`);try{await E(Pe(t,r,n,o))}catch(s){L(t,"handler",s)}do{for(;t.pending>0&&
!t.closed;)await Yn(t);t.closed||await rr()}while(t.pending>0&&!t.closed);pt(t)}),He=(function(t,r,n){const{props:o}=n;if(ze()||!o||typeof p(o,"main")!="string"||
(Fe||(Fe=!0,St=p(o,"key")),p(o,"key")!==St))return bt("a program cannot call the harness that runs it");const s=p(o,"cpuMs");return er(St!==void 0,yt(s)?s:dr,Ie,
t,r,o)}),pt=(function(t){if(t.controller===null)return;t.meter.stopped&&S(t,`{"t":"stopped","place":${t.meter.place}}`),S(t,`{"t":"end","ms":${Z(t)},"outcome":"${t.
exited?"exited":t.threw?"threw":"returned"}","console_dropped":${t.dropped}}`);const r=t.controller;t.closed=!0,t.controller=null;try{a(Ur,r)}catch{}Tt(t)}),f=(function(t,r){
return a(mr,t,r)}),Ue=(function(t){let r="";const n=(function(s,i){r+=`${r===""?"":","}[${R(s)},${R(i)}]`});a(Qr,t,(function(s,i){i!=="set-cookie"&&n(i,s)}));const o=tr(
t);for(let s=0;s<o.length;s++)n("set-cookie",o[s]);return r}),Me=(function(){z=[]}),ze=(function(){return a(oe,it)!==void 0}),Ge=(function(){Object.assign(Ae,no)}),
qe=(function(){addEventListener("unhandledrejection",t=>fo(t.reason)),addEventListener("error",t=>L(w(),"uncaught",a(tn,t)??a(en,t)));for(const t of uo)nr(globalThis,
t)}),We=(function(){const{revocable:t}={revocable(n,o){const s=on(n,o);return a(ne,vt,s.proxy),s}},r=an.bind(void 0);O(r,"name",{value:"Proxy",configurable:!0}),
O(r,"revocable",{value:t,writable:!0,configurable:!0}),O(jt,"Proxy",{value:r,writable:!0,configurable:!0})}),Ve=(function(t){const r=a($,a(gt,t),0,6),n=a(j,r,5);
if(a(m,r,"class")===0&&(n===32||n===123||n===10||n===13||n===9||n===47))return!0;const o=t.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="funct\
ion"}),Ye=(function(t){try{return a(te,t),!0}catch{return!1}}),Ke=(async function(t,r){if(p(r,"process")===!0&&await(yo??=E(po())),Et||xt)return{__proto__:null,
value:await E(import(p(r,"main")))};Et=!0,Nt(t),Me();let n=null;try{return{__proto__:null,value:await E(import(p(r,"main")))}}catch(o){throw n={reason:o},o}finally{
Et=!1,xt=!0,Qe(t,n),Nt(null)}}),Tt=(function(t){const{wake:r,pulled:n}=t;t.wake=t.pulled=null,r&&r(),n&&n()}),Je=(function(t){return yt(t)&&t>=0&&!st(t,-0)?t:ur}),
E=(function(t){return T(t,"constructor",U),t}),p=(function(t,r){const n=v(t,r);return n&&N(n,"value")?n.value:void 0}),R=(function(t){return Ut(a(Sr,t))}),Qe=(function(t,r){
const n=z??[];z=null;for(let o=0;o<n.length;o++)(r===null||r.reason!==n[o])&&L(t,"unhandledrejection",n[o])}),T=(function(t,r,n){return O(t,r,{__proto__:null,value:n,
writable:!0,enumerable:!0,configurable:!0})}),Xe=(async function(t,r,n){const o=a(Mr,r);for(let s=n;;){const i=await E(a(qr,o));if(i.done)return;const{buffer:c,
offset:l,length:u}=je(i.value);for(let b=0;b<u&&b<s;b+=Lt){const x=b+Lt,k=x<u?x<s?x:s:u<s?u:s;for(S(t,`{"t":"body","base64":"${a(Cr,new It(c,l+b,k-b))}"}`);!t.closed&&
a(Zt,t.controller)<=0;)await Vn(t);if(t.closed)break}const g=u>s;if(s-=u,g&&S(t,'{"t":"body_cut"}'),g||t.closed){Re(()=>a(Wr,o));return}}}),Ze=(function(t,r,n){
const o=a(te,r),s=a(Kr,r),i=s!==null&&!n;if(o===0||i&&(a(ee,r)||a(Gr,s)))throw new W(Kn(o,r));const c=`"status_text":${R(a(Vr,r))},"headers":[${Ue(a(Yr,r))}]`;if(c.
length>Ft)throw new ot(`the response's head is ${c.length} characters long; the limit is ${Ft}`);const l=a(Jr,r)?',"websocket":true':"";return S(t,`{"t":"respon\
se","ms":${Z(t)},"status":${o},${c},"body":${i}${l}}`),i?s:(s!==null&&Re(()=>a(zr,s)),null)}),tt=(function(t,r){return{__proto__:null,value:t,fetch:r}}),tr=(function(t){
try{return a(Xr,t)}catch{return a(Zr,t,"set-cookie")}}),Nt=(function(t){Ee=t}),et=(function(t){return E(new U((function(r,n){const o=(function(i){r({__proto__:null,
value:i})});let s=!1;try{s=h(t)===U.prototype}catch{}if(s)try{G(t,o,n);return}catch{}G(new U((function(i){i(t)})),o,n)})))}),er=(function(t,r,n,o,s,i){let c=0,l=0;
for(;c<B&&kt(I[c]);c++)Se(I[c])<Se(I[l])&&(l=c);if(c===B&&t&&(c=l),c===B)return bt(`this isolate already has ${B} active runs; the limit is ${B}`);const u={__proto__:null,
started:Y(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:new Ct,counts:new Ct,threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:Wn.
meter(r)},g={__proto__:null,start:(function(k){u.controller=k}),pull:(function(){const{pulled:k}=u;u.pulled=null,k&&k()}),cancel(){u.closed=!0,Tt(u)}},b=new _r(
g,{__proto__:null,highWaterMark:fr});I[c]=u,a(cn,it,u,n,u,o,s,i);const x={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-transform"};return new dt(
b,{__proto__:null,headers:x})}),G=(function(t,r,n){const s=v(t,"constructor")===void 0&&O(t,"constructor",un);try{a(ln,t,r,n)}finally{s&&delete t.constructor}}),
rr=(function(){return E(new U((function(t){const r=(function(){t(void 0)});try{G(a(rn,new dt("")),r,r)}catch{re(r,0)}})))}),nr=(function(t,r){const n=t[r];if(typeof n!=
"function")return;const o={[r](s){if(typeof s!="function")return H(n,t,arguments);const i=[];A(i,function(){try{return H(s,this,arguments)}catch(c){L(w(),"uncau\
ght",c)}});for(let c=1;c<arguments.length;c++)A(i,arguments[c]);return H(n,t,i)}}[r];T(t,r,o)}),S=(function(t,r){if(!t.closed)try{a(Hr,t.controller,Rt(r+`
`))}catch(n){if(h(n)===ot.prototype)throw n;t.closed=!0}});var B=16,or=6e4,sr=6,ar=2e3,ir=64*1024,rt=1e4,F=100,cr=4096n,lr=1e3,At=5e3,Bt=1024*1024,Lt=48*1024,ur=1024*
1024,fr=16,pr=16,Ft=256*1024,Pt=100,dr=500;import{AsyncLocalStorage as yr}from"node:async_hooks";var jt=globalThis,{apply:H,construct:hr,ownKeys:q,getPrototypeOf:h,
getOwnPropertyDescriptor:v,defineProperty:O}=Reflect,{freeze:Dt,hasOwn:N}=Object,{toPrimitive:gr,toStringTag:nt}=Symbol,a=Function.prototype.call.bind(Function.
prototype.call),mr=Reflect.get(Object.prototype,"__lookupGetter__"),U=Promise,P=Error,W=TypeError,ot=RangeError,Ct=Map,vr=RegExp,$r=Object,It=Uint8Array,dt=Response,
wr=Request,_r=ReadableStream,Ht=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,h(Uint8Array)],{isArray:V}=Array,{is:st}=Object,{now:Y}=Date,
{isFinite:yt}=Number,{isError:br,captureStackTrace:xr}=Error,{stringify:Ut}=JSON,K=String,ht=Number,{toString:gt}=Function.prototype,{toString:Mt}=Symbol.prototype,
{toString:Er}=BigInt.prototype,{slice:$,indexOf:m,lastIndexOf:zt,charCodeAt:j,toWellFormed:Sr}=String.prototype,{forEach:Or,get:at,set:Gt,delete:qt}=Map.prototype,
kr=f(Map.prototype,"size"),{forEach:Rr}=Set.prototype,Tr=f(Set.prototype,"size"),{getTime:Nr,toISOString:Ar}=Date.prototype,Br=f(RegExp.prototype,"source"),Lr=f(
RegExp.prototype,"flags"),Wt={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.
valueOf,Symbol:Symbol.prototype.valueOf},J=h(Uint8Array.prototype),mt=DataView.prototype,Vt=f(J,nt),Fr=f(J,"length"),Pr=f(J,"buffer"),jr=f(J,"byteOffset"),Dr=f(
J,"byteLength"),Yt=f(mt,"buffer"),Kt=f(mt,"byteOffset"),Jt=f(mt,"byteLength"),Qt=f(ArrayBuffer.prototype,"byteLength"),Cr=Reflect.get(Uint8Array.prototype,"toBa\
se64"),Xt=new TextEncoder,{encode:Ir}=Xt,D=Response.prototype,{enqueue:Hr,close:Ur}=ReadableStreamDefaultController.prototype,Zt=f(ReadableStreamDefaultController.
prototype,"desiredSize"),{getReader:Mr,cancel:zr}=ReadableStream.prototype,Gr=f(ReadableStream.prototype,"locked"),{read:qr,cancel:Wr}=ReadableStreamDefaultReader.
prototype,te=f(D,"status"),Vr=f(D,"statusText"),Yr=f(D,"headers"),Kr=f(D,"body"),ee=f(D,"bodyUsed"),Jr=f(D,"webSocket"),{forEach:Qr,getSetCookie:Xr,getAll:Zr}=Headers.
prototype,tn=f(ErrorEvent.prototype,"error"),en=f(ErrorEvent.prototype,"message"),{setTimeout:re}=jt,{text:rn}=D,nn=Proxy,{revocable:on}=Proxy,vt=new WeakSet,{add:ne,
has:sn}=WeakSet.prototype,C=e=>a(sn,vt,e);function an(e,t){if(new.target===void 0)throw new W("Constructor Proxy requires 'new'");const r=new nn(e,t);return a(ne,
vt,r),r}var it=new yr,{run:cn,getStore:oe}=it,{then:ln}=Promise.prototype;function Q(e,t){try{let r=h(e);for(let n=0;r!==null&&n<64;n++,r=h(r))if(r===t)return!0}catch{}
return!1}function A(e,t){O(e,e.length,{__proto__:null,value:t,writable:!0,enumerable:!0,configurable:!0})}var un=Dt({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});import{claim as fn}from"./guard.js";var pn,dn;function se(e){let t;for(let n=yn;n!==null&&t===void 0;n=h(n))t=p(n,e);const r=typeof t=="functi\
on"&&!C(t)?p(t,"prototype"):void 0;return r!==null&&typeof r=="object"?r:hn}var yn=globalThis,hn={__proto__:null};function gn(){const e={Response:["status","sta\
tusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bodyUsed","headers"],URL:["href","origin","protocol","username","pass\
word","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:["locked"],WritableStream:[
"locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extractable","algorithm","usages"]},t=q(e),r=[];for(let n=0;n<t.length;n++){
const o=t[n];A(r,{__proto__:null,name:o,prototype:se(o),keys:p(e,o),getters:null})}return r}function mn(){const e=[],t=["Headers","URLSearchParams","FormData"];
for(let r=0;r<t.length;r++)A(e,{__proto__:null,name:t[r],prototype:se(t[r]),forEach:null});return e}var ae=(e,t,r)=>a(e.forEach,t,r),ie=(e,t,r)=>a(e.getters[r],
t);function vn(e){const t=dn??=mn();for(let r=0;r<t.length;r++){const n=t[r];if(Q(e,n.prototype)&&(n.forEach??=ce(n.prototype,"forEach","value"),ue(()=>ae(n,e,()=>{}))))
return n}}function $n(e){const t=pn??=gn();for(let r=0;r<t.length;r++){const n=t[r];if(Q(e,n.prototype)&&(n.getters??=wn(n),ue(()=>ie(n,e,0))))return n}}function wn(e){
const t=[];for(let r=0;r<e.keys.length;r++)A(t,ce(e.prototype,e.keys[r],"get"));return t}function ce(e,t,r){for(let n=e;n!==null;n=h(n)){const o=v(n,t);if(!o)continue;
const s=N(o,r)?o[r]:void 0;return typeof s=="function"&&a(zt,a(gt,s),"[native code]")>0?s:le}return le}var le=()=>{};function ue(e){try{return e(),!0}catch{return!1}}
var _n=DOMException.prototype,bn=e=>Q(e,_n),xn="harness.js:";function fe(e){const t=v(P,"prepareStackTrace");if(!t)return e();T(P,"prepareStackTrace",void 0);try{
return e()}finally{O(P,"prepareStackTrace",t)}}function pe(e){if(a(m,e,"    at ")!==0)return"";if(a(j,e,e.length-1)===41){const t=a(zt,e,"(");if(t>=0)return a($,
e,t+1,-1)}return a($,e,a(m,e,"    at async ")===0?13:7)}function de(e,t){for(let r=0;;){const n=a(m,e,`
`,r);if(!t(n<0?a($,e,r):a($,e,r,n))||n<0)return;r=n+1}}function ye(e){let t="",r="",n=!0;return de(e,o=>{const s=pe(o);return a(m,s,xn)===0||a(m,s,"node-interna\
l:")===0?r="":s==="<anonymous>"?r+=`
`+o:(t+=(n?"":r+`
`)+o,r="",n=!1),!0}),t+r}function he(){const e={__proto__:null},t=v(P,"stackTraceLimit");let r="";try{T(P,"stackTraceLimit",pr),r=fe(()=>(xr(e),e.stack))}catch{}
try{t&&O(P,"stackTraceLimit",t)}catch{}if(typeof r!="string")return"";const n=ye(r),o=a(m,n,`
`);return o<0?"":a($,n,o+1)}function En(){let e="";return de(he(),t=>(e=pe(t))===""),e}var ge=()=>({__proto__:null,nodes:ar,length:ir,path:[],targets:[]}),M=e=>e.
nodes<=0||e.length<=0,Sn='{"type":"opaque","class":"unreadable value"}';function me(e,t){const r=t.path.length;try{return _(e,t)}catch{return t.path.length=r,Sn}}
function On(e,t){const r=ge();let n="";for(let o=t;o<e.length&&!M(r);o++)n+=(o>t?",":"")+me(e[o],r),r.targets.length=0;return"["+n+"]"}function kn(e,t){const r=t.
length<rt?t.length:rt,n=e.length>r?`{"type":"string","length":${e.length},"value":${R(a($,e,0,r))}}`:R(e);return t.length-=n.length,n}function d(e,t){const r=R(
e.length>rt?a($,e,0,rt)+"\u2026":e);return t.length-=r.length,r}function _(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return kn(e,t);case"number":
return yt(e)&&!st(e,-0)?K(e):`{"type":"number","value":"${st(e,-0)?"-0":K(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"type":"undefined\
"}';case"symbol":return`{"type":"symbol","value":${d(a(Mt,e),t)}}`;case"bigint":{const n=1n<<cr,o=e<n&&e>-n?a(Er,e):"over 4096 bits";return t.length-=o.length,`\
{"type":"bigint","value":"${o}"}`}}if(e===null)return"null";if(C(e))return'{"type":"proxy"}';for(let n=t.path.length-1,o=1;n>=0;n--,o++)if(t.path[n]===e)return`\
{"type":"cycle","up":${o},"id":${Rn(e,t.targets)}}`;if(t.path.length>=sr&&typeof e!="function")return`{"type":"elided","class":${d(V(e)?`Array(${e.length})`:ct(
e)??"Object",t)}}`;A(t.path,e);const r=typeof e=="function"?Nn(e,t):Bn(e,t);return t.path.length--,r}function Rn(e,t){for(let r=0;r<t.length;r++)if(t[r]===e)return r+
1;return A(t,e),t.length}function ct(e){let t=null,r="";const n=v(e,nt);n&&!n.enumerable&&typeof n.value=="string"&&(r=n.value);for(let o=h(e),s=0;o!==null&&s<64&&
!C(o);o=h(o),s++){if(r===""){const i=p(o,nt);typeof i=="string"&&(r=i)}t===null&&(t=Tn(e,p(o,"constructor")))}return r!==""&&r!==t?`${t??"null"} [${r}]`:t}function Tn(e,t){
if(typeof t!="function"||C(t))return null;const r=p(t,"name"),n=p(t,"prototype");return typeof r=="string"&&r!==""&&n!==null&&typeof n=="object"&&Q(e,n)?r:null}
function Nn(e,t){const r=a(gt,e),n=a($,r,0,32);let o="function",s="";if(a(m,n,"class")===0&&!An(n,5)){o="class";const c=h(e),l=typeof c=="function"?p(c,"name"):
void 0;typeof l=="string"&&l!==""&&(s=`,"extends":${d(l,t)}`)}else{const c=p(h(e)??e,nt);c==="AsyncFunction"?o="async function":c==="GeneratorFunction"?o="gener\
ator":c==="AsyncGeneratorFunction"&&(o="async generator")}const i=p(e,"name");return`{"type":"function","kind":"${o}","name":${d(typeof i=="string"?i:"",t)}${s}${we(
e,t,lt)}}`}function An(e,t){const r=a(j,e,t);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function Bn(e,t){if(V(e))return Pn(e,t);if(br(
e)||bn(e))return Gn(e,t);const r=ct(e);if(r!=="Object"){const o=Dn(e,r,t)??Cn(e,r,t)??In(e)??Hn(e,t)??Un(e,t)??Mn(e,r,t)??zn(e,r,t);if(o!==null)return o}if(r===
"Promise")return'{"type":"promise"}';if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;const n=$t(e,t,lt);return`{"type":"\
object"${r==="Object"?"":`,"class":${r===null?"null":d(r,t)}`},"properties":[${n.list}]${X(n.more)}}`}var lt=()=>!0,Ln=e=>typeof e=="symbol"||e!=="length"&&!ve(
e),Fn=e=>e!=="stack"&&e!=="message"&&e!=="cause"&&e!=="errors",ve=e=>{const t=ht(e);return t>=0&&t<4294967295&&K(t)===e&&t%1===0};function $t(e,t,r){const n=q(e);
let o="",s=0,i=0;for(let c=0;c<n.length;c++){const l=n[c];if(!r(l))continue;if(s>=F||M(t)){i++;continue}const u=v(e,l);if(!u||!u.enumerable)continue;const g=typeof l==
"symbol"?`{"type":"symbol","value":${d(a(Mt,l),t)}}`:d(l,t);o+=`${s++?",":""}[${g},${N(u,"value")?_(u.value,t):$e(u)}]`}return{__proto__:null,list:o,more:i}}var $e=e=>`\
{"type":"accessor","value":"${e.get?e.set?"get/set":"get":"set"}"}`,X=e=>e>0?`,"more":${e}`:"";function we(e,t,r){const n=$t(e,t,r);return(n.list===""?"":`,"pro\
perties":[${n.list}]`)+X(n.more)}function wt(e,t,r){const n=$t(e,t,r);return n.list===""?"":`,"properties":[${n.list}]`}function Pn(e,t){const r=e.length;let n="",
o=0,s=0;for(;s<r&&o<F&&!M(t);o++){const l=v(e,s);let u;if(l)u=N(l,"value")?_(l.value,t):$e(l),s++;else{const g=jn(e,s,r);t.nodes--,t.length-=32,u=`{"type":"hole\
","count":${g-s}}`,s=g}n+=(o?",":"")+u}const i=ct(e);return`{"type":"array"${i==="Array"?"":`,"class":${i===null?"null":d(i,t)}`},"length":${r},"items":[${n}]${r<=
1e3?wt(e,t,Ln):""}${X(r-s)}}`}function jn(e,t,r){let n=t+1;for(;n<r&&n<t+lr;n++)if(N(e,n))return n;if(n>=r)return r;const o=q(e);for(let s=0;s<o.length;s++){const i=o[s];
if(typeof i=="symbol"||!ve(i))break;const c=ht(i);if(c>=n)return c}return r}function Dn(e,t,r){let n;try{n=a(kr,e)}catch{return null}return _e(Or,e,t??"Map",n,r)}
function _e(e,t,r,n,o){let s="",i=0;return a(e,t,(c,l)=>{if(i<F&&!M(o)){const u=_(l,o);s+=`${i++?",":""}[${u},${_(c,o)}]`}}),`{"type":"map","class":${d(r,o)},"s\
ize":${n},"entries":[${s}]${wt(t,o,lt)}${X(n-i)}}`}function Cn(e,t,r){let n,o="",s=0;try{n=a(Tr,e)}catch{return null}return a(Rr,e,i=>{s<F&&!M(r)&&(o+=(s++?",":
"")+_(i,r))}),`{"type":"set","class":${d(t??"Set",r)},"size":${n},"items":[${o}]${wt(e,r,lt)}${X(n-s)}}`}function In(e){let t;try{t=a(Nr,e)}catch{return null}return`\
{"type":"date","value":${st(t,NaN)?"null":`"${a(Ar,e)}"`}}`}function Hn(e,t){const r=q(Wt);for(let n=0;n<r.length;n++){const o=r[n];let s;try{s=a(Wt[o],e)}catch{
continue}return`{"type":"boxed","class":"${o}","value":${_(s,t)}}`}return null}function Un(e,t){if(!Q(e,vr.prototype))return null;try{return`{"type":"regexp","v\
alue":${d(`/${a(Br,e)}/${a(Lr,e)}`,t)}}`}catch{return null}}function Mn(e,t,r){const n=a(Vt,e);if(n)return be(e,t===null?n:t===n||t==="Buffer"?t:`${t} [${n}]`,a(
Fr,e),r);try{const o=a(Qt,e);return be(new It(e,0,o<F?o:F),t??"ArrayBuffer",o,r)}catch{}try{const o=a(Kt,e);return`{"type":"object","class":"DataView","properti\
es":[["byteLength",${a(Jt,e)}],["byteOffset",${o}],["buffer",${_(a(Yt,e),r)}]]}`}catch{return null}}function be(e,t,r,n){let o="";for(let s=0;s<r&&s<F&&!M(n);s++)
o+=(s?",":"")+_(e[s],n);return`{"type":"bytes","class":${d(t,n)},"length":${r},"items":[${o}]}`}function zn(e,t,r){const n=vn(e);if(n){let i=0;return ae(n,e,()=>{
i++}),_e(n.forEach,e,t??n.name,i,r)}const o=$n(e);if(!o)return null;let s="";for(let i=0;i<o.keys.length;i++)s+=`${i?",":""}[${R(o.keys[i])},${_(ie(o,e,i),r)}]`;
return`{"type":"object","class":${d(t??o.name,r)},"properties":[${s}]}`}function Gn(e,t){const r=xe(e,"name")??"Error",n=xe(e,"message")??"",o=ct(e);let s="";try{
s=fe(()=>e.stack)}catch{}let i=`{"type":"error"${o===null||o===r?"":`,"class":${d(o,t)}`},"name":${d(r,t)},"message":${d(n,t)}`;i+=`,"stack":${d(typeof s=="stri\
ng"?ye(s):"",t)}`;const c=v(e,"cause"),l=v(e,"errors");return c&&N(c,"value")&&(i+=`,"cause":${_(c.value,t)}`),l&&V(l.value)&&(i+=`,"errors":${_(l.value,t)}`),i+
we(e,t,Fn)+"}"}function xe(e,t){for(let r=e,n=0;r!==null&&n<64&&!C(r);n++,r=h(r)){const o=p(r,t);if(typeof o=="string")return o}}var I=Object.seal(Array(B).fill(
null)),Ee=null,Se=e=>e===null?0:e.started;function qn(){let e=null;for(let t=0;t<B;t++)if(kt(I[t])){if(e!==null)return null;e=I[t]}return e}var w=()=>a(oe,it)??
Ee??qn(),Wn=fn({current:()=>{const e=w();return e===null?null:e.meter},later:e=>{re(e,0)},stopped:e=>{for(let t=0;t<B;t++){const r=I[t];r!==null&&r.meter===e&&pt(
r)}}});function Oe(e,t){if(!e.closed){if(_t(e)||e.length+t.length>Bt){e.dropped++;return}e.lines++,e.length+=t.length,S(e,t)}}var _t=e=>e.lines>=At||e.length>=Bt;
function L(e,t,r){if(e===null||e.closed)return;const n=t==="import"||t==="handler"||t==="body";if(!n&&_t(e)){e.dropped++;return}const o=`{"t":"error","phase":"${t}\
","ms":${Z(e)},"error":${me(r,ge())}}`;if(!n){Oe(e,o);return}e.threw=!0,S(e,o)}var Vn=e=>ke(t=>{e.closed||a(Zt,e.controller)>0?t():e.pulled=t}),Yn=e=>ke(t=>{e.closed||
e.pending===0?t():e.wake=t}),ke=e=>E(new U(e));function bt(e){return new dt(e,{__proto__:null,status:503})}function Kn(e,t){return e===0?"the program answered w\
ith Response.error(), which stands for an answer that never came":a(ee,t)?"the response's body was read before the response was returned: return response.clone(\
), taken before it is read":"the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read"}function Jn(e){
try{return{__proto__:null,buffer:e,offset:0,length:a(Qt,e)}}catch{}try{return{__proto__:null,buffer:a(Yt,e),offset:a(Kt,e),length:a(Jt,e)}}catch{}throw new W(`t\
he response's body gave a chunk that is ${e===null?"null":`of type ${typeof e}`}; a body takes bytes: encode text with TextEncoder`)}function Re(e){try{G(et(e()),
()=>{},()=>{})}catch{}}function Qn(e,t,r){const n=Ut(t);if(n===void 0){S(e,'{"t":"result"}');return}const o=Zn(n),s=Rt(o).length;if(s>r)throw new ot(`the progra\
m's result is ${s} bytes of JSON; the limit is ${r}`);if(Xn(o,Pt))throw new ot(`the program's result is nested deeper than ${Pt} arrays and objects`);S(e,`{"t":\
"result","value":${o}}`)}function Xn(e,t){for(let r=0,n=0;r<e.length;r++){const o=a(j,e,r);if(o===34)for(;a(j,e,++r)!==34;)a(j,e,r)===92&&r++;else if(o===91||o===
123){if(++n>t)return!0}else(o===93||o===125)&&n--}return!1}function Zn(e){let t=0,r="";for(let n=a(m,e,"\\ud");n>=0;n=a(m,e,"\\ud",n+2)){let o=0;for(;n-o>0&&a(j,
e,n-o-1)===92;)o++;o%2!==1&&(r+=a($,e,t,n)+"\uFFFD",t=n+6)}return t===0?e:r+a($,e,t)}function y(e,t,r="",n=0){const o=w();if(o===null||o.closed)return;if(_t(o)){
o.dropped++;return}const s=En();Oe(o,`{"t":"console","level":"${e}","ms":${Z(o)},"group":${o.group}${s===""?"":`,"at":${R(s)}`}${r},"args":${On(e==="dir"||e==="\
table"?t:to(t,n),n)}}`)}function to(e,t){const r=e[t];if(e.length<t+2||typeof r!="string"||a(m,r,"%")<0)return e;const n=[];for(let o=0;o<e.length;o++)A(n,e[o]);
for(let o=a(m,r,"%"),s=t+1;o>=0&&s<e.length;o=a(m,r,"%",o+2)){const i=a($,r,o+1,o+2);i!==""&&a(m,"sdifjoOc",i)>=0&&(T(n,s,eo(i,e[s])),s++)}return n}function eo(e,t){
if(t===null||typeof t!="object"&&typeof t!="function"||C(t))return t;try{if(e==="s")return typeof t=="function"||ro(t)?K(t):t;if(e==="d")return ht(t);if(e==="i"||
e==="f")return K(t)}catch{}return t}function ro(e){for(let t=e,r=0;t!==null&&r<64&&!C(t);t=h(t),r++){for(let o=0;o<Ht.length;o++)if(Ht[o].prototype===t)return!1;
const n=v(t,"toString")??v(t,gr);if(n)return N(n,"value")&&typeof n.value=="function"}return!1}function Te(e,t){t.length>0&&y(e,t);const r=w();r!==null&&r.group++}
function Ne(e,t){const r=w(),n=ut(t);if(r===null)return;const o=a(at,r.timers,n);if(o===void 0){y("warn",[`No such label '${n}' for console.${e}()`]);return}e===
"timeEnd"&&a(qt,r.timers,n);const s=`${n}: ${oo(Y()-o)}`,i=[];for(let c=1;e==="timeLog"&&c<t.length;c++)T(i,c,t[c]);T(i,0,i.length>0?so(s):s),y(e,i)}var no={log(){
y("log",arguments)},info(){y("info",arguments)},warn(){y("warn",arguments)},error(){y("error",arguments)},debug(){y("debug",arguments)},dir(){y("dir",arguments)},
dirxml(){y("dirxml",arguments)},table(){y("table",arguments)},trace(){y("trace",arguments,`,"stack":${R(he())}`)},group(){Te("group",arguments)},groupCollapsed(){
Te("groupCollapsed",arguments)},groupEnd(){const e=w();e!==null&&e.group>0&&e.group--},clear(){const e=w();e!==null&&(e.group=0),y("clear",[])},time(){const e=w(),
t=ut(arguments);e!==null&&(a(at,e.timers,t)!==void 0?y("warn",[`Label '${t}' already exists for console.time()`]):a(Gt,e.timers,t,Y()))},timeLog(){Ne("timeLog",
arguments)},timeEnd(){Ne("timeEnd",arguments)},count(){const e=w(),t=ut(arguments);if(e===null)return;const r=(a(at,e.counts,t)??0)+1;a(Gt,e.counts,t,r),y("coun\
t",[`${t}: ${r}`])},countReset(){const e=w(),t=ut(arguments);e!==null&&(a(at,e.counts,t)===void 0?y("warn",[`Count for '${t}' does not exist`]):a(qt,e.counts,t))},
context(){return Ae},assert(){arguments[0]||y("assert",arguments,"",1)}},Ae=console,ut=e=>e.length>0&&e[0]!==void 0?`${e[0]}`:"default",oo=e=>e<1e3?`${e}ms`:`${(e-
e%1e3)/1e3}.${a($,`00${e%1e3}`,-3)}s`;function so(e){let t="";for(let r=0;r<e.length;r++)t+=e[r]==="%"?"%%":e[r];return t}var ao="the program exports no handler\
: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a function named run";function io(e,t,r){return t!==void 0&&!N(e,t)?
`the program has no export named ${t}; it has ${lo(e)}`:typeof r=="function"?`the program's ${t===void 0?"default class":`class ${t}`} has no fetch method: add \
fetch(request) { \u2026 } to it`:t!==void 0?`the program's export ${t} cannot answer: it must be an object or a class with fetch, or a function; it is ${Be(r)}`:
ao}function co(e){return new W(`the program's fetch must return a Response; it returned ${Be(e)}${e===void 0?": is a return missing?":""}`)}function lo(e){const t=q(
e);let r="";for(let n=0;n<t.length;n++){const o=t[n];typeof o=="string"&&(r+=(r===""?"":", ")+o)}return r===""?"none":r}function Be(e){switch(typeof e){case"und\
efined":return"undefined";case"function":return"a function";case"object":if(e===null)return"null";if(V(e))return"an array";try{if(h(e)===$r.prototype)return"a p\
lain object"}catch{}return"an object of another class";default:return`a ${typeof e}`}}var uo=["setTimeout","setInterval","setImmediate","queueMicrotask"],z=null;
function fo(e){z===null?L(w(),"unhandledrejection",e):z.length<At&&A(z,e)}async function po(){const{prototype:e}=Function,{bind:t}=e,r=v(e,"bind");let n,o;T(e,"\
bind",function(s){return typeof s?.exitImpl=="function"&&(n=s),H(t,this,arguments)});try{o=(await et(import("node:process"))).value.default}catch{}if(O(e,"bind",
r),n)Le(n,"exitImpl","exit");else if(o)for(const s of["exit","abort","reallyExit"])typeof o[s]=="function"&&Le(o,s,s)}function Le(e,t,r){const n={[t](){const o=w();
o!==null&&(o.exited=!0,pt(o));const s=new P(`process.${r}() was called`);throw O(s,"name",{__proto__:null,value:"ProcessExit"}),s}}[t];try{T(e,t,n)}catch{}}var xt=!1,
Et=!1,Fe=!1,St,yo;We(),Ge(),qe();var ho=Dt({fetch:He});export{ho as default};
