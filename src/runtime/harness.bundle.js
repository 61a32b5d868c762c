// Made of src/runtime/harness by `npm run harness`; its SHA-256: bd5bae271239bc366e3d132c3f210e387b71ac708e45768e7f3f0f6e8ae36720
import*as He from"cloudflare:workers";const et=(function(t){return t!==null&&!t.closed&&Y()-t.started<=yn}),ze=(function(t){if(et(t))return t;for(let n=0;n<S;n++)
if(et(k[n]))return k[n];return null}),Ue=(function(t){return i(Vt,t)?{__proto__:null,buffer:i(Gn,t),offset:i(qn,t),length:i(Wn,t)}:so(t)}),Me=(function(t){return{
props:{},waitUntil(n){t.pending++;const r=()=>{t.pending--;const{wake:o}=t;t.wake=null,o&&o()};W(ot(n),r,o=>{C(t,"waitUntil",o),r()})},passThroughOnException(){}}}),
Ge=(function(t,n,r,o,s){const a=p(s,"entrypoint"),c=p(s,"args"),l=V(c)?c:void 0,u=Me(t),f=a===void 0||N(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!Ze(
f))return rt(l===void 0?f(r,o,u):F(f,void 0,l),!1);if(typeof f=="function"){const x=vt(f,[u,o]);if(typeof x.fetch=="function")return rt(x.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return rt(f.fetch(r,o,u),!0);if(a===void 0&&typeof n.run=="function")return rt(F(n.run,void 0,[l===void 0?mo(
s):l[0],o,u]),!1)}throw new U(vo(n,a,f))}),nt=(function(t){const n=Y();return n>t.started?n-t.started:0}),Ft=(function(t){return i(Yn,Xt,t)}),gt=(function(t,n){
ht=n===void 0,Tt=!ht,n===void 0?Ye():rn(t,n),cn(ht?t:null)}),qe=(async function(t,n,r,o){O(t,`{"t":"start","v":1,"warm":${Tt}}`);let s="import";try{const a=p(o,
"main"),c=p(o,"method")==="HEAD",l=en(p(o,"outputBytes"));p(o,"process")===!0&&await(Oo??=B(Eo()));const u=!ht&&!Tt;u&&gt(t);let f;try{f=await B(import(a))}catch(q){
throw u&&gt(t,{reason:q}),q}u&&gt(t,null),s="handler";const x=Ge(t,f,c?new Tn(n,{__proto__:null,method:"HEAD"}):n,r,o),E=(await ot(x.value)).value,Nt=tn(E);if(x.
fetch&&!Nt)throw $o(E);if(!t.closed){const q=Nt?sn(t,E,c):io(t,E,l);s="body",q&&await B(on(t,q,l))}}catch(a){C(t,s,a)}do{for(;t.pending>0&&!t.closed;)await ro(t);
Pe(),t.closed||await un()}while(t.pending>0&&!t.closed);mt(t)}),We=(function(t,n,r){const{props:o}=r;if(Ke()||!o||typeof p(o,"main")!="string"||(Ce||(Ce=!0,At=p(
o,"key")),p(o,"key")!==At))return pt("a program cannot call the harness that runs it");if(p(o,"end")===!0)return Ie!==void 0&&Ie("its name was given up"),pt("th\
is platform cannot end an isolate");const s=p(o,"cpuMs");return ln(At!==void 0,wt(s)?s:xn,qe,t,n,o)}),mt=(function(t){if(t.controller===null)return;t.meter.stopped?
O(t,`{"t":"stopped","place":${t.meter.place}}`):tt.over(),O(t,`{"t":"end","ms":${nt(t)},"outcome":"${t.exited?"exited":t.threw?"threw":"returned"}","console_dro\
pped":${t.dropped}}`);const n=t.controller;t.closed=!0,t.controller=null;try{i(Jn,n)}catch{}Bt(t)}),d=(function(t,n){return i(Sn,t,n)}),Ve=(function(t){let n="";
const r=(function(s,a){n+=`${n===""?"":","}[${T(s)},${T(a)}]`});i(ir,t,(function(s,a){a!=="set-cookie"&&r(a,s)}));const o=an(t);for(let s=0;s<o.length;s++)r("se\
t-cookie",o[s]);return n}),Ye=(function(){G=[]}),Ke=(function(){return i(se,Q)!==void 0}),Je=(function(){Object.assign(Be,po)}),Qe=(function(){addEventListener(
"unhandledrejection",t=>xo(t.reason)),addEventListener("error",t=>C(_(),"uncaught",i(lr,t)??i(ur,t)));for(const t of bo)fn(globalThis,t);dn(),pn()}),Xe=(function(){
const{revocable:t}={revocable(r,o){const s=pr(r,o);return i(re,Et,s.proxy),s}},n=yr.bind(void 0);m(n,"name",{value:"Proxy",configurable:!0}),m(n,"revocable",{value:t,
writable:!0,configurable:!0}),m(Ct,"Proxy",{value:n,writable:!0,configurable:!0})}),Ze=(function(t){const n=i($,i(bt,t),0,6),r=i(P,n,5);if(i(v,n,"class")===0&&(r===
32||r===123||r===10||r===13||r===9||r===47))return!0;const o=t.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),tn=(function(t){try{return i(
te,t),!0}catch{return!1}}),Bt=(function(t){const{wake:n,pulled:r}=t;t.wake=t.pulled=null,n&&n(),r&&r()}),en=(function(t){return wt(t)&&t>=0&&!ct(t,-0)?t:wn}),B=(function(t){
return A(t,"constructor",z),t}),p=(function(t,n){const r=w(t,n);return r&&N(r,"value")?r.value:void 0}),T=(function(t){return Mt(i(jn,t))}),nn=(function(t){try{
return i(Qn,t)}catch{throw new U("the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),
rn=(function(t,n){const r=G??[];G=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&C(t,"unhandledrejection",r[o])}),A=(function(t,n,r){return m(t,n,
{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),on=(async function(t,n,r){for(let o=r;;){const s=await B(i(Zn,n));if(s.done)return;const{buffer:a,
offset:c,length:l}=Ue(s.value);for(let f=0;f<l&&f<o;f+=Pt){const x=f+Pt,E=x<l?x<o?x:o:l<o?l:o;for(O(t,`{"t":"body","base64":"${i(Vn,new zt(a,c+f,E-f))}"}`);!t.closed&&
i(Zt,t.controller)<=0;)await no(t);if(t.closed)break}const u=l>o;if(o-=l,u&&O(t,'{"t":"body_cut"}'),u||t.closed){Ae(()=>i(tr,n));return}}}),sn=(function(t,n,r){
const o=i(te,n),s=i(rr,n),a=s!==null&&!r;if(o===0||a&&i(or,n))throw new U(oo(o));const c=a?nn(s):null,l=`"status_text":${T(i(er,n))},"headers":[${Ve(i(nr,n))}]`;
if(l.length>Dt)throw new at(`the response's head is ${l.length} characters long; the limit is ${Dt}`);const u=i(sr,n)?',"websocket":true':"";return O(t,`{"t":"r\
esponse","ms":${nt(t)},"status":${o},${l},"body":${a}${u}}`),!a&&s!==null&&Ae(()=>i(Xn,s)),c}),rt=(function(t,n){return{__proto__:null,value:t,fetch:n}}),an=(function(t){
try{return i(ar,t)}catch{return i(cr,t,"set-cookie")}}),cn=(function(t){Se=t}),ot=(function(t){return B(new z((function(n,r){const o=(function(a){n({__proto__:null,
value:a})});let s=!1;try{s=g(t)===z.prototype}catch{}if(s)try{W(t,o,r);return}catch{}W(new z((function(a){a(t)})),o,r)})))}),ln=(function(t,n,r,o,s,a){let c=0;for(;c<
S&&et(k[c]);)c++;if(c===S){if(!t)return pt(`this isolate already has ${S} active runs; the limit is ${S}`);c=Xr()}const l={__proto__:null,started:Y(),controller:null,
closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:tt.meter(n)},
u={__proto__:null,start:(function(E){l.controller=E}),pull:(function(){const{pulled:E}=l;l.pulled=null,E&&E()}),cancel(){l.closed=!0,tt.over(),Bt(l)}},f=new An(
u,{__proto__:null,highWaterMark:$n});k[c]=l,tt.over(),i(oe,Q,l,r,l,o,s,a);const x={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-tran\
sform"};return new _t(f,{__proto__:null,headers:x})}),W=(function(t,n,r){const s=w(t,"constructor")===void 0&&m(t,"constructor",gr);try{i(hr,t,n,r)}finally{s&&delete t.
constructor}}),un=(function(){return B(new z((function(t){const n=(function(){t(void 0)});try{ie(n)}catch{ee(n,0)}})))}),fn=(function(t,n){const r=t[n];if(typeof r!=
"function")return;const o={[n](s){if(ft(),typeof s!="function")return F(r,t,arguments);const a=[];R(a,function(){yt.length>0&&Pe();try{return F(s,this,arguments)}catch(c){
C(_(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)R(a,arguments[c]);return F(r,t,a)}}[n];A(t,n,o)}),pn=(function(){const t=globalThis.FinalizationRegistry;
if(typeof t!="function")return;const n=new ne(t,{__proto__:null,construct(r,o,s){const a=p(o,0),c=_();return typeof a!="function"?vt(r,o,s):vt(r,[u=>{R(yt,{__proto__:null,
owner:c,callback:a,held:u})}],s)}});m(t.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),m(globalThis,"FinalizationRe\
gistry",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),dn=(function(){const{fromAsync:t}=Array;if(typeof t!="function")return;const n={fromAsync(r,o=void 0,s=void 0){
return F(t,this,[r,o===void 0?c=>(ft(),c):typeof o!="function"?o:function(){return ft(),F(o,s,arguments)}])}}.fromAsync;m(n,"length",{__proto__:null,value:1,configurable:!0}),
m(Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),O=(function(t,n){if(!t.closed)try{i(Kn,t.controller,Ft(n+`
`))}catch(r){if(g(r)===at.prototype)throw r;t.closed=!0}});var S=16,yn=6e4,hn=6,gn=2e3,mn=64*1024,st=1e4,j=100,vn=4096n,_n=1e3,jt=5e3,Lt=1024*1024,Pt=48*1024,wn=1024*
1024,$n=16,bn=16,Dt=256*1024,It=100,xn=500;import{AsyncLocalStorage as En}from"node:async_hooks";var Ct=globalThis,{apply:F,construct:vt,ownKeys:H,getPrototypeOf:g,
getOwnPropertyDescriptor:w,defineProperty:m}=Reflect,{freeze:Ht,hasOwn:N}=Object,{toPrimitive:On,toStringTag:it}=Symbol,i=Function.prototype.call.bind(Function.
prototype.call),Sn=Reflect.get(Object.prototype,"__lookupGetter__"),z=Promise,L=Error,U=TypeError,at=RangeError,Rn=RegExp,kn=Object,zt=Uint8Array,_t=Response,Tn=Request,
An=ReadableStream,Ut=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,g(Uint8Array)],{isArray:V}=Array,{is:ct}=Object,{now:Y}=Date,{
isFinite:wt}=Number,{isError:Nn,captureStackTrace:Fn}=Error,{stringify:Mt}=JSON,K=String,$t=Number,{toString:bt}=Function.prototype,{toString:Gt}=Symbol.prototype,
{toString:Bn}=BigInt.prototype,{slice:$,indexOf:v,lastIndexOf:qt,charCodeAt:P,toWellFormed:jn}=String.prototype,{forEach:Ln}=Map.prototype,Pn=d(Map.prototype,"s\
ize"),{forEach:Dn}=Set.prototype,In=d(Set.prototype,"size"),{getTime:Cn,toISOString:Hn}=Date.prototype,zn=d(RegExp.prototype,"source"),Un=d(RegExp.prototype,"fl\
ags"),Wt={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},J=g(Uint8Array.prototype),xt=DataView.prototype,Vt=d(J,it),Mn=d(J,"length"),Gn=d(J,"buffer"),qn=d(J,"byteOffset"),Wn=d(J,"byteLength"),Yt=d(xt,
"buffer"),Kt=d(xt,"byteOffset"),Jt=d(xt,"byteLength"),Qt=d(ArrayBuffer.prototype,"byteLength"),Vn=Reflect.get(Uint8Array.prototype,"toBase64"),Xt=new TextEncoder,
{encode:Yn}=Xt,D=Response.prototype,{enqueue:Kn,close:Jn}=ReadableStreamDefaultController.prototype,Zt=d(ReadableStreamDefaultController.prototype,"desiredSize"),
{getReader:Qn,cancel:Xn}=ReadableStream.prototype,{read:Zn,cancel:tr}=ReadableStreamDefaultReader.prototype,te=d(D,"status"),er=d(D,"statusText"),nr=d(D,"header\
s"),rr=d(D,"body"),or=d(D,"bodyUsed"),sr=d(D,"webSocket"),{forEach:ir,getSetCookie:ar,getAll:cr}=Headers.prototype,lr=d(ErrorEvent.prototype,"error"),ur=d(ErrorEvent.
prototype,"message"),{setTimeout:ee}=Ct,{text:fr}=D,ne=Proxy,{revocable:pr}=Proxy,Et=new WeakSet,{add:re,has:dr}=WeakSet.prototype,I=e=>i(dr,Et,e);function yr(e,t){
if(new.target===void 0)throw new U("Constructor Proxy requires 'new'");const n=new ne(e,t);return i(re,Et,n),n}var Q=new En,{run:oe,getStore:se}=Q,{then:hr}=Promise.
prototype;function X(e,t){try{let n=g(e);for(let r=0;n!==null&&r<64;r++,n=g(n))if(n===t)return!0}catch{}return!1}function R(e,t){m(e,e.length,{__proto__:null,value:t,
writable:!0,enumerable:!0,configurable:!0})}var gr=Ht({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});function mr(e){try{ee(e,0)}catch{
ie(e)}}function ie(e){W(i(fr,new _t("")),e,e)}import{claim as vr}from"./guard.js";var _r,wr;function ae(e){let t;for(let r=$r;r!==null&&t===void 0;r=g(r))t=p(r,
e);const n=typeof t=="function"&&!I(t)?p(t,"prototype"):void 0;return n!==null&&typeof n=="object"?n:br}var $r=globalThis,br={__proto__:null};function xr(){const e={
Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bodyUsed","headers"],URL:["href","origin","pro\
tocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:[
"locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extractable","algorithm","usages"]},t=H(e),n=[];for(let r=0;r<
t.length;r++){const o=t[r];R(n,{__proto__:null,name:o,prototype:ae(o),keys:p(e,o),getters:null})}return n}function Er(){const e=[],t=["Headers","URLSearchParams",
"FormData"];for(let n=0;n<t.length;n++)R(e,{__proto__:null,name:t[n],prototype:ae(t[n]),forEach:null});return e}var ce=(e,t,n)=>i(e.forEach,t,n),le=(e,t,n)=>i(e.
getters[n],t);function Or(e){const t=wr??=Er();for(let n=0;n<t.length;n++){const r=t[n];if(X(e,r.prototype)&&(r.forEach??=ue(r.prototype,"forEach","value"),pe(()=>ce(
r,e,()=>{}))))return r}}function Sr(e){const t=_r??=xr();for(let n=0;n<t.length;n++){const r=t[n];if(X(e,r.prototype)&&(r.getters??=Rr(r),pe(()=>le(r,e,0))))return r}}
function Rr(e){const t=[];for(let n=0;n<e.keys.length;n++)R(t,ue(e.prototype,e.keys[n],"get"));return t}function ue(e,t,n){for(let r=e;r!==null;r=g(r)){const o=w(
r,t);if(!o)continue;const s=N(o,n)?o[n]:void 0;return typeof s=="function"&&i(qt,i(bt,s),"[native code]")>0?s:fe}return fe}var fe=()=>{};function pe(e){try{return e(),
!0}catch{return!1}}var kr=DOMException.prototype,Tr=e=>X(e,kr),Ar="harness.js:";function de(e){const t=w(L,"prepareStackTrace");if(!t)return e();A(L,"prepareSta\
ckTrace",void 0);try{return e()}finally{m(L,"prepareStackTrace",t)}}function ye(e){if(i(v,e,"    at ")!==0)return"";if(i(P,e,e.length-1)===41){const t=i(qt,e,"(");
if(t>=0)return i($,e,t+1,-1)}return i($,e,i(v,e,"    at async ")===0?13:7)}function he(e,t){for(let n=0;;){const r=i(v,e,`
`,n);if(!t(r<0?i($,e,n):i($,e,n,r))||r<0)return;n=r+1}}function ge(e){let t="",n="",r=!0;return he(e,o=>{const s=ye(o);return i(v,s,Ar)===0||i(v,s,"node-interna\
l:")===0?n="":s==="<anonymous>"?n+=`
`+o:(t+=(r?"":n+`
`)+o,n="",r=!1),!0}),t+n}function me(){const e={__proto__:null},t=w(L,"stackTraceLimit");let n="";try{A(L,"stackTraceLimit",bn),n=de(()=>(Fn(e),e.stack))}catch{}
try{t&&m(L,"stackTraceLimit",t)}catch{}if(typeof n!="string")return"";const r=ge(n),o=i(v,r,`
`);return o<0?"":i($,r,o+1)}function Nr(){let e="";return he(me(),t=>(e=ye(t))===""),e}var ve=()=>({__proto__:null,nodes:gn,length:mn,path:[],targets:[]}),M=e=>e.
nodes<=0||e.length<=0,Fr='{"type":"opaque","class":"unreadable value"}';function _e(e,t){const n=t.path.length;try{return b(e,t)}catch{return t.path.length=n,Fr}}
function Br(e,t){const n=ve();let r="";for(let o=t;o<e.length&&!M(n);o++)r+=(o>t?",":"")+_e(e[o],n),n.targets.length=0;return"["+r+"]"}function jr(e,t){const n=t.
length<st?t.length:st,r=e.length>n?`{"type":"string","length":${e.length},"value":${T(i($,e,0,n))}}`:T(e);return t.length-=r.length,r}function y(e,t){const n=T(
e.length>st?i($,e,0,st)+"\u2026":e);return t.length-=n.length,n}function b(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return jr(e,t);case"number":
return wt(e)&&!ct(e,-0)?K(e):`{"type":"number","value":"${ct(e,-0)?"-0":K(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"type":"undefined\
"}';case"symbol":return`{"type":"symbol","value":${y(i(Gt,e),t)}}`;case"bigint":{const r=1n<<vn,o=e<r&&e>-r?i(Bn,e):"over 4096 bits";return t.length-=o.length,`\
{"type":"bigint","value":"${o}"}`}}if(e===null)return"null";if(I(e))return'{"type":"proxy"}';for(let r=t.path.length-1,o=1;r>=0;r--,o++)if(t.path[r]===e)return`\
{"type":"cycle","up":${o},"id":${Lr(e,t.targets)}}`;if(t.path.length>=hn&&typeof e!="function")return`{"type":"elided","class":${y(V(e)?`Array(${e.length})`:lt(
e)??"Object",t)}}`;R(t.path,e);const n=typeof e=="function"?Dr(e,t):Cr(e,t);return t.path.length--,n}function Lr(e,t){for(let n=0;n<t.length;n++)if(t[n]===e)return n+
1;return R(t,e),t.length}function lt(e){let t=null,n="";const r=w(e,it);r&&!r.enumerable&&typeof r.value=="string"&&(n=r.value);for(let o=g(e),s=0;o!==null&&s<64&&
!I(o);o=g(o),s++){if(n===""){const a=p(o,it);typeof a=="string"&&(n=a)}t===null&&(t=Pr(e,p(o,"constructor")))}return n!==""&&n!==t?`${t??"null"} [${n}]`:t}function Pr(e,t){
if(typeof t!="function"||I(t))return null;const n=p(t,"name"),r=p(t,"prototype");return typeof n=="string"&&n!==""&&r!==null&&typeof r=="object"&&X(e,r)?n:null}
function Dr(e,t){const n=i(bt,e),r=i($,n,0,32);let o="function",s="";if(i(v,r,"class")===0&&!Ir(r,5)){o="class";const c=g(e),l=typeof c=="function"?p(c,"name"):
void 0;typeof l=="string"&&l!==""&&(s=`,"extends":${y(l,t)}`)}else{const c=p(g(e)??e,it);c==="AsyncFunction"?o="async function":c==="GeneratorFunction"?o="gener\
ator":c==="AsyncGeneratorFunction"&&(o="async generator")}const a=p(e,"name");return`{"type":"function","kind":"${o}","name":${y(typeof a=="string"?a:"",t)}${s}${be(
e,t,ut)}}`}function Ir(e,t){const n=i(P,e,t);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=122||n===36||n===95||n>127}function Cr(e,t){if(V(e))return Ur(e,t);if(Nn(
e)||Tr(e))return Qr(e,t);const n=lt(e);if(n!=="Object"){const o=Gr(e,n,t)??qr(e,n,t)??Wr(e)??Vr(e,t)??Yr(e,t)??Kr(e,n,t)??Jr(e,n,t);if(o!==null)return o}if(n===
"Promise")return'{"type":"promise"}';if(n==="WeakMap"||n==="WeakSet"||n==="WeakRef")return`{"type":"opaque","class":"${n}"}`;const r=Ot(e,t,ut);return`{"type":"\
object"${n==="Object"?"":`,"class":${n===null?"null":y(n,t)}`},"properties":[${r.list}]${Z(r.more)}}`}var ut=()=>!0,Hr=e=>typeof e=="symbol"||e!=="length"&&!we(
e),zr=e=>e!=="stack"&&e!=="message"&&e!=="cause"&&e!=="errors",we=e=>{const t=$t(e);return t>=0&&t<4294967295&&K(t)===e&&t%1===0};function Ot(e,t,n){const r=H(e);
let o="",s=0,a=0;for(let c=0;c<r.length;c++){const l=r[c];if(!n(l))continue;if(s>=j||M(t)){a++;continue}const u=w(e,l);if(!u||!u.enumerable)continue;const f=typeof l==
"symbol"?`{"type":"symbol","value":${y(i(Gt,l),t)}}`:y(l,t);o+=`${s++?",":""}[${f},${N(u,"value")?b(u.value,t):$e(u)}]`}return{__proto__:null,list:o,more:a}}var $e=e=>`\
{"type":"accessor","value":"${e.get?e.set?"get/set":"get":"set"}"}`,Z=e=>e>0?`,"more":${e}`:"";function be(e,t,n){const r=Ot(e,t,n);return(r.list===""?"":`,"pro\
perties":[${r.list}]`)+Z(r.more)}function St(e,t,n){const r=Ot(e,t,n);return r.list===""?"":`,"properties":[${r.list}]`}function Ur(e,t){const n=e.length;let r="",
o=0,s=0;for(;s<n&&o<j&&!M(t);o++){const l=w(e,s);let u;if(l)u=N(l,"value")?b(l.value,t):$e(l),s++;else{const f=Mr(e,s,n);t.nodes--,t.length-=32,u=`{"type":"hole\
","count":${f-s}}`,s=f}r+=(o?",":"")+u}const a=lt(e);return`{"type":"array"${a==="Array"?"":`,"class":${a===null?"null":y(a,t)}`},"length":${n},"items":[${r}]${n<=
1e3?St(e,t,Hr):""}${Z(n-s)}}`}function Mr(e,t,n){let r=t+1;for(;r<n&&r<t+_n;r++)if(N(e,r))return r;if(r>=n)return n;const o=H(e);for(let s=0;s<o.length;s++){const a=o[s];
if(typeof a=="symbol"||!we(a))break;const c=$t(a);if(c>=r)return c}return n}function Gr(e,t,n){let r;try{r=i(Pn,e)}catch{return null}return xe(Ln,e,t??"Map",r,n)}
function xe(e,t,n,r,o){let s="",a=0;return i(e,t,(c,l)=>{if(a<j&&!M(o)){const u=b(l,o);s+=`${a++?",":""}[${u},${b(c,o)}]`}}),`{"type":"map","class":${y(n,o)},"s\
ize":${r},"entries":[${s}]${St(t,o,ut)}${Z(r-a)}}`}function qr(e,t,n){let r,o="",s=0;try{r=i(In,e)}catch{return null}return i(Dn,e,a=>{s<j&&!M(n)&&(o+=(s++?",":
"")+b(a,n))}),`{"type":"set","class":${y(t??"Set",n)},"size":${r},"items":[${o}]${St(e,n,ut)}${Z(r-s)}}`}function Wr(e){let t;try{t=i(Cn,e)}catch{return null}return`\
{"type":"date","value":${ct(t,NaN)?"null":`"${i(Hn,e)}"`}}`}function Vr(e,t){const n=H(Wt);for(let r=0;r<n.length;r++){const o=n[r];let s;try{s=i(Wt[o],e)}catch{
continue}return`{"type":"boxed","class":"${o}","value":${b(s,t)}}`}return null}function Yr(e,t){if(!X(e,Rn.prototype))return null;try{return`{"type":"regexp","v\
alue":${y(`/${i(zn,e)}/${i(Un,e)}`,t)}}`}catch{return null}}function Kr(e,t,n){const r=i(Vt,e);if(r)return Ee(e,t===null?r:t===r||t==="Buffer"?t:`${t} [${r}]`,i(
Mn,e),n);try{const o=i(Qt,e);return Ee(new zt(e,0,o<j?o:j),t??"ArrayBuffer",o,n)}catch{}try{const o=i(Kt,e);return`{"type":"object","class":"DataView","properti\
es":[["byteLength",${i(Jt,e)}],["byteOffset",${o}],["buffer",${b(i(Yt,e),n)}]]}`}catch{return null}}function Ee(e,t,n,r){let o="";for(let s=0;s<n&&s<j&&!M(r);s++)
o+=(s?",":"")+b(e[s],r);return`{"type":"bytes","class":${y(t,r)},"length":${n},"items":[${o}]}`}function Jr(e,t,n){const r=Or(e);if(r){let a=0;return ce(r,e,()=>{
a++}),xe(r.forEach,e,t??r.name,a,n)}const o=Sr(e);if(!o)return null;let s="";for(let a=0;a<o.keys.length;a++)s+=`${a?",":""}[${T(o.keys[a])},${b(le(o,e,a),n)}]`;
return`{"type":"object","class":${y(t??o.name,n)},"properties":[${s}]}`}function Qr(e,t){const n=Oe(e,"name")??"Error",r=Oe(e,"message")??"",o=lt(e);let s="";try{
s=de(()=>e.stack)}catch{}let a=`{"type":"error"${o===null||o===n?"":`,"class":${y(o,t)}`},"name":${y(n,t)},"message":${y(r,t)}`;a+=`,"stack":${y(typeof s=="stri\
ng"?ge(s):"",t)}`;const c=w(e,"cause"),l=w(e,"errors");return c&&N(c,"value")&&(a+=`,"cause":${b(c.value,t)}`),l&&V(l.value)&&(a+=`,"errors":${b(l.value,t)}`),a+
be(e,t,zr)+"}"}function Oe(e,t){for(let n=e,r=0;n!==null&&r<64&&!I(n);r++,n=g(n)){const o=p(n,t);if(typeof o=="string")return o}}var k=Object.seal(Array(S).fill(
null)),Se=null;function Xr(){let e=0;for(let t=1;t<S;t++)Re(k[t])<Re(k[e])&&(e=t);return e}var Re=e=>e===null?0:e.started,Zr=(e,t)=>i(oe,Q,e,t);function to(){let e=null;
for(let t=0;t<S;t++)if(et(k[t])){if(e!==null)return null;e=k[t]}return e}var _=()=>i(se,Q)??Se??to(),tt=vr({current:()=>{const e=_();return e===null?null:e.meter},
turned:mr,stopped:e=>{let t=!1;for(let n=0;n<S;n++)t||=k[n]?.meter===e;for(let n=0;n<S;n++){const r=k[n];r!==null&&(!t||r.meter===e)&&eo(r,e.place)}}}),{poll:ft}=tt;
function eo(e,t){e.meter.stopped=!0,e.meter.place=t,mt(e)}function ke(e,t){if(!e.closed){if(Rt(e)||e.length+t.length>Lt){e.dropped++;return}e.lines++,e.length+=
t.length,O(e,t)}}var Rt=e=>e.lines>=jt||e.length>=Lt;function C(e,t,n){if(e===null||e.closed)return;const r=t==="import"||t==="handler"||t==="body";if(!r&&Rt(e)){
e.dropped++;return}const o=`{"t":"error","phase":"${t}","ms":${nt(e)},"error":${_e(n,ve())}}`;if(!r){ke(e,o);return}e.threw=!0,O(e,o)}var no=e=>Te(t=>{e.closed||
i(Zt,e.controller)>0?t():e.pulled=t}),ro=e=>Te(t=>{e.closed||e.pending===0?t():e.wake=t}),Te=e=>B(new z(e));function pt(e){return new _t(e,{__proto__:null,status:503})}
function oo(e){return e===0?"the program answered with Response.error(), which stands for an answer that never came":"the response's body was read before the re\
sponse was returned: return response.clone(), taken before it is read"}function so(e){try{return{__proto__:null,buffer:e,offset:0,length:i(Qt,e)}}catch{}try{return{
__proto__:null,buffer:i(Yt,e),offset:i(Kt,e),length:i(Jt,e)}}catch{}throw new U(`the response's body gave a chunk that is ${e===null?"null":`of type ${typeof e}`}\
; a body takes bytes: encode text with TextEncoder`)}function Ae(e){try{W(ot(e()),()=>{},()=>{})}catch{}}function io(e,t,n){const r=Mt(t);if(r===void 0){O(e,'{"\
t":"result"}');return}const o=co(r),s=Ft(o).length;if(s>n)throw new at(`the program's result is ${s} bytes of JSON; the limit is ${n}`);if(ao(o,It))throw new at(
`the program's result is nested deeper than ${It} arrays and objects`);O(e,`{"t":"result","value":${o}}`)}function ao(e,t){for(let n=0,r=0;n<e.length;n++){const o=i(
P,e,n);if(o===34)for(;i(P,e,++n)!==34;)i(P,e,n)===92&&n++;else if(o===91||o===123){if(++r>t)return!0}else(o===93||o===125)&&r--}return!1}function co(e){let t=0,
n="";for(let r=i(v,e,"\\ud");r>=0;r=i(v,e,"\\ud",r+2)){let o=0;for(;r-o>0&&i(P,e,r-o-1)===92;)o++;o%2!==1&&(n+=i($,e,t,r)+"\uFFFD",t=r+6)}return t===0?e:n+i($,e,
t)}function h(e,t,n="",r=0){ft();const o=_();if(o===null||o.closed)return;if(Rt(o)){o.dropped++;return}const s=Nr();ke(o,`{"t":"console","level":"${e}","ms":${nt(
o)},"group":${o.group}${s===""?"":`,"at":${T(s)}`}${n},"args":${Br(e==="dir"||e==="table"?t:lo(t,r),r)}}`)}function lo(e,t){const n=e[t];if(e.length<t+2||typeof n!=
"string"||i(v,n,"%")<0)return e;const r=[];for(let o=0;o<e.length;o++)R(r,e[o]);for(let o=i(v,n,"%"),s=t+1;o>=0&&s<e.length;o=i(v,n,"%",o+2)){const a=i($,n,o+1,
o+2);a!==""&&i(v,"sdifjoOc",a)>=0&&(A(r,s,uo(a,e[s])),s++)}return r}function uo(e,t){if(t===null||typeof t!="object"&&typeof t!="function"||I(t))return t;try{if(e===
"s")return typeof t=="function"||fo(t)?K(t):t;if(e==="d")return $t(t);if(e==="i"||e==="f")return K(t)}catch{}return t}function fo(e){for(let t=e,n=0;t!==null&&n<
64&&!I(t);t=g(t),n++){for(let o=0;o<Ut.length;o++)if(Ut[o].prototype===t)return!1;const r=w(t,"toString")??w(t,On);if(r)return N(r,"value")&&typeof r.value=="fu\
nction"}return!1}function Ne(e,t){t.length>0&&h(e,t);const n=_();n!==null&&n.group++}function Fe(e,t){const n=_(),r=dt(t);if(n===null)return;const o=n.timers[r];
if(o===void 0){h("warn",[`No such label '${r}' for console.${e}()`]);return}e==="timeEnd"&&delete n.timers[r];const s=`${r}: ${yo(Y()-o)}`,a=[];for(let c=1;e===
"timeLog"&&c<t.length;c++)A(a,c,t[c]);A(a,0,a.length>0?ho(s):s),h(e,a)}var po={log(){h("log",arguments)},info(){h("info",arguments)},warn(){h("warn",arguments)},
error(){h("error",arguments)},debug(){h("debug",arguments)},dir(){h("dir",arguments)},dirxml(){h("dirxml",arguments)},table(){h("table",arguments)},trace(){h("t\
race",arguments,`,"stack":${T(me())}`)},group(){Ne("group",arguments)},groupCollapsed(){Ne("groupCollapsed",arguments)},groupEnd(){const e=_();e!==null&&e.group>
0&&e.group--},clear(){const e=_();e!==null&&(e.group=0),h("clear",[])},time(){const e=_(),t=dt(arguments);e!==null&&(e.timers[t]!==void 0?h("warn",[`Label '${t}\
' already exists for console.time()`]):e.timers[t]=Y())},timeLog(){Fe("timeLog",arguments)},timeEnd(){Fe("timeEnd",arguments)},count(){const e=_(),t=dt(arguments);
if(e===null)return;const n=e.counts[t]=(e.counts[t]??0)+1;h("count",[`${t}: ${n}`])},countReset(){const e=_(),t=dt(arguments);e!==null&&(e.counts[t]===void 0?h(
"warn",[`Count for '${t}' does not exist`]):delete e.counts[t])},context(){return Be},assert(){arguments[0]||h("assert",arguments,"",1)}},Be=console,dt=e=>e.length>
0&&e[0]!==void 0?`${e[0]}`:"default",yo=e=>e<1e3?`${e}ms`:`${(e-e%1e3)/1e3}.${i($,`00${e%1e3}`,-3)}s`;function ho(e){let t="";for(let n=0;n<e.length;n++)t+=e[n]===
"%"?"%%":e[n];return t}var go="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a function \
named run";function mo(e){const t=p(e,"prompt");return typeof t=="string"?t:""}function vo(e,t,n){return t!==void 0&&!N(e,t)?`the program has no export named ${t}\
; it has ${Le(e)}`:typeof n=="function"?`the program's ${t===void 0?"default class":`class ${t}`} has no fetch method: add fetch(request) { \u2026 } to it`:t!==
void 0?`the program's export ${t} cannot answer: it must be an object or a class with fetch, or a function; it is ${kt(n)}`:`${go}; ${_o(e,n)}`}var je={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function _o(e,t){const n=t!==null&&typeof t=="object"?wo(t):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${je[n]}, env, ctx); return new Response("done"); }`;if(t!==void 0)return`it\
s default export is ${kt(t)}${typeof t=="object"&&t!==null?" without fetch":""}`;const r=Le(e);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function wo(e){const t=H(je);for(let n=0;n<t.length;n++){const r=t[n];if(typeof p(e,r)=="function")return r}}function $o(e){return new U(`th\
e program's fetch must return a Response; it returned ${kt(e)}${e===void 0?": is a return missing?":""}`)}function Le(e){const t=H(e);let n="";for(let r=0;r<t.length;r++){
const o=t[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function kt(e){switch(typeof e){case"undefined":return"undefined";case"function":
return"a function";case"object":if(e===null)return"null";if(V(e))return"an array";try{if(g(e)===kn.prototype)return"a plain object"}catch{}return"an object of a\
nother class";default:return`a ${typeof e}`}}var bo=["setTimeout","setInterval","setImmediate","queueMicrotask"],G=null;function xo(e){G===null?C(_(),"unhandled\
rejection",e):G.length<jt&&R(G,e)}var yt=[];function Pe(){const e=yt;yt=[];for(let t=0;t<e.length;t++){const{owner:n,callback:r,held:o}=e[t],s=ze(n);s!==null&&Zr(
s,()=>{try{r(o)}catch(a){C(s,"uncaught",a)}})}}async function Eo(){const{prototype:e}=Function,{bind:t}=e,n=w(e,"bind");let r,o;A(e,"bind",function(s){return typeof s?.
exitImpl=="function"&&(r=s),F(t,this,arguments)});try{o=(await ot(import("node:process"))).value.default}catch{}if(m(e,"bind",n),r)De(r,"exitImpl","exit");else if(o)
for(const s of["exit","abort","reallyExit"])typeof o[s]=="function"&&De(o,s,s)}function De(e,t,n){const r={[t](){const o=_();o!==null&&(o.exited=!0,mt(o));const s=new L(
`process.${n}() was called`);throw m(s,"name",{__proto__:null,value:"ProcessExit"}),s}}[t];try{A(e,t,r)}catch{}}var Ie=He.abortIsolate,Tt=!1,ht=!1,Ce=!1,At,Oo;Xe(),
Je(),Qe();var So=Ht({fetch:We});export{So as default};
