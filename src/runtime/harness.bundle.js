// Made of src/runtime/harness by `npm run harness`; its SHA-256: 8c4658967f2e1b740c10dacf0176f31b5403cedb07410e4f156a2dcb2b2fae01
import*as De from"cloudflare:workers";const et=(function(t){return t!==null&&!t.closed&&Y()-t.started<=dn}),ze=(function(t){if(et(t))return t;for(let n=0;n<S;n++)
if(et(R[n]))return R[n];return null}),He=(function(t){return i(Vt,t)?{__proto__:null,buffer:i(Mn,t),offset:i(Gn,t),length:i(Wn,t)}:oo(t)}),Ue=(function(t){return{
props:{},waitUntil(n){t.pending++;const r=()=>{t.pending--;const{wake:o}=t;t.wake=null,o&&o()};W(ot(n),r,o=>{D(t,"waitUntil",o),r()})},passThroughOnException(){}}}),
Me=(function(t,n,r,o,s){const a=p(s,"entrypoint"),c=p(s,"args"),l=V(c)?c:void 0,u=Ue(t),f=a===void 0||N(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!Xe(
f))return rt(l===void 0?f(r,o,u):F(f,void 0,l),!1);if(typeof f=="function"){const x=vt(f,[u,o]);if(typeof x.fetch=="function")return rt(x.fetch(r),!0)}else{if(f!==
null&&typeof f=="object"&&typeof f.fetch=="function")return rt(f.fetch(r,o,u),!0);if(a===void 0&&typeof n.run=="function")return rt(F(n.run,void 0,[l===void 0?go(
s):l[0],o,u]),!1)}throw new H(mo(n,a,f))}),nt=(function(t){const n=Y();return n>t.started?n-t.started:0}),Ft=(function(t){return i(Vn,Xt,t)}),gt=(function(t,n){
ht=n===void 0,Tt=!ht,n===void 0?Ve():nn(t,n),an(ht?t:null)}),Ge=(async function(t,n,r,o){O(t,`{"t":"start","v":1,"warm":${Tt}}`);let s="import";try{const a=p(o,
"main"),c=p(o,"method")==="HEAD",l=tn(p(o,"outputBytes"));p(o,"process")===!0&&await(xo??=B(bo()));const u=!ht&&!Tt;u&&gt(t);let f;try{f=await B(import(a))}catch(G){
throw u&&gt(t,{reason:G}),G}u&&gt(t,null),s="handler";const x=Me(t,f,c?new Rn(n,{__proto__:null,method:"HEAD"}):n,r,o),E=(await ot(x.value)).value,Nt=Ze(E);if(x.
fetch&&!Nt)throw _o(E);if(!t.closed){const G=Nt?on(t,E,c):so(t,E,l);s="body",G&&await B(rn(t,G,l))}}catch(a){D(t,s,a)}do{for(;t.pending>0&&!t.closed;)await no(t);
Pe(),t.closed||await ln()}while(t.pending>0&&!t.closed);mt(t)}),We=(function(t,n,r){const{props:o}=r;if(Ye()||!o||typeof p(o,"main")!="string"||(Ce||(Ce=!0,At=p(
o,"key")),p(o,"key")!==At))return pt("a program cannot call the harness that runs it");if(p(o,"end")===!0)return Ie!==void 0&&Ie("its name was given up"),pt("th\
is platform cannot end an isolate");const s=p(o,"cpuMs");return cn(At!==void 0,$t(s)?s:bn,Ge,t,n,o)}),mt=(function(t){if(t.controller===null)return;t.meter.stopped?
O(t,`{"t":"stopped","place":${t.meter.place}}`):tt.over(),O(t,`{"t":"end","ms":${nt(t)},"outcome":"${t.exited?"exited":t.threw?"threw":"returned"}","console_dro\
pped":${t.dropped}}`);const n=t.controller;t.closed=!0,t.controller=null;try{i(Kn,n)}catch{}Bt(t)}),d=(function(t,n){return i(On,t,n)}),qe=(function(t){let n="";
const r=(function(s,a){n+=`${n===""?"":","}[${T(s)},${T(a)}]`});i(sr,t,(function(s,a){a!=="set-cookie"&&r(a,s)}));const o=sn(t);for(let s=0;s<o.length;s++)r("se\
t-cookie",o[s]);return n}),Ve=(function(){M=[]}),Ye=(function(){return i(se,Q)!==void 0}),Ke=(function(){Object.assign(Be,fo)}),Je=(function(){addEventListener(
"unhandledrejection",t=>wo(t.reason)),addEventListener("error",t=>D(_(),"uncaught",i(cr,t)??i(lr,t)));for(const t of $o)un(globalThis,t);pn(),fn()}),Qe=(function(){
const{revocable:t}={revocable(r,o){const s=fr(r,o);return i(re,Et,s.proxy),s}},n=dr.bind(void 0);m(n,"name",{value:"Proxy",configurable:!0}),m(n,"revocable",{value:t,
writable:!0,configurable:!0}),m(Dt,"Proxy",{value:n,writable:!0,configurable:!0})}),Xe=(function(t){const n=i(w,i(bt,t),0,6),r=i(j,n,5);if(i(v,n,"class")===0&&(r===
32||r===123||r===10||r===13||r===9||r===47))return!0;const o=t.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),Ze=(function(t){try{return i(
te,t),!0}catch{return!1}}),Bt=(function(t){const{wake:n,pulled:r}=t;t.wake=t.pulled=null,n&&n(),r&&r()}),tn=(function(t){return $t(t)&&t>=0&&!ct(t,-0)?t:_n}),B=(function(t){
return A(t,"constructor",z),t}),p=(function(t,n){const r=$(t,n);return r&&N(r,"value")?r.value:void 0}),T=(function(t){return Mt(i(Bn,t))}),en=(function(t){try{
return i(Jn,t)}catch{throw new H("the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),
nn=(function(t,n){const r=M??[];M=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&D(t,"unhandledrejection",r[o])}),A=(function(t,n,r){return m(t,n,
{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),rn=(async function(t,n,r){for(let o=r;;){const s=await B(i(Xn,n));if(s.done)return;const{buffer:a,
offset:c,length:l}=He(s.value);for(let f=0;f<l&&f<o;f+=jt){const x=f+jt,E=x<l?x<o?x:o:l<o?l:o;for(O(t,`{"t":"body","base64":"${i(qn,new Ht(a,c+f,E-f))}"}`);!t.closed&&
i(Zt,t.controller)<=0;)await eo(t);if(t.closed)break}const u=l>o;if(o-=l,u&&O(t,'{"t":"body_cut"}'),u||t.closed){Ae(()=>i(Zn,n));return}}}),on=(function(t,n,r){
const o=i(te,n),s=i(nr,n),a=s!==null&&!r;if(o===0||a&&i(rr,n))throw new H(ro(o));const c=a?en(s):null,l=`"status_text":${T(i(tr,n))},"headers":[${qe(i(er,n))}]`;
if(l.length>It)throw new at(`the response's head is ${l.length} characters long; the limit is ${It}`);const u=i(or,n)?',"websocket":true':"";return O(t,`{"t":"r\
esponse","ms":${nt(t)},"status":${o},${l},"body":${a}${u}}`),!a&&s!==null&&Ae(()=>i(Qn,s)),c}),rt=(function(t,n){return{__proto__:null,value:t,fetch:n}}),sn=(function(t){
try{return i(ir,t)}catch{return i(ar,t,"set-cookie")}}),an=(function(t){Se=t}),ot=(function(t){return B(new z((function(n,r){const o=(function(a){n({__proto__:null,
value:a})});let s=!1;try{s=g(t)===z.prototype}catch{}if(s)try{W(t,o,r);return}catch{}W(new z((function(a){a(t)})),o,r)})))}),cn=(function(t,n,r,o,s,a){let c=0;for(;c<
S&&et(R[c]);)c++;if(c===S){if(!t)return pt(`this isolate already has ${S} active runs; the limit is ${S}`);c=Qr()}const l={__proto__:null,started:Y(),controller:null,
closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:tt.meter(n)},
u={__proto__:null,start:(function(E){l.controller=E}),pull:(function(){const{pulled:E}=l;l.pulled=null,E&&E()}),cancel(){l.closed=!0,tt.over(),Bt(l)}},f=new Tn(
u,{__proto__:null,highWaterMark:$n});R[c]=l,tt.over(),i(oe,Q,l,r,l,o,s,a);const x={__proto__:null,"content-type":"application/x-ndjson","cache-control":"no-tran\
sform"};return new _t(f,{__proto__:null,headers:x})}),W=(function(t,n,r){const s=$(t,"constructor")===void 0&&m(t,"constructor",hr);try{i(yr,t,n,r)}finally{s&&delete t.
constructor}}),ln=(function(){return B(new z((function(t){const n=(function(){t(void 0)});try{ie(n)}catch{ee(n,0)}})))}),un=(function(t,n){const r=t[n];if(typeof r!=
"function")return;const o={[n](s){if(ft(),typeof s!="function")return F(r,t,arguments);const a=[];k(a,function(){yt.length>0&&Pe();try{return F(s,this,arguments)}catch(c){
D(_(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)k(a,arguments[c]);return F(r,t,a)}}[n];A(t,n,o)}),fn=(function(){const t=globalThis.FinalizationRegistry;
if(typeof t!="function")return;const n=new ne(t,{__proto__:null,construct(r,o,s){const a=p(o,0),c=_();return typeof a!="function"?vt(r,o,s):vt(r,[u=>{k(yt,{__proto__:null,
owner:c,callback:a,held:u})}],s)}});m(t.prototype,"constructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),m(globalThis,"FinalizationRe\
gistry",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),pn=(function(){const{fromAsync:t}=Array;if(typeof t!="function")return;const n={fromAsync(r,o=void 0,s=void 0){
return F(t,this,[r,o===void 0?c=>(ft(),c):typeof o!="function"?o:function(){return ft(),F(o,s,arguments)}])}}.fromAsync;m(n,"length",{__proto__:null,value:1,configurable:!0}),
m(Array,"fromAsync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),O=(function(t,n){if(!t.closed)try{i(Yn,t.controller,Ft(n+`
`))}catch(r){if(g(r)===at.prototype)throw r;t.closed=!0}});var S=16,dn=6e4,yn=6,hn=2e3,gn=64*1024,st=1e4,L=100,mn=4096n,vn=1e3,Lt=5e3,Pt=1024*1024,jt=48*1024,_n=1024*
1024,$n=16,wn=16,It=256*1024,Ct=100,bn=500;import{AsyncLocalStorage as xn}from"node:async_hooks";var Dt=globalThis,{apply:F,construct:vt,ownKeys:q,getPrototypeOf:g,
getOwnPropertyDescriptor:$,defineProperty:m}=Reflect,{freeze:zt,hasOwn:N}=Object,{toPrimitive:En,toStringTag:it}=Symbol,i=Function.prototype.call.bind(Function.
prototype.call),On=Reflect.get(Object.prototype,"__lookupGetter__"),z=Promise,P=Error,H=TypeError,at=RangeError,Sn=RegExp,kn=Object,Ht=Uint8Array,_t=Response,Rn=Request,
Tn=ReadableStream,Ut=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,g(Uint8Array)],{isArray:V}=Array,{is:ct}=Object,{now:Y}=Date,{
isFinite:$t}=Number,{isError:An,captureStackTrace:Nn}=Error,{stringify:Mt}=JSON,K=String,wt=Number,{toString:bt}=Function.prototype,{toString:Gt}=Symbol.prototype,
{toString:Fn}=BigInt.prototype,{slice:w,indexOf:v,lastIndexOf:Wt,charCodeAt:j,toWellFormed:Bn}=String.prototype,{forEach:Ln}=Map.prototype,Pn=d(Map.prototype,"s\
ize"),{forEach:jn}=Set.prototype,In=d(Set.prototype,"size"),{getTime:Cn,toISOString:Dn}=Date.prototype,zn=d(RegExp.prototype,"source"),Hn=d(RegExp.prototype,"fl\
ags"),qt={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},J=g(Uint8Array.prototype),xt=DataView.prototype,Vt=d(J,it),Un=d(J,"length"),Mn=d(J,"buffer"),Gn=d(J,"byteOffset"),Wn=d(J,"byteLength"),Yt=d(xt,
"buffer"),Kt=d(xt,"byteOffset"),Jt=d(xt,"byteLength"),Qt=d(ArrayBuffer.prototype,"byteLength"),qn=Reflect.get(Uint8Array.prototype,"toBase64"),Xt=new TextEncoder,
{encode:Vn}=Xt,I=Response.prototype,{enqueue:Yn,close:Kn}=ReadableStreamDefaultController.prototype,Zt=d(ReadableStreamDefaultController.prototype,"desiredSize"),
{getReader:Jn,cancel:Qn}=ReadableStream.prototype,{read:Xn,cancel:Zn}=ReadableStreamDefaultReader.prototype,te=d(I,"status"),tr=d(I,"statusText"),er=d(I,"header\
s"),nr=d(I,"body"),rr=d(I,"bodyUsed"),or=d(I,"webSocket"),{forEach:sr,getSetCookie:ir,getAll:ar}=Headers.prototype,cr=d(ErrorEvent.prototype,"error"),lr=d(ErrorEvent.
prototype,"message"),{setTimeout:ee}=Dt,{text:ur}=I,ne=Proxy,{revocable:fr}=Proxy,Et=new WeakSet,{add:re,has:pr}=WeakSet.prototype,C=e=>i(pr,Et,e);function dr(e,t){
if(new.target===void 0)throw new H("Constructor Proxy requires 'new'");const n=new ne(e,t);return i(re,Et,n),n}var Q=new xn,{run:oe,getStore:se}=Q,{then:yr}=Promise.
prototype;function X(e,t){try{let n=g(e);for(let r=0;n!==null&&r<64;r++,n=g(n))if(n===t)return!0}catch{}return!1}function k(e,t){m(e,e.length,{__proto__:null,value:t,
writable:!0,enumerable:!0,configurable:!0})}var hr=zt({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});function gr(e){try{ee(e,0)}catch{
ie(e)}}function ie(e){W(i(ur,new _t("")),e,e)}import{claim as mr}from"./guard.js";var vr,_r;function ae(e){let t;for(let r=$r;r!==null&&t===void 0;r=g(r))t=p(r,
e);const n=typeof t=="function"&&!C(t)?p(t,"prototype"):void 0;return n!==null&&typeof n=="object"?n:wr}var $r=globalThis,wr={__proto__:null};function br(){const e={
Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bodyUsed","headers"],URL:["href","origin","pro\
tocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:[
"locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extractable","algorithm","usages"]},t=q(e),n=[];for(let r=0;r<
t.length;r++){const o=t[r];k(n,{__proto__:null,name:o,prototype:ae(o),keys:p(e,o),getters:null})}return n}function xr(){const e=[],t=["Headers","URLSearchParams",
"FormData"];for(let n=0;n<t.length;n++)k(e,{__proto__:null,name:t[n],prototype:ae(t[n]),forEach:null});return e}var ce=(e,t,n)=>i(e.forEach,t,n),le=(e,t,n)=>i(e.
getters[n],t);function Er(e){const t=_r??=xr();for(let n=0;n<t.length;n++){const r=t[n];if(X(e,r.prototype)&&(r.forEach??=ue(r.prototype,"forEach","value"),pe(()=>ce(
r,e,()=>{}))))return r}}function Or(e){const t=vr??=br();for(let n=0;n<t.length;n++){const r=t[n];if(X(e,r.prototype)&&(r.getters??=Sr(r),pe(()=>le(r,e,0))))return r}}
function Sr(e){const t=[];for(let n=0;n<e.keys.length;n++)k(t,ue(e.prototype,e.keys[n],"get"));return t}function ue(e,t,n){for(let r=e;r!==null;r=g(r)){const o=$(
r,t);if(!o)continue;const s=N(o,n)?o[n]:void 0;return typeof s=="function"&&i(Wt,i(bt,s),"[native code]")>0?s:fe}return fe}var fe=()=>{};function pe(e){try{return e(),
!0}catch{return!1}}var kr=DOMException.prototype,Rr=e=>X(e,kr),Tr="harness.js:";function de(e){const t=$(P,"prepareStackTrace");if(!t)return e();A(P,"prepareSta\
ckTrace",void 0);try{return e()}finally{m(P,"prepareStackTrace",t)}}function ye(e){if(i(v,e,"    at ")!==0)return"";if(i(j,e,e.length-1)===41){const t=i(Wt,e,"(");
if(t>=0)return i(w,e,t+1,-1)}return i(w,e,i(v,e,"    at async ")===0?13:7)}function he(e,t){for(let n=0;;){const r=i(v,e,`
`,n);if(!t(r<0?i(w,e,n):i(w,e,n,r))||r<0)return;n=r+1}}function ge(e){let t="",n="",r=!0;return he(e,o=>{const s=ye(o);return i(v,s,Tr)===0||i(v,s,"node-interna\
l:")===0?n="":s==="<anonymous>"?n+=`
`+o:(t+=(r?"":n+`
`)+o,n="",r=!1),!0}),t+n}function me(){const e={__proto__:null},t=$(P,"stackTraceLimit");let n="";try{A(P,"stackTraceLimit",wn),n=de(()=>(Nn(e),e.stack))}catch{}
try{t&&m(P,"stackTraceLimit",t)}catch{}if(typeof n!="string")return"";const r=ge(n),o=i(v,r,`
`);return o<0?"":i(w,r,o+1)}function Ar(){let e="";return he(me(),t=>(e=ye(t))===""),e}var ve=()=>({__proto__:null,nodes:hn,length:gn,path:[],targets:[]}),U=e=>e.
nodes<=0||e.length<=0,Nr='{"type":"opaque","class":"unreadable value"}';function _e(e,t){const n=t.path.length;try{return b(e,t)}catch{return t.path.length=n,Nr}}
function Fr(e,t){const n=ve();let r="";for(let o=t;o<e.length&&!U(n);o++)r+=(o>t?",":"")+_e(e[o],n),n.targets.length=0;return"["+r+"]"}function Br(e,t){const n=t.
length<st?t.length:st,r=e.length>n?`{"type":"string","length":${e.length},"value":${T(i(w,e,0,n))}}`:T(e);return t.length-=r.length,r}function y(e,t){const n=T(
e.length>st?i(w,e,0,st)+"\u2026":e);return t.length-=n.length,n}function b(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return Br(e,t);case"number":
return $t(e)&&!ct(e,-0)?K(e):`{"type":"number","value":"${ct(e,-0)?"-0":K(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"type":"undefined\
"}';case"symbol":return`{"type":"symbol","value":${y(i(Gt,e),t)}}`;case"bigint":{const r=1n<<mn,o=e<r&&e>-r?i(Fn,e):"over 4096 bits";return t.length-=o.length,`\
{"type":"bigint","value":"${o}"}`}}if(e===null)return"null";if(C(e))return'{"type":"proxy"}';for(let r=t.path.length-1,o=1;r>=0;r--,o++)if(t.path[r]===e)return`\
{"type":"cycle","up":${o},"id":${Lr(e,t.targets)}}`;if(t.path.length>=yn&&typeof e!="function")return`{"type":"elided","class":${y(V(e)?`Array(${e.length})`:lt(
e)??"Object",t)}}`;k(t.path,e);const n=typeof e=="function"?jr(e,t):Cr(e,t);return t.path.length--,n}function Lr(e,t){for(let n=0;n<t.length;n++)if(t[n]===e)return n+
1;return k(t,e),t.length}function lt(e){let t=null,n="";const r=$(e,it);r&&!r.enumerable&&typeof r.value=="string"&&(n=r.value);for(let o=g(e),s=0;o!==null&&s<64&&
!C(o);o=g(o),s++){if(n===""){const a=p(o,it);typeof a=="string"&&(n=a)}t===null&&(t=Pr(e,p(o,"constructor")))}return n!==""&&n!==t?`${t??"null"} [${n}]`:t}function Pr(e,t){
if(typeof t!="function"||C(t))return null;const n=p(t,"name"),r=p(t,"prototype");return typeof n=="string"&&n!==""&&r!==null&&typeof r=="object"&&X(e,r)?n:null}
function jr(e,t){const n=i(bt,e),r=i(w,n,0,32);let o="function",s="";if(i(v,r,"class")===0&&!Ir(r,5)){o="class";const c=g(e),l=typeof c=="function"?p(c,"name"):
void 0;typeof l=="string"&&l!==""&&(s=`,"extends":${y(l,t)}`)}else{const c=p(g(e)??e,it);c==="AsyncFunction"?o="async function":c==="GeneratorFunction"?o="gener\
ator":c==="AsyncGeneratorFunction"&&(o="async generator")}const a=p(e,"name");return`{"type":"function","kind":"${o}","name":${y(typeof a=="string"?a:"",t)}${s}${be(
e,t,ut)}}`}function Ir(e,t){const n=i(j,e,t);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=122||n===36||n===95||n>127}function Cr(e,t){if(V(e))return Hr(e,t);if(An(
e)||Rr(e))return Jr(e,t);const n=lt(e);if(n!=="Object"){const o=Mr(e,n,t)??Gr(e,n,t)??Wr(e)??qr(e,t)??Vr(e,t)??Yr(e,n,t)??Kr(e,n,t);if(o!==null)return o}if(n===
"Promise")return'{"type":"promise"}';if(n==="WeakMap"||n==="WeakSet"||n==="WeakRef")return`{"type":"opaque","class":"${n}"}`;const r=Ot(e,t,ut);return`{"type":"\
object"${n==="Object"?"":`,"class":${n===null?"null":y(n,t)}`},"properties":[${r.list}]${Z(r.more)}}`}var ut=()=>!0,Dr=e=>typeof e=="symbol"||e!=="length"&&!$e(
e),zr=e=>e!=="stack"&&e!=="message"&&e!=="cause"&&e!=="errors",$e=e=>{const t=wt(e);return t>=0&&t<4294967295&&K(t)===e&&t%1===0};function Ot(e,t,n){const r=q(e);
let o="",s=0,a=0;for(let c=0;c<r.length;c++){const l=r[c];if(!n(l))continue;if(s>=L||U(t)){a++;continue}const u=$(e,l);if(!u||!u.enumerable)continue;const f=typeof l==
"symbol"?`{"type":"symbol","value":${y(i(Gt,l),t)}}`:y(l,t);o+=`${s++?",":""}[${f},${N(u,"value")?b(u.value,t):we(u)}]`}return{__proto__:null,list:o,more:a}}var we=e=>`\
{"type":"accessor","value":"${e.get?e.set?"get/set":"get":"set"}"}`,Z=e=>e>0?`,"more":${e}`:"";function be(e,t,n){const r=Ot(e,t,n);return(r.list===""?"":`,"pro\
perties":[${r.list}]`)+Z(r.more)}function St(e,t,n){const r=Ot(e,t,n);return r.list===""?"":`,"properties":[${r.list}]`}function Hr(e,t){const n=e.length;let r="",
o=0,s=0;for(;s<n&&o<L&&!U(t);o++){const l=$(e,s);let u;if(l)u=N(l,"value")?b(l.value,t):we(l),s++;else{const f=Ur(e,s,n);t.nodes--,t.length-=32,u=`{"type":"hole\
","count":${f-s}}`,s=f}r+=(o?",":"")+u}const a=lt(e);return`{"type":"array"${a==="Array"?"":`,"class":${a===null?"null":y(a,t)}`},"length":${n},"items":[${r}]${n<=
1e3?St(e,t,Dr):""}${Z(n-s)}}`}function Ur(e,t,n){let r=t+1;for(;r<n&&r<t+vn;r++)if(N(e,r))return r;if(r>=n)return n;const o=q(e);for(let s=0;s<o.length;s++){const a=o[s];
if(typeof a=="symbol"||!$e(a))break;const c=wt(a);if(c>=r)return c}return n}function Mr(e,t,n){let r;try{r=i(Pn,e)}catch{return null}return xe(Ln,e,t??"Map",r,n)}
function xe(e,t,n,r,o){let s="",a=0;return i(e,t,(c,l)=>{if(a<L&&!U(o)){const u=b(l,o);s+=`${a++?",":""}[${u},${b(c,o)}]`}}),`{"type":"map","class":${y(n,o)},"s\
ize":${r},"entries":[${s}]${St(t,o,ut)}${Z(r-a)}}`}function Gr(e,t,n){let r,o="",s=0;try{r=i(In,e)}catch{return null}return i(jn,e,a=>{s<L&&!U(n)&&(o+=(s++?",":
"")+b(a,n))}),`{"type":"set","class":${y(t??"Set",n)},"size":${r},"items":[${o}]${St(e,n,ut)}${Z(r-s)}}`}function Wr(e){let t;try{t=i(Cn,e)}catch{return null}return`\
{"type":"date","value":${ct(t,NaN)?"null":`"${i(Dn,e)}"`}}`}function qr(e,t){const n=q(qt);for(let r=0;r<n.length;r++){const o=n[r];let s;try{s=i(qt[o],e)}catch{
continue}return`{"type":"boxed","class":"${o}","value":${b(s,t)}}`}return null}function Vr(e,t){if(!X(e,Sn.prototype))return null;try{return`{"type":"regexp","v\
alue":${y(`/${i(zn,e)}/${i(Hn,e)}`,t)}}`}catch{return null}}function Yr(e,t,n){const r=i(Vt,e);if(r)return Ee(e,t===null?r:t===r||t==="Buffer"?t:`${t} [${r}]`,i(
Un,e),n);try{const o=i(Qt,e);return Ee(new Ht(e,0,o<L?o:L),t??"ArrayBuffer",o,n)}catch{}try{const o=i(Kt,e);return`{"type":"object","class":"DataView","properti\
es":[["byteLength",${i(Jt,e)}],["byteOffset",${o}],["buffer",${b(i(Yt,e),n)}]]}`}catch{return null}}function Ee(e,t,n,r){let o="";for(let s=0;s<n&&s<L&&!U(r);s++)
o+=(s?",":"")+b(e[s],r);return`{"type":"bytes","class":${y(t,r)},"length":${n},"items":[${o}]}`}function Kr(e,t,n){const r=Er(e);if(r){let a=0;return ce(r,e,()=>{
a++}),xe(r.forEach,e,t??r.name,a,n)}const o=Or(e);if(!o)return null;let s="";for(let a=0;a<o.keys.length;a++)s+=`${a?",":""}[${T(o.keys[a])},${b(le(o,e,a),n)}]`;
return`{"type":"object","class":${y(t??o.name,n)},"properties":[${s}]}`}function Jr(e,t){const n=Oe(e,"name")??"Error",r=Oe(e,"message")??"",o=lt(e);let s="";try{
s=de(()=>e.stack)}catch{}let a=`{"type":"error"${o===null||o===n?"":`,"class":${y(o,t)}`},"name":${y(n,t)},"message":${y(r,t)}`;a+=`,"stack":${y(typeof s=="stri\
ng"?ge(s):"",t)}`;const c=$(e,"cause"),l=$(e,"errors");return c&&N(c,"value")&&(a+=`,"cause":${b(c.value,t)}`),l&&V(l.value)&&(a+=`,"errors":${b(l.value,t)}`),a+
be(e,t,zr)+"}"}function Oe(e,t){for(let n=e,r=0;n!==null&&r<64&&!C(n);r++,n=g(n)){const o=p(n,t);if(typeof o=="string")return o}}var R=Object.seal(Array(S).fill(
null)),Se=null;function Qr(){let e=0;for(let t=1;t<S;t++)ke(R[t])<ke(R[e])&&(e=t);return e}var ke=e=>e===null?0:e.started,Xr=(e,t)=>i(oe,Q,e,t);function Zr(){let e=null;
for(let t=0;t<S;t++)if(et(R[t])){if(e!==null)return null;e=R[t]}return e}var _=()=>i(se,Q)??Se??Zr(),tt=mr({current:()=>{const e=_();return e===null?null:e.meter},
turned:gr,stopped:e=>{let t=!1;for(let n=0;n<S;n++)t||=R[n]?.meter===e;for(let n=0;n<S;n++){const r=R[n];r!==null&&(!t||r.meter===e)&&to(r,e.place)}}}),{poll:ft}=tt;
function to(e,t){e.meter.stopped=!0,e.meter.place=t,mt(e)}function Re(e,t){if(!e.closed){if(kt(e)||e.length+t.length>Pt){e.dropped++;return}e.lines++,e.length+=
t.length,O(e,t)}}var kt=e=>e.lines>=Lt||e.length>=Pt;function D(e,t,n){if(e===null||e.closed)return;const r=t==="import"||t==="handler"||t==="body";if(!r&&kt(e)){
e.dropped++;return}const o=`{"t":"error","phase":"${t}","ms":${nt(e)},"error":${_e(n,ve())}}`;if(!r){Re(e,o);return}e.threw=!0,O(e,o)}var eo=e=>Te(t=>{e.closed||
i(Zt,e.controller)>0?t():e.pulled=t}),no=e=>Te(t=>{e.closed||e.pending===0?t():e.wake=t}),Te=e=>B(new z(e));function pt(e){return new _t(e,{__proto__:null,status:503})}
function ro(e){return e===0?"the program answered with Response.error(), which stands for an answer that never came":"the response's body was read before the re\
sponse was returned: return response.clone(), taken before it is read"}function oo(e){try{return{__proto__:null,buffer:e,offset:0,length:i(Qt,e)}}catch{}try{return{
__proto__:null,buffer:i(Yt,e),offset:i(Kt,e),length:i(Jt,e)}}catch{}throw new H(`the response's body gave a chunk that is ${e===null?"null":`of type ${typeof e}`}\
; a body takes bytes: encode text with TextEncoder`)}function Ae(e){try{W(ot(e()),()=>{},()=>{})}catch{}}function so(e,t,n){const r=Mt(t);if(r===void 0){O(e,'{"\
t":"result"}');return}const o=ao(r),s=Ft(o).length;if(s>n)throw new at(`the program's result is ${s} bytes of JSON; the limit is ${n}`);if(io(o,Ct))throw new at(
`the program's result is nested deeper than ${Ct} arrays and objects`);O(e,`{"t":"result","value":${o}}`)}function io(e,t){for(let n=0,r=0;n<e.length;n++){const o=i(
j,e,n);if(o===34)for(;i(j,e,++n)!==34;)i(j,e,n)===92&&n++;else if(o===91||o===123){if(++r>t)return!0}else(o===93||o===125)&&r--}return!1}function ao(e){let t=0,
n="";for(let r=i(v,e,"\\ud");r>=0;r=i(v,e,"\\ud",r+2)){let o=0;for(;r-o>0&&i(j,e,r-o-1)===92;)o++;o%2!==1&&(n+=i(w,e,t,r)+"\uFFFD",t=r+6)}return t===0?e:n+i(w,e,
t)}function h(e,t,n="",r=0){ft();const o=_();if(o===null||o.closed)return;if(kt(o)){o.dropped++;return}const s=Ar();Re(o,`{"t":"console","level":"${e}","ms":${nt(
o)},"group":${o.group}${s===""?"":`,"at":${T(s)}`}${n},"args":${Fr(e==="dir"||e==="table"?t:co(t,r),r)}}`)}function co(e,t){const n=e[t];if(e.length<t+2||typeof n!=
"string"||i(v,n,"%")<0)return e;const r=[];for(let o=0;o<e.length;o++)k(r,e[o]);for(let o=i(v,n,"%"),s=t+1;o>=0&&s<e.length;o=i(v,n,"%",o+2)){const a=i(w,n,o+1,
o+2);a!==""&&i(v,"sdifjoOc",a)>=0&&(A(r,s,lo(a,e[s])),s++)}return r}function lo(e,t){if(t===null||typeof t!="object"&&typeof t!="function"||C(t))return t;try{if(e===
"s")return typeof t=="function"||uo(t)?K(t):t;if(e==="d")return wt(t);if(e==="i"||e==="f")return K(t)}catch{}return t}function uo(e){for(let t=e,n=0;t!==null&&n<
64&&!C(t);t=g(t),n++){for(let o=0;o<Ut.length;o++)if(Ut[o].prototype===t)return!1;const r=$(t,"toString")??$(t,En);if(r)return N(r,"value")&&typeof r.value=="fu\
nction"}return!1}function Ne(e,t){t.length>0&&h(e,t);const n=_();n!==null&&n.group++}function Fe(e,t){const n=_(),r=dt(t);if(n===null)return;const o=n.timers[r];
if(o===void 0){h("warn",[`No such label '${r}' for console.${e}()`]);return}e==="timeEnd"&&delete n.timers[r];const s=`${r}: ${po(Y()-o)}`,a=[];for(let c=1;e===
"timeLog"&&c<t.length;c++)A(a,c,t[c]);A(a,0,a.length>0?yo(s):s),h(e,a)}var fo={log(){h("log",arguments)},info(){h("info",arguments)},warn(){h("warn",arguments)},
error(){h("error",arguments)},debug(){h("debug",arguments)},dir(){h("dir",arguments)},dirxml(){h("dirxml",arguments)},table(){h("table",arguments)},trace(){h("t\
race",arguments,`,"stack":${T(me())}`)},group(){Ne("group",arguments)},groupCollapsed(){Ne("groupCollapsed",arguments)},groupEnd(){const e=_();e!==null&&e.group>
0&&e.group--},clear(){const e=_();e!==null&&(e.group=0),h("clear",[])},time(){const e=_(),t=dt(arguments);e!==null&&(e.timers[t]!==void 0?h("warn",[`Label '${t}\
' already exists for console.time()`]):e.timers[t]=Y())},timeLog(){Fe("timeLog",arguments)},timeEnd(){Fe("timeEnd",arguments)},count(){const e=_(),t=dt(arguments);
if(e===null)return;const n=e.counts[t]=(e.counts[t]??0)+1;h("count",[`${t}: ${n}`])},countReset(){const e=_(),t=dt(arguments);e!==null&&(e.counts[t]===void 0?h(
"warn",[`Count for '${t}' does not exist`]):delete e.counts[t])},context(){return Be},assert(){arguments[0]||h("assert",arguments,"",1)}},Be=console,dt=e=>e.length>
0&&e[0]!==void 0?`${e[0]}`:"default",po=e=>e<1e3?`${e}ms`:`${(e-e%1e3)/1e3}.${i(w,`00${e%1e3}`,-3)}s`;function yo(e){let t="";for(let n=0;n<e.length;n++)t+=e[n]===
"%"?"%%":e[n];return t}var ho="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a function \
named run";function go(e){const t=p(e,"prompt");return typeof t=="string"?t:""}function mo(e,t,n){return t!==void 0&&!N(e,t)?`the program has no export named ${t}\
; it has ${Le(e)}`:typeof n=="function"?`the program's ${t===void 0?"default class":`class ${t}`} has no fetch method: add fetch(request) { \u2026 } to it`:t!==
void 0?`the program's export ${t} cannot answer: it must be an object or a class with fetch, or a function; it is ${Rt(n)}`:`${ho}; ${vo(e,n)}`}function vo(e,t){
if(t!==void 0)return`its default export is ${Rt(t)}${typeof t=="object"&&t!==null?" without fetch":""}`;const n=Le(e);return n==="none"?"it exports nothing":`it\
 exports ${n}, and no entrypoint is named`}function _o(e){return new H(`the program's fetch must return a Response; it returned ${Rt(e)}${e===void 0?": is a ret\
urn missing?":""}`)}function Le(e){const t=q(e);let n="";for(let r=0;r<t.length;r++){const o=t[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"non\
e":n}function Rt(e){switch(typeof e){case"undefined":return"undefined";case"function":return"a function";case"object":if(e===null)return"null";if(V(e))return"an\
 array";try{if(g(e)===kn.prototype)return"a plain object"}catch{}return"an object of another class";default:return`a ${typeof e}`}}var $o=["setTimeout","setInte\
rval","setImmediate","queueMicrotask"],M=null;function wo(e){M===null?D(_(),"unhandledrejection",e):M.length<Lt&&k(M,e)}var yt=[];function Pe(){const e=yt;yt=[];
for(let t=0;t<e.length;t++){const{owner:n,callback:r,held:o}=e[t],s=ze(n);s!==null&&Xr(s,()=>{try{r(o)}catch(a){D(s,"uncaught",a)}})}}async function bo(){const{
prototype:e}=Function,{bind:t}=e,n=$(e,"bind");let r,o;A(e,"bind",function(s){return typeof s?.exitImpl=="function"&&(r=s),F(t,this,arguments)});try{o=(await ot(
import("node:process"))).value.default}catch{}if(m(e,"bind",n),r)je(r,"exitImpl","exit");else if(o)for(const s of["exit","abort","reallyExit"])typeof o[s]=="fun\
ction"&&je(o,s,s)}function je(e,t,n){const r={[t](){const o=_();o!==null&&(o.exited=!0,mt(o));const s=new P(`process.${n}() was called`);throw m(s,"name",{__proto__:null,
value:"ProcessExit"}),s}}[t];try{A(e,t,r)}catch{}}var Ie=De.abortIsolate,Tt=!1,ht=!1,Ce=!1,At,xo;Qe(),Ke(),Je();var Eo=zt({fetch:We});export{Eo as default};
