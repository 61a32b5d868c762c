// Made of src/runtime/harness by `npm run harness`; its SHA-256: 68cc5708cfa4338fcda2a134d9ea8625d578bac9e76ede73ff422b256a20db1c
const kt=(function(t){return t!==null&&!t.closed&&Y()-t.started<=Ze}),Ne=(function(t){return i(Mt,t)?{__proto__:null,buffer:i(An,t),offset:i(Bn,t),length:i(Fn,t)}:
Wr(t)}),Ae=(function(t){return{props:{},waitUntil(n){t.pending++;const r=()=>{t.pending--;const{wake:o}=t;t.wake=null,o&&o()};q(et(n),r,o=>{z(t,"waitUntil",o),r()})},
passThroughOnException(){}}}),Be=(function(t,n,r,o,s){const a=d(s,"entrypoint"),c=d(s,"args"),l=V(c)?c:void 0,f=Ae(t),u=a===void 0||R(n,a)?n[a??"default"]:void 0;
if(typeof u=="function"&&!Ue(u))return tt(l===void 0?u(r,o,f):D(u,void 0,l),!1);if(typeof u=="function"){const b=fn(u,[f,o]);if(typeof b.fetch=="function")return tt(
b.fetch(r),!0)}else{if(u!==null&&typeof u=="object"&&typeof u.fetch=="function")return tt(u.fetch(r,o,f),!0);if(a===void 0&&typeof n.run=="function")return tt(D(
n.run,void 0,[l===void 0?ro(s):l[0],o,f]),!1)}throw new H(oo(n,a,u))}),Z=(function(t){const n=Y();return n>t.started?n-t.started:0}),Rt=(function(t){return i(Pn,
Yt,t)}),ft=(function(t,n){ut=n===void 0,Et=!ut,n===void 0?je():qe(t,n),Ke(ut?t:null)}),Fe=(async function(t,n,r,o){E(t,`{"t":"start","v":1,"warm":${Et}}`);let s="\
import";try{const a=d(o,"main"),c=d(o,"method")==="HEAD",l=Me(d(o,"outputBytes"));d(o,"process")===!0&&await(uo??=A(lo()));const f=!ut&&!Et;f&&ft(t);let u;try{u=
await A(import(a))}catch(G){throw f&&ft(t,{reason:G}),G}f&&ft(t,null),s="handler";const b=Be(t,u,c?new gn(n,{__proto__:null,method:"HEAD"}):n,r,o),x=(await et(b.
value)).value,Ot=ze(x);if(b.fetch&&!Ot)throw io(x);if(!t.closed){const G=Ot?Ve(t,x,c):Vr(t,x,l);s="body",G&&await A(We(t,G,l))}}catch(a){z(t,s,a)}do{for(;t.pending>
0&&!t.closed;)await Gr(t);t.closed||await Qe()}while(t.pending>0&&!t.closed);pt(t)}),Le=(function(t,n,r){const{props:o}=r;if(Ce()||!o||typeof d(o,"main")!="stri\
ng"||(Te||(Te=!0,St=d(o,"key")),d(o,"key")!==St))return bt("a program cannot call the harness that runs it");const s=d(o,"cpuMs");return Je(St!==void 0,yt(s)?s:
ln,Fe,t,n,o)}),pt=(function(t){if(t.controller===null)return;t.meter.stopped&&E(t,`{"t":"stopped","place":${t.meter.place}}`),E(t,`{"t":"end","ms":${Z(t)},"outc\
ome":"${t.exited?"exited":t.threw?"threw":"returned"}","console_dropped":${t.dropped}}`);const n=t.controller;t.closed=!0,t.controller=null;try{i(Cn,n)}catch{}Tt(
t)}),p=(function(t,n){return i(dn,t,n)}),Pe=(function(t){let n="";const r=(function(s,a){n+=`${n===""?"":","}[${O(s)},${O(a)}]`});i(Vn,t,(function(s,a){a!=="set\
-cookie"&&r(a,s)}));const o=Ye(t);for(let s=0;s<o.length;s++)r("set-cookie",o[s]);return n}),je=(function(){M=[]}),Ce=(function(){return i(Zt,it)!==void 0}),De=(function(){
Object.assign(Oe,Zr)}),Ie=(function(){addEventListener("unhandledrejection",t=>co(t.reason)),addEventListener("error",t=>z(w(),"uncaught",i(Jn,t)??i(Qn,t)));for(const t of ao)
Xe(globalThis,t)}),He=(function(){const{revocable:t}={revocable(r,o){const s=tr(r,o);return i(Xt,vt,s.proxy),s}},n=nr.bind(void 0);S(n,"name",{value:"Proxy",configurable:!0}),
S(n,"revocable",{value:t,writable:!0,configurable:!0}),S(Pt,"Proxy",{value:n,writable:!0,configurable:!0})}),Ue=(function(t){const n=i($,i(gt,t),0,6),r=i(L,n,5);
if(i(m,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=t.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="funct\
ion"}),ze=(function(t){try{return i(Jt,t),!0}catch{return!1}}),Tt=(function(t){const{wake:n,pulled:r}=t;t.wake=t.pulled=null,n&&n(),r&&r()}),Me=(function(t){return yt(
t)&&t>=0&&!st(t,-0)?t:sn}),A=(function(t){return k(t,"constructor",I),t}),d=(function(t,n){const r=v(t,n);return r&&R(r,"value")?r.value:void 0}),O=(function(t){
return It(i(_n,t))}),Ge=(function(t){try{return i(Dn,t)}catch{throw new H("the response's body is locked to a reader: release the reader's lock, or return respo\
nse.clone(), taken before it is read")}}),qe=(function(t,n){const r=M??[];M=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&z(t,"unhandledrejection",
r[o])}),k=(function(t,n,r){return S(t,n,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),We=(async function(t,n,r){for(let o=r;;){const s=await A(
i(Hn,n));if(s.done)return;const{buffer:a,offset:c,length:l}=Ne(s.value);for(let u=0;u<l&&u<o;u+=Bt){const b=u+Bt,x=b<l?b<o?b:o:l<o?l:o;for(E(t,`{"t":"body","bas\
e64":"${i(Ln,new Ct(a,c+u,x-u))}"}`);!t.closed&&i(Kt,t.controller)<=0;)await Mr(t);if(t.closed)break}const f=l>o;if(o-=l,f&&E(t,'{"t":"body_cut"}'),f||t.closed){
xe(()=>i(Un,n));return}}}),Ve=(function(t,n,r){const o=i(Jt,n),s=i(Gn,n),a=s!==null&&!r;if(o===0||a&&i(qn,n))throw new H(qr(o));const c=a?Ge(s):null,l=`"status_\
text":${O(i(zn,n))},"headers":[${Pe(i(Mn,n))}]`;if(l.length>Ft)throw new ot(`the response's head is ${l.length} characters long; the limit is ${Ft}`);const f=i(
Wn,n)?',"websocket":true':"";return E(t,`{"t":"response","ms":${Z(t)},"status":${o},${l},"body":${a}${f}}`),!a&&s!==null&&xe(()=>i(In,s)),c}),tt=(function(t,n){
return{__proto__:null,value:t,fetch:n}}),Ye=(function(t){try{return i(Yn,t)}catch{return i(Kn,t,"set-cookie")}}),Ke=(function(t){$e=t}),et=(function(t){return A(
new I((function(n,r){const o=(function(a){n({__proto__:null,value:a})});let s=!1;try{s=g(t)===I.prototype}catch{}if(s)try{q(t,o,r);return}catch{}q(new I((function(a){
a(t)})),o,r)})))}),Je=(function(t,n,r,o,s,a){let c=0;for(;c<N&&kt(C[c]);)c++;if(c===N){if(!t)return bt(`this isolate already has ${N} active runs; the limit is ${N}`);
c=Hr()}const l={__proto__:null,started:Y(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:{__proto__:null},counts:{__proto__:null},threw:!1,
exited:!1,pending:0,wake:null,pulled:null,meter:zr.meter(n)},f={__proto__:null,start:(function(x){l.controller=x}),pull:(function(){const{pulled:x}=l;l.pulled=null,
x&&x()}),cancel(){l.closed=!0,Tt(l)}},u=new mn(f,{__proto__:null,highWaterMark:an});C[c]=l,i(rr,it,l,r,l,o,s,a);const b={__proto__:null,"content-type":"applicat\
ion/x-ndjson","cache-control":"no-transform"};return new dt(u,{__proto__:null,headers:b})}),q=(function(t,n,r){const s=v(t,"constructor")===void 0&&S(t,"constru\
ctor",sr);try{i(or,t,n,r)}finally{s&&delete t.constructor}}),Qe=(function(){return A(new I((function(t){const n=(function(){t(void 0)});try{q(i(Xn,new dt("")),n,
n)}catch{Qt(n,0)}})))}),Xe=(function(t,n){const r=t[n];if(typeof r!="function")return;const o={[n](s){if(typeof s!="function")return D(r,t,arguments);const a=[];
T(a,function(){try{return D(s,this,arguments)}catch(c){z(w(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)T(a,arguments[c]);return D(r,t,a)}}[n];k(t,n,o)}),
E=(function(t,n){if(!t.closed)try{i(jn,t.controller,Rt(n+`
`))}catch(r){if(g(r)===ot.prototype)throw r;t.closed=!0}});var N=16,Ze=6e4,tn=6,en=2e3,nn=64*1024,nt=1e4,B=100,rn=4096n,on=1e3,Nt=5e3,At=1024*1024,Bt=48*1024,sn=1024*
1024,an=16,cn=16,Ft=256*1024,Lt=100,ln=500;import{AsyncLocalStorage as un}from"node:async_hooks";var Pt=globalThis,{apply:D,construct:fn,ownKeys:W,getPrototypeOf:g,
getOwnPropertyDescriptor:v,defineProperty:S}=Reflect,{freeze:jt,hasOwn:R}=Object,{toPrimitive:pn,toStringTag:rt}=Symbol,i=Function.prototype.call.bind(Function.
prototype.call),dn=Reflect.get(Object.prototype,"__lookupGetter__"),I=Promise,F=Error,H=TypeError,ot=RangeError,yn=RegExp,hn=Object,Ct=Uint8Array,dt=Response,gn=Request,
mn=ReadableStream,Dt=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,g(Uint8Array)],{isArray:V}=Array,{is:st}=Object,{now:Y}=Date,{
isFinite:yt}=Number,{isError:vn,captureStackTrace:$n}=Error,{stringify:It}=JSON,K=String,ht=Number,{toString:gt}=Function.prototype,{toString:Ht}=Symbol.prototype,
{toString:wn}=BigInt.prototype,{slice:$,indexOf:m,lastIndexOf:Ut,charCodeAt:L,toWellFormed:_n}=String.prototype,{forEach:bn}=Map.prototype,xn=p(Map.prototype,"s\
ize"),{forEach:En}=Set.prototype,Sn=p(Set.prototype,"size"),{getTime:On,toISOString:kn}=Date.prototype,Rn=p(RegExp.prototype,"source"),Tn=p(RegExp.prototype,"fl\
ags"),zt={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},J=g(Uint8Array.prototype),mt=DataView.prototype,Mt=p(J,rt),Nn=p(J,"length"),An=p(J,"buffer"),Bn=p(J,"byteOffset"),Fn=p(J,"byteLength"),Gt=p(mt,
"buffer"),qt=p(mt,"byteOffset"),Wt=p(mt,"byteLength"),Vt=p(ArrayBuffer.prototype,"byteLength"),Ln=Reflect.get(Uint8Array.prototype,"toBase64"),Yt=new TextEncoder,
{encode:Pn}=Yt,P=Response.prototype,{enqueue:jn,close:Cn}=ReadableStreamDefaultController.prototype,Kt=p(ReadableStreamDefaultController.prototype,"desiredSize"),
{getReader:Dn,cancel:In}=ReadableStream.prototype,{read:Hn,cancel:Un}=ReadableStreamDefaultReader.prototype,Jt=p(P,"status"),zn=p(P,"statusText"),Mn=p(P,"header\
s"),Gn=p(P,"body"),qn=p(P,"bodyUsed"),Wn=p(P,"webSocket"),{forEach:Vn,getSetCookie:Yn,getAll:Kn}=Headers.prototype,Jn=p(ErrorEvent.prototype,"error"),Qn=p(ErrorEvent.
prototype,"message"),{setTimeout:Qt}=Pt,{text:Xn}=P,Zn=Proxy,{revocable:tr}=Proxy,vt=new WeakSet,{add:Xt,has:er}=WeakSet.prototype,j=e=>i(er,vt,e);function nr(e,t){
if(new.target===void 0)throw new H("Constructor Proxy requires 'new'");const n=new Zn(e,t);return i(Xt,vt,n),n}var it=new un,{run:rr,getStore:Zt}=it,{then:or}=Promise.
prototype;function Q(e,t){try{let n=g(e);for(let r=0;n!==null&&r<64;r++,n=g(n))if(n===t)return!0}catch{}return!1}function T(e,t){S(e,e.length,{__proto__:null,value:t,
writable:!0,enumerable:!0,configurable:!0})}var sr=jt({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});import{claim as ir}from"./guard.js";
var ar,cr;function te(e){let t;for(let r=lr;r!==null&&t===void 0;r=g(r))t=d(r,e);const n=typeof t=="function"&&!j(t)?d(t,"prototype"):void 0;return n!==null&&typeof n==
"object"?n:ur}var lr=globalThis,ur={__proto__:null};function fr(){const e={Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:[
"method","url","redirect","bodyUsed","headers"],URL:["href","origin","protocol","username","password","host","hostname","port","pathname","search","searchParams",
"hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:["locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","ur\
l"],CryptoKey:["type","extractable","algorithm","usages"]},t=W(e),n=[];for(let r=0;r<t.length;r++){const o=t[r];T(n,{__proto__:null,name:o,prototype:te(o),keys:d(
e,o),getters:null})}return n}function pr(){const e=[],t=["Headers","URLSearchParams","FormData"];for(let n=0;n<t.length;n++)T(e,{__proto__:null,name:t[n],prototype:te(
t[n]),forEach:null});return e}var ee=(e,t,n)=>i(e.forEach,t,n),ne=(e,t,n)=>i(e.getters[n],t);function dr(e){const t=cr??=pr();for(let n=0;n<t.length;n++){const r=t[n];
if(Q(e,r.prototype)&&(r.forEach??=re(r.prototype,"forEach","value"),se(()=>ee(r,e,()=>{}))))return r}}function yr(e){const t=ar??=fr();for(let n=0;n<t.length;n++){
const r=t[n];if(Q(e,r.prototype)&&(r.getters??=hr(r),se(()=>ne(r,e,0))))return r}}function hr(e){const t=[];for(let n=0;n<e.keys.length;n++)T(t,re(e.prototype,e.
keys[n],"get"));return t}function re(e,t,n){for(let r=e;r!==null;r=g(r)){const o=v(r,t);if(!o)continue;const s=R(o,n)?o[n]:void 0;return typeof s=="function"&&i(
Ut,i(gt,s),"[native code]")>0?s:oe}return oe}var oe=()=>{};function se(e){try{return e(),!0}catch{return!1}}var gr=DOMException.prototype,mr=e=>Q(e,gr),vr="harn\
ess.js:";function ie(e){const t=v(F,"prepareStackTrace");if(!t)return e();k(F,"prepareStackTrace",void 0);try{return e()}finally{S(F,"prepareStackTrace",t)}}function ae(e){
if(i(m,e,"    at ")!==0)return"";if(i(L,e,e.length-1)===41){const t=i(Ut,e,"(");if(t>=0)return i($,e,t+1,-1)}return i($,e,i(m,e,"    at async ")===0?13:7)}function ce(e,t){
for(let n=0;;){const r=i(m,e,`
`,n);if(!t(r<0?i($,e,n):i($,e,n,r))||r<0)return;n=r+1}}function le(e){let t="",n="",r=!0;return ce(e,o=>{const s=ae(o);return i(m,s,vr)===0||i(m,s,"node-interna\
l:")===0?n="":s==="<anonymous>"?n+=`
`+o:(t+=(r?"":n+`
`)+o,n="",r=!1),!0}),t+n}function ue(){const e={__proto__:null},t=v(F,"stackTraceLimit");let n="";try{k(F,"stackTraceLimit",cn),n=ie(()=>($n(e),e.stack))}catch{}
try{t&&S(F,"stackTraceLimit",t)}catch{}if(typeof n!="string")return"";const r=le(n),o=i(m,r,`
`);return o<0?"":i($,r,o+1)}function $r(){let e="";return ce(ue(),t=>(e=ae(t))===""),e}var fe=()=>({__proto__:null,nodes:en,length:nn,path:[],targets:[]}),U=e=>e.
nodes<=0||e.length<=0,wr='{"type":"opaque","class":"unreadable value"}';function pe(e,t){const n=t.path.length;try{return _(e,t)}catch{return t.path.length=n,wr}}
function _r(e,t){const n=fe();let r="";for(let o=t;o<e.length&&!U(n);o++)r+=(o>t?",":"")+pe(e[o],n),n.targets.length=0;return"["+r+"]"}function br(e,t){const n=t.
length<nt?t.length:nt,r=e.length>n?`{"type":"string","length":${e.length},"value":${O(i($,e,0,n))}}`:O(e);return t.length-=r.length,r}function y(e,t){const n=O(
e.length>nt?i($,e,0,nt)+"\u2026":e);return t.length-=n.length,n}function _(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return br(e,t);case"number":
return yt(e)&&!st(e,-0)?K(e):`{"type":"number","value":"${st(e,-0)?"-0":K(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"type":"undefined\
"}';case"symbol":return`{"type":"symbol","value":${y(i(Ht,e),t)}}`;case"bigint":{const r=1n<<rn,o=e<r&&e>-r?i(wn,e):"over 4096 bits";return t.length-=o.length,`\
{"type":"bigint","value":"${o}"}`}}if(e===null)return"null";if(j(e))return'{"type":"proxy"}';for(let r=t.path.length-1,o=1;r>=0;r--,o++)if(t.path[r]===e)return`\
{"type":"cycle","up":${o},"id":${xr(e,t.targets)}}`;if(t.path.length>=tn&&typeof e!="function")return`{"type":"elided","class":${y(V(e)?`Array(${e.length})`:at(
e)??"Object",t)}}`;T(t.path,e);const n=typeof e=="function"?Sr(e,t):kr(e,t);return t.path.length--,n}function xr(e,t){for(let n=0;n<t.length;n++)if(t[n]===e)return n+
1;return T(t,e),t.length}function at(e){let t=null,n="";const r=v(e,rt);r&&!r.enumerable&&typeof r.value=="string"&&(n=r.value);for(let o=g(e),s=0;o!==null&&s<64&&
!j(o);o=g(o),s++){if(n===""){const a=d(o,rt);typeof a=="string"&&(n=a)}t===null&&(t=Er(e,d(o,"constructor")))}return n!==""&&n!==t?`${t??"null"} [${n}]`:t}function Er(e,t){
if(typeof t!="function"||j(t))return null;const n=d(t,"name"),r=d(t,"prototype");return typeof n=="string"&&n!==""&&r!==null&&typeof r=="object"&&Q(e,r)?n:null}
function Sr(e,t){const n=i(gt,e),r=i($,n,0,32);let o="function",s="";if(i(m,r,"class")===0&&!Or(r,5)){o="class";const c=g(e),l=typeof c=="function"?d(c,"name"):
void 0;typeof l=="string"&&l!==""&&(s=`,"extends":${y(l,t)}`)}else{const c=d(g(e)??e,rt);c==="AsyncFunction"?o="async function":c==="GeneratorFunction"?o="gener\
ator":c==="AsyncGeneratorFunction"&&(o="async generator")}const a=d(e,"name");return`{"type":"function","kind":"${o}","name":${y(typeof a=="string"?a:"",t)}${s}${he(
e,t,ct)}}`}function Or(e,t){const n=i(L,e,t);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=122||n===36||n===95||n>127}function kr(e,t){if(V(e))return Nr(e,t);if(vn(
e)||mr(e))return Ir(e,t);const n=at(e);if(n!=="Object"){const o=Br(e,n,t)??Fr(e,n,t)??Lr(e)??Pr(e,t)??jr(e,t)??Cr(e,n,t)??Dr(e,n,t);if(o!==null)return o}if(n===
"Promise")return'{"type":"promise"}';if(n==="WeakMap"||n==="WeakSet"||n==="WeakRef")return`{"type":"opaque","class":"${n}"}`;const r=$t(e,t,ct);return`{"type":"\
object"${n==="Object"?"":`,"class":${n===null?"null":y(n,t)}`},"properties":[${r.list}]${X(r.more)}}`}var ct=()=>!0,Rr=e=>typeof e=="symbol"||e!=="length"&&!de(
e),Tr=e=>e!=="stack"&&e!=="message"&&e!=="cause"&&e!=="errors",de=e=>{const t=ht(e);return t>=0&&t<4294967295&&K(t)===e&&t%1===0};function $t(e,t,n){const r=W(e);
let o="",s=0,a=0;for(let c=0;c<r.length;c++){const l=r[c];if(!n(l))continue;if(s>=B||U(t)){a++;continue}const f=v(e,l);if(!f||!f.enumerable)continue;const u=typeof l==
"symbol"?`{"type":"symbol","value":${y(i(Ht,l),t)}}`:y(l,t);o+=`${s++?",":""}[${u},${R(f,"value")?_(f.value,t):ye(f)}]`}return{__proto__:null,list:o,more:a}}var ye=e=>`\
{"type":"accessor","value":"${e.get?e.set?"get/set":"get":"set"}"}`,X=e=>e>0?`,"more":${e}`:"";function he(e,t,n){const r=$t(e,t,n);return(r.list===""?"":`,"pro\
perties":[${r.list}]`)+X(r.more)}function wt(e,t,n){const r=$t(e,t,n);return r.list===""?"":`,"properties":[${r.list}]`}function Nr(e,t){const n=e.length;let r="",
o=0,s=0;for(;s<n&&o<B&&!U(t);o++){const l=v(e,s);let f;if(l)f=R(l,"value")?_(l.value,t):ye(l),s++;else{const u=Ar(e,s,n);t.nodes--,t.length-=32,f=`{"type":"hole\
","count":${u-s}}`,s=u}r+=(o?",":"")+f}const a=at(e);return`{"type":"array"${a==="Array"?"":`,"class":${a===null?"null":y(a,t)}`},"length":${n},"items":[${r}]${n<=
1e3?wt(e,t,Rr):""}${X(n-s)}}`}function Ar(e,t,n){let r=t+1;for(;r<n&&r<t+on;r++)if(R(e,r))return r;if(r>=n)return n;const o=W(e);for(let s=0;s<o.length;s++){const a=o[s];
if(typeof a=="symbol"||!de(a))break;const c=ht(a);if(c>=r)return c}return n}function Br(e,t,n){let r;try{r=i(xn,e)}catch{return null}return ge(bn,e,t??"Map",r,n)}
function ge(e,t,n,r,o){let s="",a=0;return i(e,t,(c,l)=>{if(a<B&&!U(o)){const f=_(l,o);s+=`${a++?",":""}[${f},${_(c,o)}]`}}),`{"type":"map","class":${y(n,o)},"s\
ize":${r},"entries":[${s}]${wt(t,o,ct)}${X(r-a)}}`}function Fr(e,t,n){let r,o="",s=0;try{r=i(Sn,e)}catch{return null}return i(En,e,a=>{s<B&&!U(n)&&(o+=(s++?",":
"")+_(a,n))}),`{"type":"set","class":${y(t??"Set",n)},"size":${r},"items":[${o}]${wt(e,n,ct)}${X(r-s)}}`}function Lr(e){let t;try{t=i(On,e)}catch{return null}return`\
{"type":"date","value":${st(t,NaN)?"null":`"${i(kn,e)}"`}}`}function Pr(e,t){const n=W(zt);for(let r=0;r<n.length;r++){const o=n[r];let s;try{s=i(zt[o],e)}catch{
continue}return`{"type":"boxed","class":"${o}","value":${_(s,t)}}`}return null}function jr(e,t){if(!Q(e,yn.prototype))return null;try{return`{"type":"regexp","v\
alue":${y(`/${i(Rn,e)}/${i(Tn,e)}`,t)}}`}catch{return null}}function Cr(e,t,n){const r=i(Mt,e);if(r)return me(e,t===null?r:t===r||t==="Buffer"?t:`${t} [${r}]`,i(
Nn,e),n);try{const o=i(Vt,e);return me(new Ct(e,0,o<B?o:B),t??"ArrayBuffer",o,n)}catch{}try{const o=i(qt,e);return`{"type":"object","class":"DataView","properti\
es":[["byteLength",${i(Wt,e)}],["byteOffset",${o}],["buffer",${_(i(Gt,e),n)}]]}`}catch{return null}}function me(e,t,n,r){let o="";for(let s=0;s<n&&s<B&&!U(r);s++)
o+=(s?",":"")+_(e[s],r);return`{"type":"bytes","class":${y(t,r)},"length":${n},"items":[${o}]}`}function Dr(e,t,n){const r=dr(e);if(r){let a=0;return ee(r,e,()=>{
a++}),ge(r.forEach,e,t??r.name,a,n)}const o=yr(e);if(!o)return null;let s="";for(let a=0;a<o.keys.length;a++)s+=`${a?",":""}[${O(o.keys[a])},${_(ne(o,e,a),n)}]`;
return`{"type":"object","class":${y(t??o.name,n)},"properties":[${s}]}`}function Ir(e,t){const n=ve(e,"name")??"Error",r=ve(e,"message")??"",o=at(e);let s="";try{
s=ie(()=>e.stack)}catch{}let a=`{"type":"error"${o===null||o===n?"":`,"class":${y(o,t)}`},"name":${y(n,t)},"message":${y(r,t)}`;a+=`,"stack":${y(typeof s=="stri\
ng"?le(s):"",t)}`;const c=v(e,"cause"),l=v(e,"errors");return c&&R(c,"value")&&(a+=`,"cause":${_(c.value,t)}`),l&&V(l.value)&&(a+=`,"errors":${_(l.value,t)}`),a+
he(e,t,Tr)+"}"}function ve(e,t){for(let n=e,r=0;n!==null&&r<64&&!j(n);r++,n=g(n)){const o=d(n,t);if(typeof o=="string")return o}}var C=Object.seal(Array(N).fill(
null)),$e=null;function Hr(){let e=0;for(let t=1;t<N;t++)we(C[t])<we(C[e])&&(e=t);return e}var we=e=>e===null?0:e.started;function Ur(){let e=null;for(let t=0;t<
N;t++)if(kt(C[t])){if(e!==null)return null;e=C[t]}return e}var w=()=>i(Zt,it)??$e??Ur(),zr=ir({current:()=>{const e=w();return e===null?null:e.meter},later:e=>{
Qt(e,0)},stopped:e=>{for(let t=0;t<N;t++){const n=C[t];n!==null&&n.meter===e&&pt(n)}}});function _e(e,t){if(!e.closed){if(_t(e)||e.length+t.length>At){e.dropped++;
return}e.lines++,e.length+=t.length,E(e,t)}}var _t=e=>e.lines>=Nt||e.length>=At;function z(e,t,n){if(e===null||e.closed)return;const r=t==="import"||t==="handle\
r"||t==="body";if(!r&&_t(e)){e.dropped++;return}const o=`{"t":"error","phase":"${t}","ms":${Z(e)},"error":${pe(n,fe())}}`;if(!r){_e(e,o);return}e.threw=!0,E(e,o)}
var Mr=e=>be(t=>{e.closed||i(Kt,e.controller)>0?t():e.pulled=t}),Gr=e=>be(t=>{e.closed||e.pending===0?t():e.wake=t}),be=e=>A(new I(e));function bt(e){return new dt(
e,{__proto__:null,status:503})}function qr(e){return e===0?"the program answered with Response.error(), which stands for an answer that never came":"the respons\
e's body was read before the response was returned: return response.clone(), taken before it is read"}function Wr(e){try{return{__proto__:null,buffer:e,offset:0,
length:i(Vt,e)}}catch{}try{return{__proto__:null,buffer:i(Gt,e),offset:i(qt,e),length:i(Wt,e)}}catch{}throw new H(`the response's body gave a chunk that is ${e===
null?"null":`of type ${typeof e}`}; a body takes bytes: encode text with TextEncoder`)}function xe(e){try{q(et(e()),()=>{},()=>{})}catch{}}function Vr(e,t,n){const r=It(
t);if(r===void 0){E(e,'{"t":"result"}');return}const o=Kr(r),s=Rt(o).length;if(s>n)throw new ot(`the program's result is ${s} bytes of JSON; the limit is ${n}`);
if(Yr(o,Lt))throw new ot(`the program's result is nested deeper than ${Lt} arrays and objects`);E(e,`{"t":"result","value":${o}}`)}function Yr(e,t){for(let n=0,
r=0;n<e.length;n++){const o=i(L,e,n);if(o===34)for(;i(L,e,++n)!==34;)i(L,e,n)===92&&n++;else if(o===91||o===123){if(++r>t)return!0}else(o===93||o===125)&&r--}return!1}
function Kr(e){let t=0,n="";for(let r=i(m,e,"\\ud");r>=0;r=i(m,e,"\\ud",r+2)){let o=0;for(;r-o>0&&i(L,e,r-o-1)===92;)o++;o%2!==1&&(n+=i($,e,t,r)+"\uFFFD",t=r+6)}
return t===0?e:n+i($,e,t)}function h(e,t,n="",r=0){const o=w();if(o===null||o.closed)return;if(_t(o)){o.dropped++;return}const s=$r();_e(o,`{"t":"console","leve\
l":"${e}","ms":${Z(o)},"group":${o.group}${s===""?"":`,"at":${O(s)}`}${n},"args":${_r(e==="dir"||e==="table"?t:Jr(t,r),r)}}`)}function Jr(e,t){const n=e[t];if(e.
length<t+2||typeof n!="string"||i(m,n,"%")<0)return e;const r=[];for(let o=0;o<e.length;o++)T(r,e[o]);for(let o=i(m,n,"%"),s=t+1;o>=0&&s<e.length;o=i(m,n,"%",o+
2)){const a=i($,n,o+1,o+2);a!==""&&i(m,"sdifjoOc",a)>=0&&(k(r,s,Qr(a,e[s])),s++)}return r}function Qr(e,t){if(t===null||typeof t!="object"&&typeof t!="function"||
j(t))return t;try{if(e==="s")return typeof t=="function"||Xr(t)?K(t):t;if(e==="d")return ht(t);if(e==="i"||e==="f")return K(t)}catch{}return t}function Xr(e){for(let t=e,
n=0;t!==null&&n<64&&!j(t);t=g(t),n++){for(let o=0;o<Dt.length;o++)if(Dt[o].prototype===t)return!1;const r=v(t,"toString")??v(t,pn);if(r)return R(r,"value")&&typeof r.
value=="function"}return!1}function Ee(e,t){t.length>0&&h(e,t);const n=w();n!==null&&n.group++}function Se(e,t){const n=w(),r=lt(t);if(n===null)return;const o=n.
timers[r];if(o===void 0){h("warn",[`No such label '${r}' for console.${e}()`]);return}e==="timeEnd"&&delete n.timers[r];const s=`${r}: ${to(Y()-o)}`,a=[];for(let c=1;e===
"timeLog"&&c<t.length;c++)k(a,c,t[c]);k(a,0,a.length>0?eo(s):s),h(e,a)}var Zr={log(){h("log",arguments)},info(){h("info",arguments)},warn(){h("warn",arguments)},
error(){h("error",arguments)},debug(){h("debug",arguments)},dir(){h("dir",arguments)},dirxml(){h("dirxml",arguments)},table(){h("table",arguments)},trace(){h("t\
race",arguments,`,"stack":${O(ue())}`)},group(){Ee("group",arguments)},groupCollapsed(){Ee("groupCollapsed",arguments)},groupEnd(){const e=w();e!==null&&e.group>
0&&e.group--},clear(){const e=w();e!==null&&(e.group=0),h("clear",[])},time(){const e=w(),t=lt(arguments);e!==null&&(e.timers[t]!==void 0?h("warn",[`Label '${t}\
' already exists for console.time()`]):e.timers[t]=Y())},timeLog(){Se("timeLog",arguments)},timeEnd(){Se("timeEnd",arguments)},count(){const e=w(),t=lt(arguments);
if(e===null)return;const n=e.counts[t]=(e.counts[t]??0)+1;h("count",[`${t}: ${n}`])},countReset(){const e=w(),t=lt(arguments);e!==null&&(e.counts[t]===void 0?h(
"warn",[`Count for '${t}' does not exist`]):delete e.counts[t])},context(){return Oe},assert(){arguments[0]||h("assert",arguments,"",1)}},Oe=console,lt=e=>e.length>
0&&e[0]!==void 0?`${e[0]}`:"default",to=e=>e<1e3?`${e}ms`:`${(e-e%1e3)/1e3}.${i($,`00${e%1e3}`,-3)}s`;function eo(e){let t="";for(let n=0;n<e.length;n++)t+=e[n]===
"%"?"%%":e[n];return t}var no="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a function \
named run";function ro(e){const t=d(e,"prompt");return typeof t=="string"?t:""}function oo(e,t,n){return t!==void 0&&!R(e,t)?`the program has no export named ${t}\
; it has ${ke(e)}`:typeof n=="function"?`the program's ${t===void 0?"default class":`class ${t}`} has no fetch method: add fetch(request) { \u2026 } to it`:t!==
void 0?`the program's export ${t} cannot answer: it must be an object or a class with fetch, or a function; it is ${xt(n)}`:`${no}; ${so(e,n)}`}function so(e,t){
if(t!==void 0)return`its default export is ${xt(t)}${typeof t=="object"&&t!==null?" without fetch":""}`;const n=ke(e);return n==="none"?"it exports nothing":`it\
 exports ${n}, and no entrypoint is named`}function io(e){return new H(`the program's fetch must return a Response; it returned ${xt(e)}${e===void 0?": is a ret\
urn missing?":""}`)}function ke(e){const t=W(e);let n="";for(let r=0;r<t.length;r++){const o=t[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"non\
e":n}function xt(e){switch(typeof e){case"undefined":return"undefined";case"function":return"a function";case"object":if(e===null)return"null";if(V(e))return"an\
 array";try{if(g(e)===hn.prototype)return"a plain object"}catch{}return"an object of another class";default:return`a ${typeof e}`}}var ao=["setTimeout","setInte\
rval","setImmediate","queueMicrotask"],M=null;function co(e){M===null?z(w(),"unhandledrejection",e):M.length<Nt&&T(M,e)}async function lo(){const{prototype:e}=Function,
{bind:t}=e,n=v(e,"bind");let r,o;k(e,"bind",function(s){return typeof s?.exitImpl=="function"&&(r=s),D(t,this,arguments)});try{o=(await et(import("node:process"))).
value.default}catch{}if(S(e,"bind",n),r)Re(r,"exitImpl","exit");else if(o)for(const s of["exit","abort","reallyExit"])typeof o[s]=="function"&&Re(o,s,s)}function Re(e,t,n){
const r={[t](){const o=w();o!==null&&(o.exited=!0,pt(o));const s=new F(`process.${n}() was called`);throw S(s,"name",{__proto__:null,value:"ProcessExit"}),s}}[t];
try{k(e,t,r)}catch{}}var Et=!1,ut=!1,Te=!1,St,uo;He(),De(),Ie();var fo=jt({fetch:Le});export{fo as default};
