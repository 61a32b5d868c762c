// Made of src/runtime/harness by `npm run harness`; its SHA-256: a1f81f073230c9b7814cc86e3520f46844cd541708c979fd8960d941b737b9f2
const Ot=(function(t){return t!==null&&!t.closed&&Y()-t.started<=Xe}),Te=(function(t){return i(zt,t)?{__proto__:null,buffer:i(Tr,t),offset:i(Nr,t),length:i(Ar,t)}:
qn(t)}),Ne=(function(t){return{props:{},waitUntil(r){t.pending++;const n=()=>{t.pending--;const{wake:o}=t;t.wake=null,o&&o()};q(et(r),n,o=>{z(t,"waitUntil",o),n()})},
passThroughOnException(){}}}),Ae=(function(t,r,n,o,s){const a=d(s,"entrypoint"),c=d(s,"args"),l=V(c)?c:void 0,f=Ne(t),u=a===void 0||R(r,a)?r[a??"default"]:void 0;
if(typeof u=="function"&&!He(u))return tt(l===void 0?u(n,o,f):D(u,void 0,l),!1);if(typeof u=="function"){const b=lr(u,[f,o]);if(typeof b.fetch=="function")return tt(
b.fetch(n),!0)}else{if(u!==null&&typeof u=="object"&&typeof u.fetch=="function")return tt(u.fetch(n,o,f),!0);if(a===void 0&&typeof r.run=="function")return tt(D(
r.run,void 0,[l===void 0?ro(s):l[0],o,f]),!1)}throw new H(no(r,a,u))}),Z=(function(t){const r=Y();return r>t.started?r-t.started:0}),kt=(function(t){return i(Fr,
Vt,t)}),ft=(function(t,r){ut=r===void 0,xt=!ut,r===void 0?Pe():Ge(t,r),Ye(ut?t:null)}),Be=(async function(t,r,n,o){E(t,`{"t":"start","v":1,"warm":${xt}}`);let s="\
import";try{const a=d(o,"main"),c=d(o,"method")==="HEAD",l=ze(d(o,"outputBytes"));d(o,"process")===!0&&await(lo??=A(co()));const f=!ut&&!xt;f&&ft(t);let u;try{u=
await A(import(a))}catch(G){throw f&&ft(t,{reason:G}),G}f&&ft(t,null),s="handler";const b=Ae(t,u,c?new yr(r,{__proto__:null,method:"HEAD"}):r,n,o),x=(await et(b.
value)).value,St=Ue(x);if(b.fetch&&!St)throw oo(x);if(!t.closed){const G=St?We(t,x,c):Wn(t,x,l);s="body",G&&await A(qe(t,G,l))}}catch(a){z(t,s,a)}do{for(;t.pending>
0&&!t.closed;)await Mn(t);t.closed||await Je()}while(t.pending>0&&!t.closed);pt(t)}),Fe=(function(t,r,n){const{props:o}=n;if(je()||!o||typeof d(o,"main")!="stri\
ng"||(Re||(Re=!0,Et=d(o,"key")),d(o,"key")!==Et))return bt("a program cannot call the harness that runs it");const s=d(o,"cpuMs");return Ke(Et!==void 0,yt(s)?s:
ar,Be,t,r,o)}),pt=(function(t){if(t.controller===null)return;t.meter.stopped&&E(t,`{"t":"stopped","place":${t.meter.place}}`),E(t,`{"t":"end","ms":${Z(t)},"outc\
ome":"${t.exited?"exited":t.threw?"threw":"returned"}","console_dropped":${t.dropped}}`);const r=t.controller;t.closed=!0,t.controller=null;try{i(Pr,r)}catch{}Rt(
t)}),p=(function(t,r){return i(fr,t,r)}),Le=(function(t){let r="";const n=(function(s,a){r+=`${r===""?"":","}[${O(s)},${O(a)}]`});i(qr,t,(function(s,a){a!=="set\
-cookie"&&n(a,s)}));const o=Ve(t);for(let s=0;s<o.length;s++)n("set-cookie",o[s]);return r}),Pe=(function(){M=[]}),je=(function(){return i(Xt,it)!==void 0}),Ce=(function(){
Object.assign(Se,Xn)}),De=(function(){addEventListener("unhandledrejection",t=>ao(t.reason)),addEventListener("error",t=>z(w(),"uncaught",i(Yr,t)??i(Kr,t)));for(const t of io)
Qe(globalThis,t)}),Ie=(function(){const{revocable:t}={revocable(n,o){const s=Xr(n,o);return i(Qt,vt,s.proxy),s}},r=tn.bind(void 0);S(r,"name",{value:"Proxy",configurable:!0}),
S(r,"revocable",{value:t,writable:!0,configurable:!0}),S(Lt,"Proxy",{value:r,writable:!0,configurable:!0})}),He=(function(t){const r=i($,i(gt,t),0,6),n=i(L,r,5);
if(i(m,r,"class")===0&&(n===32||n===123||n===10||n===13||n===9||n===47))return!0;const o=t.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="funct\
ion"}),Ue=(function(t){try{return i(Kt,t),!0}catch{return!1}}),Rt=(function(t){const{wake:r,pulled:n}=t;t.wake=t.pulled=null,r&&r(),n&&n()}),ze=(function(t){return yt(
t)&&t>=0&&!st(t,-0)?t:or}),A=(function(t){return k(t,"constructor",I),t}),d=(function(t,r){const n=v(t,r);return n&&R(n,"value")?n.value:void 0}),O=(function(t){
return Dt(i($r,t))}),Me=(function(t){try{return i(jr,t)}catch{throw new H("the response's body is locked to a reader: release the reader's lock, or return respo\
nse.clone(), taken before it is read")}}),Ge=(function(t,r){const n=M??[];M=null;for(let o=0;o<n.length;o++)(r===null||r.reason!==n[o])&&z(t,"unhandledrejection",
n[o])}),k=(function(t,r,n){return S(t,r,{__proto__:null,value:n,writable:!0,enumerable:!0,configurable:!0})}),qe=(async function(t,r,n){for(let o=n;;){const s=await A(
i(Dr,r));if(s.done)return;const{buffer:a,offset:c,length:l}=Te(s.value);for(let u=0;u<l&&u<o;u+=At){const b=u+At,x=b<l?b<o?b:o:l<o?l:o;for(E(t,`{"t":"body","bas\
e64":"${i(Br,new jt(a,c+u,x-u))}"}`);!t.closed&&i(Yt,t.controller)<=0;)await zn(t);if(t.closed)break}const f=l>o;if(o-=l,f&&E(t,'{"t":"body_cut"}'),f||t.closed){
be(()=>i(Ir,r));return}}}),We=(function(t,r,n){const o=i(Kt,r),s=i(zr,r),a=s!==null&&!n;if(o===0||a&&i(Mr,r))throw new H(Gn(o));const c=a?Me(s):null,l=`"status_\
text":${O(i(Hr,r))},"headers":[${Le(i(Ur,r))}]`;if(l.length>Bt)throw new ot(`the response's head is ${l.length} characters long; the limit is ${Bt}`);const f=i(
Gr,r)?',"websocket":true':"";return E(t,`{"t":"response","ms":${Z(t)},"status":${o},${l},"body":${a}${f}}`),!a&&s!==null&&be(()=>i(Cr,s)),c}),tt=(function(t,r){
return{__proto__:null,value:t,fetch:r}}),Ve=(function(t){try{return i(Wr,t)}catch{return i(Vr,t,"set-cookie")}}),Ye=(function(t){ve=t}),et=(function(t){return A(
new I((function(r,n){const o=(function(a){r({__proto__:null,value:a})});let s=!1;try{s=g(t)===I.prototype}catch{}if(s)try{q(t,o,n);return}catch{}q(new I((function(a){
a(t)})),o,n)})))}),Ke=(function(t,r,n,o,s,a){let c=0;for(;c<N&&Ot(C[c]);)c++;if(c===N){if(!t)return bt(`this isolate already has ${N} active runs; the limit is ${N}`);
c=In()}const l={__proto__:null,started:Y(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,
exited:!1,pending:0,wake:null,pulled:null,meter:Un.meter(r)},f={__proto__:null,start:(function(x){l.controller=x}),pull:(function(){const{pulled:x}=l;l.pulled=null,
x&&x()}),cancel(){l.closed=!0,Rt(l)}},u=new hr(f,{__proto__:null,highWaterMark:sr});C[c]=l,i(en,it,l,n,l,o,s,a);const b={__proto__:null,"content-type":"applicat\
ion/x-ndjson","cache-control":"no-transform"};return new dt(u,{__proto__:null,headers:b})}),q=(function(t,r,n){const s=v(t,"constructor")===void 0&&S(t,"constru\
ctor",nn);try{i(rn,t,r,n)}finally{s&&delete t.constructor}}),Je=(function(){return A(new I((function(t){const r=(function(){t(void 0)});try{q(i(Jr,new dt("")),r,
r)}catch{Jt(r,0)}})))}),Qe=(function(t,r){const n=t[r];if(typeof n!="function")return;const o={[r](s){if(typeof s!="function")return D(n,t,arguments);const a=[];
T(a,function(){try{return D(s,this,arguments)}catch(c){z(w(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)T(a,arguments[c]);return D(n,t,a)}}[r];k(t,r,o)}),
E=(function(t,r){if(!t.closed)try{i(Lr,t.controller,kt(r+`
`))}catch(n){if(g(n)===ot.prototype)throw n;t.closed=!0}});var N=16,Xe=6e4,Ze=6,tr=2e3,er=64*1024,rt=1e4,B=100,rr=4096n,nr=1e3,Tt=5e3,Nt=1024*1024,At=48*1024,or=1024*
1024,sr=16,ir=16,Bt=256*1024,Ft=100,ar=500;import{AsyncLocalStorage as cr}from"node:async_hooks";var Lt=globalThis,{apply:D,construct:lr,ownKeys:W,getPrototypeOf:g,
getOwnPropertyDescriptor:v,defineProperty:S}=Reflect,{freeze:Pt,hasOwn:R}=Object,{toPrimitive:ur,toStringTag:nt}=Symbol,i=Function.prototype.call.bind(Function.
prototype.call),fr=Reflect.get(Object.prototype,"__lookupGetter__"),I=Promise,F=Error,H=TypeError,ot=RangeError,pr=RegExp,dr=Object,jt=Uint8Array,dt=Response,yr=Request,
hr=ReadableStream,Ct=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,g(Uint8Array)],{isArray:V}=Array,{is:st}=Object,{now:Y}=Date,{
isFinite:yt}=Number,{isError:gr,captureStackTrace:mr}=Error,{stringify:Dt}=JSON,K=String,ht=Number,{toString:gt}=Function.prototype,{toString:It}=Symbol.prototype,
{toString:vr}=BigInt.prototype,{slice:$,indexOf:m,lastIndexOf:Ht,charCodeAt:L,toWellFormed:$r}=String.prototype,{forEach:wr}=Map.prototype,_r=p(Map.prototype,"s\
ize"),{forEach:br}=Set.prototype,xr=p(Set.prototype,"size"),{getTime:Er,toISOString:Sr}=Date.prototype,Or=p(RegExp.prototype,"source"),kr=p(RegExp.prototype,"fl\
ags"),Ut={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},J=g(Uint8Array.prototype),mt=DataView.prototype,zt=p(J,nt),Rr=p(J,"length"),Tr=p(J,"buffer"),Nr=p(J,"byteOffset"),Ar=p(J,"byteLength"),Mt=p(mt,
"buffer"),Gt=p(mt,"byteOffset"),qt=p(mt,"byteLength"),Wt=p(ArrayBuffer.prototype,"byteLength"),Br=Reflect.get(Uint8Array.prototype,"toBase64"),Vt=new TextEncoder,
{encode:Fr}=Vt,P=Response.prototype,{enqueue:Lr,close:Pr}=ReadableStreamDefaultController.prototype,Yt=p(ReadableStreamDefaultController.prototype,"desiredSize"),
{getReader:jr,cancel:Cr}=ReadableStream.prototype,{read:Dr,cancel:Ir}=ReadableStreamDefaultReader.prototype,Kt=p(P,"status"),Hr=p(P,"statusText"),Ur=p(P,"header\
s"),zr=p(P,"body"),Mr=p(P,"bodyUsed"),Gr=p(P,"webSocket"),{forEach:qr,getSetCookie:Wr,getAll:Vr}=Headers.prototype,Yr=p(ErrorEvent.prototype,"error"),Kr=p(ErrorEvent.
prototype,"message"),{setTimeout:Jt}=Lt,{text:Jr}=P,Qr=Proxy,{revocable:Xr}=Proxy,vt=new WeakSet,{add:Qt,has:Zr}=WeakSet.prototype,j=e=>i(Zr,vt,e);function tn(e,t){
if(new.target===void 0)throw new H("Constructor Proxy requires 'new'");const r=new Qr(e,t);return i(Qt,vt,r),r}var it=new cr,{run:en,getStore:Xt}=it,{then:rn}=Promise.
prototype;function Q(e,t){try{let r=g(e);for(let n=0;r!==null&&n<64;n++,r=g(r))if(r===t)return!0}catch{}return!1}function T(e,t){S(e,e.length,{__proto__:null,value:t,
writable:!0,enumerable:!0,configurable:!0})}var nn=Pt({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});import{claim as on}from"./guard.js";
var sn,an;function Zt(e){let t;for(let n=cn;n!==null&&t===void 0;n=g(n))t=d(n,e);const r=typeof t=="function"&&!j(t)?d(t,"prototype"):void 0;return r!==null&&typeof r==
"object"?r:ln}var cn=globalThis,ln={__proto__:null};function un(){const e={Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:[
"method","url","redirect","bodyUsed","headers"],URL:["href","origin","protocol","username","password","host","hostname","port","pathname","search","searchParams",
"hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:["locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","ur\
l"],CryptoKey:["type","extractable","algorithm","usages"]},t=W(e),r=[];for(let n=0;n<t.length;n++){const o=t[n];T(r,{__proto__:null,name:o,prototype:Zt(o),keys:d(
e,o),getters:null})}return r}function fn(){const e=[],t=["Headers","URLSearchParams","FormData"];for(let r=0;r<t.length;r++)T(e,{__proto__:null,name:t[r],prototype:Zt(
t[r]),forEach:null});return e}var te=(e,t,r)=>i(e.forEach,t,r),ee=(e,t,r)=>i(e.getters[r],t);function pn(e){const t=an??=fn();for(let r=0;r<t.length;r++){const n=t[r];
if(Q(e,n.prototype)&&(n.forEach??=re(n.prototype,"forEach","value"),oe(()=>te(n,e,()=>{}))))return n}}function dn(e){const t=sn??=un();for(let r=0;r<t.length;r++){
const n=t[r];if(Q(e,n.prototype)&&(n.getters??=yn(n),oe(()=>ee(n,e,0))))return n}}function yn(e){const t=[];for(let r=0;r<e.keys.length;r++)T(t,re(e.prototype,e.
keys[r],"get"));return t}function re(e,t,r){for(let n=e;n!==null;n=g(n)){const o=v(n,t);if(!o)continue;const s=R(o,r)?o[r]:void 0;return typeof s=="function"&&i(
Ht,i(gt,s),"[native code]")>0?s:ne}return ne}var ne=()=>{};function oe(e){try{return e(),!0}catch{return!1}}var hn=DOMException.prototype,gn=e=>Q(e,hn),mn="harn\
ess.js:";function se(e){const t=v(F,"prepareStackTrace");if(!t)return e();k(F,"prepareStackTrace",void 0);try{return e()}finally{S(F,"prepareStackTrace",t)}}function ie(e){
if(i(m,e,"    at ")!==0)return"";if(i(L,e,e.length-1)===41){const t=i(Ht,e,"(");if(t>=0)return i($,e,t+1,-1)}return i($,e,i(m,e,"    at async ")===0?13:7)}function ae(e,t){
for(let r=0;;){const n=i(m,e,`
`,r);if(!t(n<0?i($,e,r):i($,e,r,n))||n<0)return;r=n+1}}function ce(e){let t="",r="",n=!0;return ae(e,o=>{const s=ie(o);return i(m,s,mn)===0||i(m,s,"node-interna\
l:")===0?r="":s==="<anonymous>"?r+=`
`+o:(t+=(n?"":r+`
`)+o,r="",n=!1),!0}),t+r}function le(){const e={__proto__:null},t=v(F,"stackTraceLimit");let r="";try{k(F,"stackTraceLimit",ir),r=se(()=>(mr(e),e.stack))}catch{}
try{t&&S(F,"stackTraceLimit",t)}catch{}if(typeof r!="string")return"";const n=ce(r),o=i(m,n,`
`);return o<0?"":i($,n,o+1)}function vn(){let e="";return ae(le(),t=>(e=ie(t))===""),e}var ue=()=>({__proto__:null,nodes:tr,length:er,path:[],targets:[]}),U=e=>e.
nodes<=0||e.length<=0,$n='{"type":"opaque","class":"unreadable value"}';function fe(e,t){const r=t.path.length;try{return _(e,t)}catch{return t.path.length=r,$n}}
function wn(e,t){const r=ue();let n="";for(let o=t;o<e.length&&!U(r);o++)n+=(o>t?",":"")+fe(e[o],r),r.targets.length=0;return"["+n+"]"}function _n(e,t){const r=t.
length<rt?t.length:rt,n=e.length>r?`{"type":"string","length":${e.length},"value":${O(i($,e,0,r))}}`:O(e);return t.length-=n.length,n}function y(e,t){const r=O(
e.length>rt?i($,e,0,rt)+"\u2026":e);return t.length-=r.length,r}function _(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return _n(e,t);case"number":
return yt(e)&&!st(e,-0)?K(e):`{"type":"number","value":"${st(e,-0)?"-0":K(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"type":"undefined\
"}';case"symbol":return`{"type":"symbol","value":${y(i(It,e),t)}}`;case"bigint":{const n=1n<<rr,o=e<n&&e>-n?i(vr,e):"over 4096 bits";return t.length-=o.length,`\
{"type":"bigint","value":"${o}"}`}}if(e===null)return"null";if(j(e))return'{"type":"proxy"}';for(let n=t.path.length-1,o=1;n>=0;n--,o++)if(t.path[n]===e)return`\
{"type":"cycle","up":${o},"id":${bn(e,t.targets)}}`;if(t.path.length>=Ze&&typeof e!="function")return`{"type":"elided","class":${y(V(e)?`Array(${e.length})`:at(
e)??"Object",t)}}`;T(t.path,e);const r=typeof e=="function"?En(e,t):On(e,t);return t.path.length--,r}function bn(e,t){for(let r=0;r<t.length;r++)if(t[r]===e)return r+
1;return T(t,e),t.length}function at(e){let t=null,r="";const n=v(e,nt);n&&!n.enumerable&&typeof n.value=="string"&&(r=n.value);for(let o=g(e),s=0;o!==null&&s<64&&
!j(o);o=g(o),s++){if(r===""){const a=d(o,nt);typeof a=="string"&&(r=a)}t===null&&(t=xn(e,d(o,"constructor")))}return r!==""&&r!==t?`${t??"null"} [${r}]`:t}function xn(e,t){
if(typeof t!="function"||j(t))return null;const r=d(t,"name"),n=d(t,"prototype");return typeof r=="string"&&r!==""&&n!==null&&typeof n=="object"&&Q(e,n)?r:null}
function En(e,t){const r=i(gt,e),n=i($,r,0,32);let o="function",s="";if(i(m,n,"class")===0&&!Sn(n,5)){o="class";const c=g(e),l=typeof c=="function"?d(c,"name"):
void 0;typeof l=="string"&&l!==""&&(s=`,"extends":${y(l,t)}`)}else{const c=d(g(e)??e,nt);c==="AsyncFunction"?o="async function":c==="GeneratorFunction"?o="gener\
ator":c==="AsyncGeneratorFunction"&&(o="async generator")}const a=d(e,"name");return`{"type":"function","kind":"${o}","name":${y(typeof a=="string"?a:"",t)}${s}${ye(
e,t,ct)}}`}function Sn(e,t){const r=i(L,e,t);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function On(e,t){if(V(e))return Tn(e,t);if(gr(
e)||gn(e))return Dn(e,t);const r=at(e);if(r!=="Object"){const o=An(e,r,t)??Bn(e,r,t)??Fn(e)??Ln(e,t)??Pn(e,t)??jn(e,r,t)??Cn(e,r,t);if(o!==null)return o}if(r===
"Promise")return'{"type":"promise"}';if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;const n=$t(e,t,ct);return`{"type":"\
object"${r==="Object"?"":`,"class":${r===null?"null":y(r,t)}`},"properties":[${n.list}]${X(n.more)}}`}var ct=()=>!0,kn=e=>typeof e=="symbol"||e!=="length"&&!pe(
e),Rn=e=>e!=="stack"&&e!=="message"&&e!=="cause"&&e!=="errors",pe=e=>{const t=ht(e);return t>=0&&t<4294967295&&K(t)===e&&t%1===0};function $t(e,t,r){const n=W(e);
let o="",s=0,a=0;for(let c=0;c<n.length;c++){const l=n[c];if(!r(l))continue;if(s>=B||U(t)){a++;continue}const f=v(e,l);if(!f||!f.enumerable)continue;const u=typeof l==
"symbol"?`{"type":"symbol","value":${y(i(It,l),t)}}`:y(l,t);o+=`${s++?",":""}[${u},${R(f,"value")?_(f.value,t):de(f)}]`}return{__proto__:null,list:o,more:a}}var de=e=>`\
{"type":"accessor","value":"${e.get?e.set?"get/set":"get":"set"}"}`,X=e=>e>0?`,"more":${e}`:"";function ye(e,t,r){const n=$t(e,t,r);return(n.list===""?"":`,"pro\
perties":[${n.list}]`)+X(n.more)}function wt(e,t,r){const n=$t(e,t,r);return n.list===""?"":`,"properties":[${n.list}]`}function Tn(e,t){const r=e.length;let n="",
o=0,s=0;for(;s<r&&o<B&&!U(t);o++){const l=v(e,s);let f;if(l)f=R(l,"value")?_(l.value,t):de(l),s++;else{const u=Nn(e,s,r);t.nodes--,t.length-=32,f=`{"type":"hole\
","count":${u-s}}`,s=u}n+=(o?",":"")+f}const a=at(e);return`{"type":"array"${a==="Array"?"":`,"class":${a===null?"null":y(a,t)}`},"length":${r},"items":[${n}]${r<=
1e3?wt(e,t,kn):""}${X(r-s)}}`}function Nn(e,t,r){let n=t+1;for(;n<r&&n<t+nr;n++)if(R(e,n))return n;if(n>=r)return r;const o=W(e);for(let s=0;s<o.length;s++){const a=o[s];
if(typeof a=="symbol"||!pe(a))break;const c=ht(a);if(c>=n)return c}return r}function An(e,t,r){let n;try{n=i(_r,e)}catch{return null}return he(wr,e,t??"Map",n,r)}
function he(e,t,r,n,o){let s="",a=0;return i(e,t,(c,l)=>{if(a<B&&!U(o)){const f=_(l,o);s+=`${a++?",":""}[${f},${_(c,o)}]`}}),`{"type":"map","class":${y(r,o)},"s\
ize":${n},"entries":[${s}]${wt(t,o,ct)}${X(n-a)}}`}function Bn(e,t,r){let n,o="",s=0;try{n=i(xr,e)}catch{return null}return i(br,e,a=>{s<B&&!U(r)&&(o+=(s++?",":
"")+_(a,r))}),`{"type":"set","class":${y(t??"Set",r)},"size":${n},"items":[${o}]${wt(e,r,ct)}${X(n-s)}}`}function Fn(e){let t;try{t=i(Er,e)}catch{return null}return`\
{"type":"date","value":${st(t,NaN)?"null":`"${i(Sr,e)}"`}}`}function Ln(e,t){const r=W(Ut);for(let n=0;n<r.length;n++){const o=r[n];let s;try{s=i(Ut[o],e)}catch{
continue}return`{"type":"boxed","class":"${o}","value":${_(s,t)}}`}return null}function Pn(e,t){if(!Q(e,pr.prototype))return null;try{return`{"type":"regexp","v\
alue":${y(`/${i(Or,e)}/${i(kr,e)}`,t)}}`}catch{return null}}function jn(e,t,r){const n=i(zt,e);if(n)return ge(e,t===null?n:t===n||t==="Buffer"?t:`${t} [${n}]`,i(
Rr,e),r);try{const o=i(Wt,e);return ge(new jt(e,0,o<B?o:B),t??"ArrayBuffer",o,r)}catch{}try{const o=i(Gt,e);return`{"type":"object","class":"DataView","properti\
es":[["byteLength",${i(qt,e)}],["byteOffset",${o}],["buffer",${_(i(Mt,e),r)}]]}`}catch{return null}}function ge(e,t,r,n){let o="";for(let s=0;s<r&&s<B&&!U(n);s++)
o+=(s?",":"")+_(e[s],n);return`{"type":"bytes","class":${y(t,n)},"length":${r},"items":[${o}]}`}function Cn(e,t,r){const n=pn(e);if(n){let a=0;return te(n,e,()=>{
a++}),he(n.forEach,e,t??n.name,a,r)}const o=dn(e);if(!o)return null;let s="";for(let a=0;a<o.keys.length;a++)s+=`${a?",":""}[${O(o.keys[a])},${_(ee(o,e,a),r)}]`;
return`{"type":"object","class":${y(t??o.name,r)},"properties":[${s}]}`}function Dn(e,t){const r=me(e,"name")??"Error",n=me(e,"message")??"",o=at(e);let s="";try{
s=se(()=>e.stack)}catch{}let a=`{"type":"error"${o===null||o===r?"":`,"class":${y(o,t)}`},"name":${y(r,t)},"message":${y(n,t)}`;a+=`,"stack":${y(typeof s=="stri\
ng"?ce(s):"",t)}`;const c=v(e,"cause"),l=v(e,"errors");return c&&R(c,"value")&&(a+=`,"cause":${_(c.value,t)}`),l&&V(l.value)&&(a+=`,"errors":${_(l.value,t)}`),a+
ye(e,t,Rn)+"}"}function me(e,t){for(let r=e,n=0;r!==null&&n<64&&!j(r);n++,r=g(r)){const o=d(r,t);if(typeof o=="string")return o}}var C=Object.seal(Array(N).fill(
null)),ve=null;function In(){let e=0;for(let t=1;t<N;t++)$e(C[t])<$e(C[e])&&(e=t);return e}var $e=e=>e===null?0:e.started;function Hn(){let e=null;for(let t=0;t<
N;t++)if(Ot(C[t])){if(e!==null)return null;e=C[t]}return e}var w=()=>i(Xt,it)??ve??Hn(),Un=on({current:()=>{const e=w();return e===null?null:e.meter},later:e=>{
Jt(e,0)},stopped:e=>{for(let t=0;t<N;t++){const r=C[t];r!==null&&r.meter===e&&pt(r)}}});function we(e,t){if(!e.closed){if(_t(e)||e.length+t.length>Nt){e.dropped++;
return}e.lines++,e.length+=t.length,E(e,t)}}var _t=e=>e.lines>=Tt||e.length>=Nt;function z(e,t,r){if(e===null||e.closed)return;const n=t==="import"||t==="handle\
r"||t==="body";if(!n&&_t(e)){e.dropped++;return}const o=`{"t":"error","phase":"${t}","ms":${Z(e)},"error":${fe(r,ue())}}`;if(!n){we(e,o);return}e.threw=!0,E(e,o)}
var zn=e=>_e(t=>{e.closed||i(Yt,e.controller)>0?t():e.pulled=t}),Mn=e=>_e(t=>{e.closed||e.pending===0?t():e.wake=t}),_e=e=>A(new I(e));function bt(e){return new dt(
e,{__proto__:null,status:503})}function Gn(e){return e===0?"the program answered with Response.error(), which stands for an answer that never came":"the respons\
e's body was read before the response was returned: return response.clone(), taken before it is read"}function qn(e){try{return{__proto__:null,buffer:e,offset:0,
length:i(Wt,e)}}catch{}try{return{__proto__:null,buffer:i(Mt,e),offset:i(Gt,e),length:i(qt,e)}}catch{}throw new H(`the response's body gave a chunk that is ${e===
null?"null":`of type ${typeof e}`}; a body takes bytes: encode text with TextEncoder`)}function be(e){try{q(et(e()),()=>{},()=>{})}catch{}}function Wn(e,t,r){const n=Dt(
t);if(n===void 0){E(e,'{"t":"result"}');return}const o=Yn(n),s=kt(o).length;if(s>r)throw new ot(`the program's result is ${s} bytes of JSON; the limit is ${r}`);
if(Vn(o,Ft))throw new ot(`the program's result is nested deeper than ${Ft} arrays and objects`);E(e,`{"t":"result","value":${o}}`)}function Vn(e,t){for(let r=0,
n=0;r<e.length;r++){const o=i(L,e,r);if(o===34)for(;i(L,e,++r)!==34;)i(L,e,r)===92&&r++;else if(o===91||o===123){if(++n>t)return!0}else(o===93||o===125)&&n--}return!1}
function Yn(e){let t=0,r="";for(let n=i(m,e,"\\ud");n>=0;n=i(m,e,"\\ud",n+2)){let o=0;for(;n-o>0&&i(L,e,n-o-1)===92;)o++;o%2!==1&&(r+=i($,e,t,n)+"\uFFFD",t=n+6)}
return t===0?e:r+i($,e,t)}function h(e,t,r="",n=0){const o=w();if(o===null||o.closed)return;if(_t(o)){o.dropped++;return}const s=vn();we(o,`{"t":"console","leve\
l":"${e}","ms":${Z(o)},"group":${o.group}${s===""?"":`,"at":${O(s)}`}${r},"args":${wn(e==="dir"||e==="table"?t:Kn(t,n),n)}}`)}function Kn(e,t){const r=e[t];if(e.
length<t+2||typeof r!="string"||i(m,r,"%")<0)return e;const n=[];for(let o=0;o<e.length;o++)T(n,e[o]);for(let o=i(m,r,"%"),s=t+1;o>=0&&s<e.length;o=i(m,r,"%",o+
2)){const a=i($,r,o+1,o+2);a!==""&&i(m,"sdifjoOc",a)>=0&&(k(n,s,Jn(a,e[s])),s++)}return n}function Jn(e,t){if(t===null||typeof t!="object"&&typeof t!="function"||
j(t))return t;try{if(e==="s")return typeof t=="function"||Qn(t)?K(t):t;if(e==="d")return ht(t);if(e==="i"||e==="f")return K(t)}catch{}return t}function Qn(e){for(let t=e,
r=0;t!==null&&r<64&&!j(t);t=g(t),r++){for(let o=0;o<Ct.length;o++)if(Ct[o].prototype===t)return!1;const n=v(t,"toString")??v(t,ur);if(n)return R(n,"value")&&typeof n.
value=="function"}return!1}function xe(e,t){t.length>0&&h(e,t);const r=w();r!==null&&r.group++}function Ee(e,t){const r=w(),n=lt(t);if(r===null)return;const o=r.
timers[n];if(o===void 0){h("warn",[`No such label '${n}' for console.${e}()`]);return}e==="timeEnd"&&delete r.timers[n];const s=`${n}: ${Zn(Y()-o)}`,a=[];for(let c=1;e===
"timeLog"&&c<t.length;c++)k(a,c,t[c]);k(a,0,a.length>0?to(s):s),h(e,a)}var Xn={log(){h("log",arguments)},info(){h("info",arguments)},warn(){h("warn",arguments)},
error(){h("error",arguments)},debug(){h("debug",arguments)},dir(){h("dir",arguments)},dirxml(){h("dirxml",arguments)},table(){h("table",arguments)},trace(){h("t\
race",arguments,`,"stack":${O(le())}`)},group(){xe("group",arguments)},groupCollapsed(){xe("groupCollapsed",arguments)},groupEnd(){const e=w();e!==null&&e.group>
0&&e.group--},clear(){const e=w();e!==null&&(e.group=0),h("clear",[])},time(){const e=w(),t=lt(arguments);e!==null&&(e.timers[t]!==void 0?h("warn",[`Label '${t}\
' already exists for console.time()`]):e.timers[t]=Y())},timeLog(){Ee("timeLog",arguments)},timeEnd(){Ee("timeEnd",arguments)},count(){const e=w(),t=lt(arguments);
if(e===null)return;const r=e.counts[t]=(e.counts[t]??0)+1;h("count",[`${t}: ${r}`])},countReset(){const e=w(),t=lt(arguments);e!==null&&(e.counts[t]===void 0?h(
"warn",[`Count for '${t}' does not exist`]):delete e.counts[t])},context(){return Se},assert(){arguments[0]||h("assert",arguments,"",1)}},Se=console,lt=e=>e.length>
0&&e[0]!==void 0?`${e[0]}`:"default",Zn=e=>e<1e3?`${e}ms`:`${(e-e%1e3)/1e3}.${i($,`00${e%1e3}`,-3)}s`;function to(e){let t="";for(let r=0;r<e.length;r++)t+=e[r]===
"%"?"%%":e[r];return t}var eo="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a function \
named run";function ro(e){const t=d(e,"prompt");return typeof t=="string"?t:""}function no(e,t,r){return t!==void 0&&!R(e,t)?`the program has no export named ${t}\
; it has ${so(e)}`:typeof r=="function"?`the program's ${t===void 0?"default class":`class ${t}`} has no fetch method: add fetch(request) { \u2026 } to it`:t!==
void 0?`the program's export ${t} cannot answer: it must be an object or a class with fetch, or a function; it is ${Oe(r)}`:eo}function oo(e){return new H(`the \
program's fetch must return a Response; it returned ${Oe(e)}${e===void 0?": is a return missing?":""}`)}function so(e){const t=W(e);let r="";for(let n=0;n<t.length;n++){
const o=t[n];typeof o=="string"&&(r+=(r===""?"":", ")+o)}return r===""?"none":r}function Oe(e){switch(typeof e){case"undefined":return"undefined";case"function":
return"a function";case"object":if(e===null)return"null";if(V(e))return"an array";try{if(g(e)===dr.prototype)return"a plain object"}catch{}return"an object of a\
nother class";default:return`a ${typeof e}`}}var io=["setTimeout","setInterval","setImmediate","queueMicrotask"],M=null;function ao(e){M===null?z(w(),"unhandled\
rejection",e):M.length<Tt&&T(M,e)}async function co(){const{prototype:e}=Function,{bind:t}=e,r=v(e,"bind");let n,o;k(e,"bind",function(s){return typeof s?.exitImpl==
"function"&&(n=s),D(t,this,arguments)});try{o=(await et(import("node:process"))).value.default}catch{}if(S(e,"bind",r),n)ke(n,"exitImpl","exit");else if(o)for(const s of[
"exit","abort","reallyExit"])typeof o[s]=="function"&&ke(o,s,s)}function ke(e,t,r){const n={[t](){const o=w();o!==null&&(o.exited=!0,pt(o));const s=new F(`proce\
ss.${r}() was called`);throw S(s,"name",{__proto__:null,value:"ProcessExit"}),s}}[t];try{k(e,t,n)}catch{}}var xt=!1,ut=!1,Re=!1,Et,lo;Ie(),Ce(),De();var uo=Pt({
fetch:Fe});export{uo as default};
