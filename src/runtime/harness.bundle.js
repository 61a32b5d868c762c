// Made of src/runtime/harness by `npm run harness`; its SHA-256: 1d03f41a89b41a83e1ebd9efacd0ef02ad07b8b47668dfbffa4b74e3aa9f0ed9
const Fe=(async function(t,r,n,o){const a=p(o,"prompt"),s=p(o,"args"),i=p(o,"method")==="HEAD",c=no(p(o,"outputBytes"));let u;try{u=(await y(Ve(t,o))).value.value}catch(W){
D(t,"import",W);return}const d={__proto__:null,env:n,prompt:typeof a=="string"?a:"",args:q(s)?s:void 0,entrypoint:p(o,"entrypoint"),request:i?new pr(r,{__proto__:null,
method:"HEAD"}):r},x=(await y(He(t,u,d))).value.value;t.closed||(Rt(x)?await y(Ke(t,x,{head:i,outputBytes:c})):to(t,x,c))}),k=(function(t,r){R(t,t.length,{__proto__:null,
value:r,writable:!0,enumerable:!0,configurable:!0})}),je=(function(t){if(Gt(t))return{__proto__:null,buffer:Pr(t),offset:Br(t),length:Dr(t)};try{return{__proto__:null,
buffer:t,offset:0,length:Kt(t)}}catch{}try{return{__proto__:null,buffer:qt(t),offset:Vt(t),length:Yt(t)}}catch{}throw new O(`the response's body gave a chunk th\
at is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}),Ce=(function(t){return{props:{},waitUntil(r){t.pending++;const n=()=>{
t.pending--;const{wake:o}=t;t.wake=null,o&&o()};C(y(r),n,o=>{D(t,"waitUntil",o),n()})},passThroughOnException(){}}}),He=(async function(t,r,{request:n,env:o,prompt:a,
args:s,entrypoint:i}){if(i!==void 0&&!P(r,i))throw new O(`the program has no export named ${i}; it has ${fo(r)}`);const c=r[i??"default"],u=Ce(t);if(typeof c=="\
function"&&!qe(c))return at(await y(s===void 0?c(n,o,u):A(c,void 0,s)));if(typeof c=="function"){const d=ur(c,[u,o]);if(typeof d.fetch!="function")throw new O(`\
the program's ${uo(i,"class")} has no fetch method: add fetch(request) { … } to it`);return at(Tt(await y(d.fetch(n))))}if(c!==null&&typeof c=="object"&&typeof c.
fetch=="function")return at(Tt(await y(c.fetch(n,o,u))));if(i!==void 0)throw new O(`the program's export ${i} cannot answer: it must be an object or a class wit\
h fetch, or a function; it is ${Be(c)}`);if(typeof r.run=="function")return at(await y(A(r.run,void 0,[s===void 0?a:s[0],o,u])));throw new O(lo)}),Me=(async function(t,r,n,o){
E(t,`{"t":"start","v":1,"warm":${St}}`);try{await y(Fe(t,r,n,o))}catch(a){D(t,"handler",a)}do{for(;t.pending>0&&!t.closed;)await Zn(t);t.closed||await Xe()}while(t.
pending>0&&!t.closed);st(t)}),st=(function(t){if(t.controller===null)return;t.meter.stopped&&E(t,`{"t":"stopped","place":${t.meter.place}}`),E(t,`{"t":"end","ms\
":${nt(t)},"outcome":"${t.exited?"exited":t.threw?"threw":"returned"}","console_dropped":${t.dropped}}`);const r=t.controller;t.closed=!0,t.controller=null;try{
Cr(r)}catch{}kt(t)}),f=(function(t,r){for(let n=t;n;n=m(n)){const o=v(n,r);if(o)return o.get?l(o.get):()=>{}}return()=>{}}),Ue=(function(t){let r="";const n=(a,s)=>{
r+=`${r===""?"":","}[${T(a)},${T(s)}]`};Yr(t,(a,s)=>{s!=="set-cookie"&&n(s,a)});const o=Je(t);for(let a=0;a<o.length;a++)n("set-cookie",o[a]);return r}),z=(function(t,r){
try{let n=m(t);for(let o=0;n!==null&&o<64;o++,n=m(n))if(n===r)return!0}catch{}return!1}),We=(function(){for(const t of Object.keys(Ae))S(Pe,t,Reflect.get(Ae,t))}),
ze=(function(){addEventListener("unhandledrejection",t=>go(Qr(t))),addEventListener("error",t=>D(b(),"uncaught",Xr(t)??Zr(t)));for(const t of po)Ze(globalThis,t)}),
Ge=(function(){const{revocable:t}={revocable(n,o){const a=sn(n,o);return ne(ht,a.proxy),a}},r=ln.bind(void 0);R(r,"name",{value:"Proxy",configurable:!0}),R(r,"r\
evocable",{value:t,writable:!0,configurable:!0}),R(Lt,"Proxy",{value:r,writable:!0,configurable:!0})}),qe=(function(t){const r=$(dt(t),0,6),n=F(r,5);if(w(r,"cla\
ss")===0&&(n===32||n===123||n===10||n===13||n===9||n===47))return!0;const o=t.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),Rt=(function(t){
try{return te(t),!0}catch{return!1}}),Ot=(function(t){const r=new H(t);return S(r,"constructor",H),r}),Ve=(async function(t,r){if(p(r,"process")===!0&&await(vo??=
y(mo())),xt||St)return await y(import(p(r,"main")));xt=!0,Nt(t),yo();let n=null;try{return await y(import(p(r,"main")))}catch(o){throw n={reason:o},o}finally{xt=
!1,St=!0,ho(t,n),Nt(null)}}),kt=(function(t){const{wake:r,pulled:n}=t;t.wake=t.pulled=null,r&&r(),n&&n()}),p=(function(t,r){const n=v(t,r);return n&&P(n,"value")?
n.value:void 0}),S=(function(t,r,n){return R(t,r,{__proto__:null,value:n,writable:!0,enumerable:!0,configurable:!0})}),Tt=(function(t){if(!Rt(t.value))throw new O(
`the program's fetch must return a Response; it returned ${Be(t.value)}${t.value===void 0?": is a return missing?":""}`);return t}),Ye=(async function(t,r,n){const o=Xt(
r);for(let a=n;;){const{value:s}=await y(Zt(o));if(s.done)return;const{buffer:i,offset:c,length:u}=je(s.value);for(let x=0;x<u&&x<a;x+=Bt){const W=x+Bt,Le=W<u?W<
a?W:a:u<a?u:a;for(E(t,`{"t":"body","base64":"${Ir(new ut(i,c+x,Le-x))}"}`);!t.closed&&Qt(t.controller)<=0;)await Xn(t);if(t.closed)break}const d=u>a;if(a-=u,d&&
E(t,'{"t":"body_cut"}'),d||t.closed){ke(()=>Mr(o));return}}}),Ke=(async function(t,r,{head:n,outputBytes:o}){const a=te(r),s=zr(r),i=s!==null&&!n;if(a===0)throw new O(
"the program answered with Response.error(), which stands for an answer that never came");if(i&&Gr(r))throw new O("the response's body was read before the respo\
nse was returned: return response.clone(), taken before it is read");if(i&&qr(s))throw new O("the response's body is locked to a reader: release the reader's lo\
ck, or return response.clone(), taken before it is read");const c=`"status_text":${T(Ur(r))},"headers":[${Ue(Wr(r))}]`;if(c.length>Dt)throw new lt(`the response\
's head is ${c.length} characters long; the limit is ${Dt}`);const u=Vr(r)?',"websocket":true':"";if(E(t,`{"t":"response","ms":${nt(t)},"status":${a},${c},"body\
":${i}${u}}`),i)try{await y(Ye(t,s,o))}catch(d){D(t,"body",d)}else s!==null&&ke(()=>Hr(s))}),Je=(function(t){try{return Kr(t)}catch{return Jr(t,"set-cookie")}}),
Nt=(function(t){xe=t}),y=(function(t){const r=new H((n,o)=>{const a=i=>n({__proto__:null,value:i});let s=!1;try{s=m(t)===gr}catch{}if(s)try{C(t,a,o);return}catch{}
C(new H(i=>i(t)),a,o)});return S(r,"constructor",H),r}),Qe=(function(t,r,n){let o=0,a=0;for(;o<N&&Ee(B[o]);o++)Re(B[o])<Re(B[a])&&(a=o);if(o===N&&t&&(o=a),o===N)
return _t(`this isolate already has ${N} active runs; the limit is ${N}`);const s={__proto__:null,started:Y(),controller:null,closed:!1,lines:0,length:0,dropped:0,
group:0,timers:new Ft,counts:new Ft,threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:Qn.meter(r)},i={__proto__:null,start(d){s.controller=d},pull(){const{
pulled:d}=s;s.pulled=null,d&&d()},cancel(){s.closed=!0,kt(s)}},c=new yr(i,{__proto__:null,highWaterMark:ir});B[o]=s,fn($t,s,n,s);const u=new dr;return ee(u,"con\
tent-type","application/x-ndjson"),ee(u,"cache-control","no-transform"),new jt(c,{__proto__:null,status:200,headers:u})}),C=(function(t,r,n){const a=v(t,"constr\
uctor")===void 0&&R(t,"constructor",dn);try{pn(t,r,n)}finally{a&&delete t.constructor}}),Xe=(function(){return y(new H(t=>{const r=()=>t(void 0);try{re(r,yn)}catch{}
try{const n=new tn;C(on(nn(en(n)),new ut(1)),()=>{},()=>{}),C(Zt(Xt(rn(n))),r,()=>{})}catch{}}))}),Ze=(function(t,r){const n=t[r];if(typeof n!="function")return;
const o={[r](a){if(typeof a!="function")return A(n,t,arguments);const s=[];k(s,function(){try{return A(a,this,arguments)}catch(i){D(b(),"uncaught",i)}});for(let i=1;i<
arguments.length;i++)k(s,arguments[i]);return A(n,t,s)}}[r];S(t,r,o)}),E=(function(t,r){if(!t.closed)try{jr(t.controller,Jt(r+`
`))}catch(n){if(m(n)===vr)throw n;t.closed=!0}});var N=16,tr=6e4,er=6,rr=2e3,nr=64*1024,J=1e4,I=100,or=4096n,ar=1e3,At=5e3,Pt=1024*1024,Bt=48*1024,sr=1024*1024,
ir=16,cr=16,Dt=256*1024,It=100,lr=500;import{AsyncLocalStorage as it}from"node:async_hooks";var Lt=globalThis,{apply:A,construct:ur,ownKeys:Q,getPrototypeOf:m,getOwnPropertyDescriptor:v,
defineProperty:R}=Reflect,{freeze:X,hasOwn:P}=Object,{toPrimitive:fr,toStringTag:ct}=Symbol,l=Function.prototype.bind.bind(Function.prototype.call),H=Promise,L=Error,
O=TypeError,lt=RangeError,Ft=Map,ut=Uint8Array,jt=Response,pr=Request,dr=Headers,yr=ReadableStream,hr=Object.prototype,gr=Promise.prototype,mr=RegExp.prototype,
vr=RangeError.prototype,G=m(Uint8Array.prototype),Ct=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,m(Uint8Array)].map(e=>e.prototype),
q=Array.isArray,V=String,ft=Number,Z=Object.is,Y=Date.now,pt=Number.isFinite,wr=Error.isError,$r=Error.captureStackTrace,dt=l(Function.prototype.toString),Ht=l(
Symbol.prototype.toString),br=l(BigInt.prototype.toString),$=l(String.prototype.slice),w=l(String.prototype.indexOf),Mt=l(String.prototype.lastIndexOf),F=l(String.
prototype.charCodeAt),_r=l(String.prototype.toWellFormed),Ut=JSON.stringify,Sr=l(Map.prototype.forEach),xr=f(Map.prototype,"size"),tt=l(Map.prototype.get),Wt=l(
Map.prototype.set),zt=l(Map.prototype.delete),Er=l(Set.prototype.forEach),Rr=f(Set.prototype,"size"),Or=l(Date.prototype.getTime),kr=l(Date.prototype.toISOString),
Tr=f(RegExp.prototype,"source"),Nr=f(RegExp.prototype,"flags"),yt=X([["Number",Number],["String",String],["Boolean",Boolean],["BigInt",BigInt],["Symbol",Symbol]].
map(([e,t])=>X({__proto__:null,name:e,read:l(t.prototype.valueOf)}))),Gt=f(G,Symbol.toStringTag),Ar=f(G,"length"),Pr=f(G,"buffer"),Br=f(G,"byteOffset"),Dr=f(G,"\
byteLength"),qt=f(DataView.prototype,"buffer"),Vt=f(DataView.prototype,"byteOffset"),Yt=f(DataView.prototype,"byteLength"),Kt=f(ArrayBuffer.prototype,"byteLengt\
h"),Ir=l(Reflect.get(Uint8Array.prototype,"toBase64")),Lr=new TextEncoder,Fr=l(TextEncoder.prototype.encode),Jt=e=>Fr(Lr,e),jr=l(ReadableStreamDefaultController.
prototype.enqueue),Cr=l(ReadableStreamDefaultController.prototype.close),Qt=f(ReadableStreamDefaultController.prototype,"desiredSize"),Xt=l(ReadableStream.prototype.
getReader),Hr=l(ReadableStream.prototype.cancel),Zt=l(ReadableStreamDefaultReader.prototype.read),Mr=l(ReadableStreamDefaultReader.prototype.cancel),te=f(Response.
prototype,"status"),Ur=f(Response.prototype,"statusText"),Wr=f(Response.prototype,"headers"),zr=f(Response.prototype,"body"),Gr=f(Response.prototype,"bodyUsed"),
qr=f(ReadableStream.prototype,"locked"),Vr=f(Response.prototype,"webSocket"),Yr=l(Headers.prototype.forEach),Kr=l(Headers.prototype.getSetCookie),Jr=l(Reflect.get(
Headers.prototype,"getAll")),ee=l(Headers.prototype.set),Qr=e=>e.reason,Xr=f(ErrorEvent.prototype,"error"),Zr=f(ErrorEvent.prototype,"message"),re=Lt.setTimeout,
tn=IdentityTransformStream,en=f(IdentityTransformStream.prototype,"writable"),rn=f(IdentityTransformStream.prototype,"readable"),nn=l(WritableStream.prototype.getWriter),
on=l(WritableStreamDefaultWriter.prototype.write),an=Proxy,{revocable:sn}=Proxy,ht=new WeakSet,ne=l(WeakSet.prototype.add),cn=l(WeakSet.prototype.has),j=e=>cn(ht,
e);function ln(e,t){if(new.target===void 0)throw new O("Constructor Proxy requires 'new'");const r=new an(e,t);return ne(ht,r),r}var un=()=>new it,fn=l(it.prototype.
run),oe=l(it.prototype.getStore),pn=l(Promise.prototype.then),T=e=>Ut(_r(e)),dn=X({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0}),yn=10;
import{claim as hn}from"./guard.js";var ae={Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bo\
dyUsed","headers"],URL:["href","origin","protocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size",
"type"],Blob:["size","type"],ReadableStream:["locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extra\
ctable","algorithm","usages"]},gt=["Headers","URLSearchParams","FormData"],gn,mn;function se(e){let t;for(let n=vn;n!==null&&t===void 0;n=m(n))t=p(n,e);const r=typeof t==
"function"&&!j(t)?p(t,"prototype"):void 0;return r!==null&&typeof r=="object"?r:wn}var vn=globalThis,wn=Object.create(null);function $n(){const e=Q(ae),t=[];for(let r=0;r<
e.length;r++){const n=e[r];k(t,{__proto__:null,name:n,prototype:se(n),keys:p(ae,n),getters:null})}return t}function bn(){const e=[];for(let t=0;t<gt.length;t++)
k(e,{__proto__:null,name:gt[t],prototype:se(gt[t]),forEach:null});return e}var mt=(e,t,r)=>A(e.forEach,t,[r]),ie=(e,t,r)=>A(e.getters[r],t,[]);function _n(e){const t=mn??=
bn();for(let r=0;r<t.length;r++){const n=t[r];if(z(e,n.prototype)&&(n.forEach??=ce(n.prototype,"forEach","value"),ue(()=>mt(n,e,()=>{}))))return n}}function Sn(e){
const t=gn??=$n();for(let r=0;r<t.length;r++){const n=t[r];if(z(e,n.prototype)&&(n.getters??=xn(n),ue(()=>ie(n,e,0))))return n}}function xn(e){const t=[];for(let r=0;r<
e.keys.length;r++)k(t,ce(e.prototype,e.keys[r],"get"));return t}function ce(e,t,r){for(let n=e;n!==null;n=m(n)){const o=v(n,t);if(!o)continue;const a=P(o,r)?o[r]:
void 0;return typeof a=="function"&&Mt(dt(a),"[native code]")>0?a:le}return le}var le=()=>{};function ue(e){try{return e(),!0}catch{return!1}}var En=DOMException.
prototype,Rn=e=>z(e,En),On="harness.js:";function fe(e){const t=v(L,"prepareStackTrace");if(!t)return e();S(L,"prepareStackTrace",void 0);try{return e()}finally{
R(L,"prepareStackTrace",t)}}function pe(e){if(w(e,"    at ")!==0)return"";if(F(e,e.length-1)===41){const t=Mt(e,"(");if(t>=0)return $(e,t+1,-1)}return $(e,w(e,"\
    at async ")===0?13:7)}function de(e,t){for(let r=0;;){const n=w(e,`
`,r);if(!t(n<0?$(e,r):$(e,r,n))||n<0)return;r=n+1}}function ye(e){let t="",r="",n=!0;return de(e,o=>{const a=pe(o);return w(a,On)===0||w(a,"node-internal:")===0?
r="":a==="<anonymous>"?r+=`
`+o:(t+=(n?"":r+`
`)+o,r="",n=!1),!0}),t+r}function he(){const e={__proto__:null},t=v(L,"stackTraceLimit");let r="";try{S(L,"stackTraceLimit",cr),r=fe(()=>($r(e),e.stack))}catch{}
try{t&&R(L,"stackTraceLimit",t)}catch{}if(typeof r!="string")return"";const n=ye(r),o=w(n,`
`);return o<0?"":$(n,o+1)}function kn(){let e="";return de(he(),t=>(e=pe(t))===""),e}var ge=()=>({__proto__:null,nodes:rr,length:nr,path:[],targets:[]}),M=e=>e.
nodes<=0||e.length<=0,Tn='{"type":"opaque","class":"unreadable value"}';function me(e,t){const r=t.path.length;try{return _(e,t)}catch{return t.path.length=r,Tn}}
function Nn(e,t){const r=ge();let n="";for(let o=t;o<e.length&&!M(r);o++)n+=(o>t?",":"")+me(e[o],r),r.targets.length=0;return"["+n+"]"}function An(e,t){const r=t.
length<J?t.length:J,n=e.length>r?`{"type":"string","length":${e.length},"value":${T($(e,0,r))}}`:T(e);return t.length-=n.length,n}function h(e,t){const r=T(e.length>
J?$(e,0,J)+"…":e);return t.length-=r.length,r}function _(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return An(e,t);case"number":return pt(e)&&!Z(
e,-0)?V(e):`{"type":"number","value":"${Z(e,-0)?"-0":V(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`\
{"type":"symbol","value":${h(Ht(e),t)}}`;case"bigint":{const n=1n<<or,o=e<n&&e>-n?br(e):"over 4096 bits";return t.length-=o.length,`{"type":"bigint","value":"${o}\
"}`}}if(e===null)return"null";if(j(e))return'{"type":"proxy"}';for(let n=t.path.length-1,o=1;n>=0;n--,o++)if(t.path[n]===e)return`{"type":"cycle","up":${o},"id"\
:${Pn(e,t.targets)}}`;if(t.path.length>=er&&typeof e!="function")return`{"type":"elided","class":${h(q(e)?`Array(${e.length})`:et(e)??"Object",t)}}`;k(t.path,e);
const r=typeof e=="function"?Dn(e,t):Ln(e,t);return t.path.length--,r}function Pn(e,t){for(let r=0;r<t.length;r++)if(t[r]===e)return r+1;return k(t,e),t.length}
function et(e){let t=null,r="";const n=v(e,ct);n&&!n.enumerable&&typeof n.value=="string"&&(r=n.value);for(let o=m(e),a=0;o!==null&&a<64&&!j(o);o=m(o),a++){if(r===
""){const s=p(o,ct);typeof s=="string"&&(r=s)}t===null&&(t=Bn(e,p(o,"constructor")))}return r!==""&&r!==t?`${t??"null"} [${r}]`:t}function Bn(e,t){if(typeof t!=
"function"||j(t))return null;const r=p(t,"name"),n=p(t,"prototype");return typeof r=="string"&&r!==""&&n!==null&&typeof n=="object"&&z(e,n)?r:null}function Dn(e,t){
const r=dt(e),n=$(r,0,32);let o="function",a="";if(w(n,"class")===0&&!In(n,5)){o="class";const i=m(e),c=typeof i=="function"?p(i,"name"):void 0;typeof c=="strin\
g"&&c!==""&&(a=`,"extends":${h(c,t)}`)}else{const i=p(m(e)??e,ct);i==="AsyncFunction"?o="async function":i==="GeneratorFunction"?o="generator":i==="AsyncGenerat\
orFunction"&&(o="async generator")}const s=p(e,"name");return`{"type":"function","kind":"${o}","name":${h(typeof s=="string"?s:"",t)}${a}${$e(e,t,rt)}}`}function In(e,t){
const r=F(e,t);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function Ln(e,t){if(q(e))return Cn(e,t);if(wr(e)||Rn(e))return Yn(e,t);const r=et(
e);if(r!=="Object"){const o=Mn(e,r,t)??Un(e,r,t)??Wn(e)??zn(e,t)??Gn(e,t)??qn(e,r,t)??Vn(e,r,t);if(o!==null)return o}if(r==="Promise")return'{"type":"promise"}';
if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;const n=vt(e,t,rt);return`{"type":"object"${r==="Object"?"":`,"class":${r===
null?"null":h(r,t)}`},"properties":[${n.list}]${K(n.more)}}`}var rt=()=>!0,Fn=e=>typeof e=="symbol"||e!=="length"&&!ve(e),jn=e=>e!=="stack"&&e!=="message"&&e!==
"cause"&&e!=="errors",ve=e=>{const t=ft(e);return t>=0&&t<4294967295&&V(t)===e&&t%1===0};function vt(e,t,r){const n=Q(e);let o="",a=0,s=0;for(let i=0;i<n.length;i++){
const c=n[i];if(!r(c))continue;if(a>=I||M(t)){s++;continue}const u=v(e,c);if(!u||!u.enumerable)continue;const d=typeof c=="symbol"?`{"type":"symbol","value":${h(
Ht(c),t)}}`:h(c,t);o+=`${a++?",":""}[${d},${P(u,"value")?_(u.value,t):we(u)}]`}return{__proto__:null,list:o,more:s}}var we=e=>`{"type":"accessor","value":"${e.get?
e.set?"get/set":"get":"set"}"}`,K=e=>e>0?`,"more":${e}`:"";function $e(e,t,r){const n=vt(e,t,r);return(n.list===""?"":`,"properties":[${n.list}]`)+K(n.more)}function wt(e,t,r){
const n=vt(e,t,r);return n.list===""?"":`,"properties":[${n.list}]`}function Cn(e,t){const r=e.length;let n="",o=0,a=0;for(;a<r&&o<I&&!M(t);o++){const c=v(e,a);
let u;if(c)u=P(c,"value")?_(c.value,t):we(c),a++;else{const d=Hn(e,a,r);t.nodes--,t.length-=32,u=`{"type":"hole","count":${d-a}}`,a=d}n+=(o?",":"")+u}const s=et(
e);return`{"type":"array"${s==="Array"?"":`,"class":${s===null?"null":h(s,t)}`},"length":${r},"items":[${n}]${r<=1e3?wt(e,t,Fn):""}${K(r-a)}}`}function Hn(e,t,r){
let n=t+1;for(;n<r&&n<t+ar;n++)if(P(e,n))return n;if(n>=r)return r;const o=Q(e);for(let a=0;a<o.length;a++){const s=o[a];if(typeof s=="symbol"||!ve(s))break;const i=ft(
s);if(i>=n)return i}return r}function Mn(e,t,r){let n;try{n=xr(e)}catch{return null}return be(Sr,e,t??"Map",n,r)}function be(e,t,r,n,o){let a="",s=0;return e(t,
(i,c)=>{if(s<I&&!M(o)){const u=_(c,o);a+=`${s++?",":""}[${u},${_(i,o)}]`}}),`{"type":"map","class":${h(r,o)},"size":${n},"entries":[${a}]${wt(t,o,rt)}${K(n-s)}}`}
function Un(e,t,r){let n,o="",a=0;try{n=Rr(e)}catch{return null}return Er(e,s=>{a<I&&!M(r)&&(o+=(a++?",":"")+_(s,r))}),`{"type":"set","class":${h(t??"Set",r)},"\
size":${n},"items":[${o}]${wt(e,r,rt)}${K(n-a)}}`}function Wn(e){let t;try{t=Or(e)}catch{return null}return`{"type":"date","value":${Z(t,NaN)?"null":`"${kr(e)}"`}\
}`}function zn(e,t){for(let r=0;r<yt.length;r++){let n;try{n=yt[r].read(e)}catch{continue}return`{"type":"boxed","class":"${yt[r].name}","value":${_(n,t)}}`}return null}
function Gn(e,t){if(!z(e,mr))return null;try{return`{"type":"regexp","value":${h(`/${Tr(e)}/${Nr(e)}`,t)}}`}catch{return null}}function qn(e,t,r){const n=Gt(e);
if(n)return _e(e,t===null?n:t===n||t==="Buffer"?t:`${t} [${n}]`,Ar(e),r);try{const o=Kt(e);return _e(new ut(e,0,o<I?o:I),t??"ArrayBuffer",o,r)}catch{}try{const o=Vt(
e);return`{"type":"object","class":"DataView","properties":[["byteLength",${Yt(e)}],["byteOffset",${o}],["buffer",${_(qt(e),r)}]]}`}catch{return null}}function _e(e,t,r,n){
let o="";for(let a=0;a<r&&a<I&&!M(n);a++)o+=(a?",":"")+_(e[a],n);return`{"type":"bytes","class":${h(t,n)},"length":${r},"items":[${o}]}`}function Vn(e,t,r){const n=_n(
e);if(n){let s=0;return mt(n,e,()=>{s++}),be((i,c)=>mt(n,i,c),e,t??n.name,s,r)}const o=Sn(e);if(!o)return null;let a="";for(let s=0;s<o.keys.length;s++)a+=`${s?
",":""}[${T(o.keys[s])},${_(ie(o,e,s),r)}]`;return`{"type":"object","class":${h(t??o.name,r)},"properties":[${a}]}`}function Yn(e,t){const r=Se(e,"name")??"Erro\
r",n=Se(e,"message")??"",o=et(e);let a="";try{a=fe(()=>e.stack)}catch{}let s=`{"type":"error"${o===null||o===r?"":`,"class":${h(o,t)}`},"name":${h(r,t)},"messag\
e":${h(n,t)}`;s+=`,"stack":${h(typeof a=="string"?ye(a):"",t)}`;const i=v(e,"cause"),c=v(e,"errors");return i&&P(i,"value")&&(s+=`,"cause":${_(i.value,t)}`),c&&
q(c.value)&&(s+=`,"errors":${_(c.value,t)}`),s+$e(e,t,jn)+"}"}function Se(e,t){for(let r=e,n=0;r!==null&&n<64&&!j(r);n++,r=m(r)){const o=p(r,t);if(typeof o=="st\
ring")return o}}var $t=un(),B=Array.from({length:N},()=>null);Object.seal(B);var xe=null,Kn=()=>oe($t)!==void 0,Ee=e=>e!==null&&!e.closed&&Y()-e.started<=tr,Re=e=>e===
null?0:e.started;function Jn(){let e=null;for(let t=0;t<N;t++)if(Ee(B[t])){if(e!==null)return null;e=B[t]}return e}var b=()=>oe($t)??xe??Jn(),Qn=hn({current:()=>{
const e=b();return e===null?null:e.meter},later:e=>{re(e,0)},stopped:e=>{for(let t=0;t<N;t++){const r=B[t];r!==null&&r.meter===e&&st(r)}}}),nt=e=>{const t=Y();return t>
e.started?t-e.started:0};function Oe(e,t){if(!e.closed){if(bt(e)||e.length+t.length>Pt){e.dropped++;return}e.lines++,e.length+=t.length,E(e,t)}}var bt=e=>e.lines>=
At||e.length>=Pt;function D(e,t,r){if(e===null||e.closed)return;const n=t==="import"||t==="handler"||t==="body";if(!n&&bt(e)){e.dropped++;return}const o=`{"t":"\
error","phase":"${t}","ms":${nt(e)},"error":${me(r,ge())}}`;if(!n){Oe(e,o);return}e.threw=!0,E(e,o)}var Xn=e=>Ot(t=>{e.closed||Qt(e.controller)>0?t():e.pulled=t}),
Zn=e=>Ot(t=>{e.closed||e.pending===0?t():e.wake=t});function _t(e){return new jt(e,{__proto__:null,status:503})}function ke(e){try{C(y(e()),()=>{},()=>{})}catch{}}
function to(e,t,r){const n=Ut(t);if(n===void 0){E(e,'{"t":"result"}');return}const o=ro(n),a=Jt(o).length;if(a>r)throw new lt(`the program's result is ${a} byte\
s of JSON; the limit is ${r}`);if(eo(o,It))throw new lt(`the program's result is nested deeper than ${It} arrays and objects`);E(e,`{"t":"result","value":${o}}`)}
function eo(e,t){for(let r=0,n=0;r<e.length;r++){const o=F(e,r);if(o===34)for(;F(e,++r)!==34;)F(e,r)===92&&r++;else if(o===91||o===123){if(++n>t)return!0}else(o===
93||o===125)&&n--}return!1}function ro(e){let t=0,r="";for(let n=w(e,"\\ud");n>=0;n=w(e,"\\ud",n+2)){let o=0;for(;n-o>0&&F(e,n-o-1)===92;)o++;o%2!==1&&(r+=$(e,t,
n)+"�",t=n+6)}return t===0?e:r+$(e,t)}var no=e=>pt(e)&&e>=0&&!Z(e,-0)?e:sr;function g(e,t,r="",n=0){const o=b();if(o===null||o.closed)return;if(bt(o)){o.dropped++;
return}const a=kn();Oe(o,`{"t":"console","level":"${e}","ms":${nt(o)},"group":${o.group}${a===""?"":`,"at":${T(a)}`}${r},"args":${Nn(e==="dir"||e==="table"?t:oo(
t,n),n)}}`)}function oo(e,t){const r=e[t];if(e.length<t+2||typeof r!="string"||w(r,"%")<0)return e;const n=[];for(let o=0;o<e.length;o++)k(n,e[o]);for(let o=w(r,
"%"),a=t+1;o>=0&&a<e.length;o=w(r,"%",o+2)){const s=$(r,o+1,o+2);s!==""&&w("sdifjoOc",s)>=0&&(S(n,a,ao(s,e[a])),a++)}return n}function ao(e,t){if(t===null||typeof t!=
"object"&&typeof t!="function"||j(t))return t;try{if(e==="s")return typeof t=="function"||so(t)?V(t):t;if(e==="d")return ft(t);if(e==="i"||e==="f")return V(t)}catch{}
return t}function so(e){for(let t=e,r=0;t!==null&&r<64&&!j(t);t=m(t),r++){for(let o=0;o<Ct.length;o++)if(Ct[o]===t)return!1;const n=v(t,"toString")??v(t,fr);if(n)
return P(n,"value")&&typeof n.value=="function"}return!1}function Te(e,t){t.length>0&&g(e,t);const r=b();r!==null&&r.group++}function Ne(e,t){const r=b(),n=ot(t);
if(r===null)return;const o=tt(r.timers,n);if(o===void 0){g("warn",[`No such label '${n}' for console.${e}()`]);return}e==="timeEnd"&&zt(r.timers,n);const a=`${n}\
: ${io(Y()-o)}`,s=[];for(let i=1;e==="timeLog"&&i<t.length;i++)S(s,i,t[i]);S(s,0,s.length>0?co(a):a),g(e,s)}var Ae={log(){g("log",arguments)},info(){g("info",arguments)},
warn(){g("warn",arguments)},error(){g("error",arguments)},debug(){g("debug",arguments)},dir(){g("dir",arguments)},dirxml(){g("dirxml",arguments)},table(){g("tab\
le",arguments)},trace(){g("trace",arguments,`,"stack":${T(he())}`)},group(){Te("group",arguments)},groupCollapsed(){Te("groupCollapsed",arguments)},groupEnd(){const e=b();
e!==null&&e.group>0&&e.group--},clear(){const e=b();e!==null&&(e.group=0),g("clear",[])},time(){const e=b(),t=ot(arguments);e!==null&&(tt(e.timers,t)!==void 0?g(
"warn",[`Label '${t}' already exists for console.time()`]):Wt(e.timers,t,Y()))},timeLog(){Ne("timeLog",arguments)},timeEnd(){Ne("timeEnd",arguments)},count(){const e=b(),
t=ot(arguments);if(e===null)return;const r=(tt(e.counts,t)??0)+1;Wt(e.counts,t,r),g("count",[`${t}: ${r}`])},countReset(){const e=b(),t=ot(arguments);e!==null&&
(tt(e.counts,t)===void 0?g("warn",[`Count for '${t}' does not exist`]):zt(e.counts,t))},context(){return Pe},assert(){arguments[0]||g("assert",arguments,"",1)}},
Pe=console,ot=e=>e.length>0&&e[0]!==void 0?`${e[0]}`:"default",io=e=>e<1e3?`${e}ms`:`${(e-e%1e3)/1e3}.${$(`00${e%1e3}`,-3)}s`;function co(e){let t="";for(let r=0;r<
e.length;r++)t+=e[r]==="%"?"%%":e[r];return t}var lo="the program exports no handler: export default { fetch(request, env, ctx) { … } }, a class with fetch, a f\
unction, or a function named run",uo=(e,t)=>e===void 0?`default ${t}`:`${t} ${e}`;function fo(e){const t=Q(e);let r="";for(let n=0;n<t.length;n++){const o=t[n];
typeof o=="string"&&(r+=(r===""?"":", ")+o)}return r===""?"none":r}var at=e=>e;function Be(e){switch(typeof e){case"undefined":return"undefined";case"function":
return"a function";case"object":if(e===null)return"null";if(q(e))return"an array";try{if(m(e)===hr)return"a plain object"}catch{}return"an object of another cla\
ss";default:return`a ${typeof e}`}}var po=["setTimeout","setInterval","setImmediate","queueMicrotask"],U=null;function yo(){U=[]}function ho(e,t){const r=U??[];
U=null;for(let n=0;n<r.length;n++)(t===null||t.reason!==r[n])&&D(e,"unhandledrejection",r[n])}function go(e){U===null?D(b(),"unhandledrejection",e):U.length<At&&
k(U,e)}async function mo(){const{prototype:e}=Function,{bind:t}=e,r=v(e,"bind");let n,o;S(e,"bind",function(a){return typeof a?.exitImpl=="function"&&(n=a),A(t,
this,arguments)});try{o=(await y(import("node:process"))).value.default}catch{}if(R(e,"bind",r),n)De(n,"exitImpl","exit");else if(o)for(const a of["exit","abort",
"reallyExit"])typeof o[a]=="function"&&De(o,a,a)}function De(e,t,r){const n={[t](){const o=b();o!==null&&(o.exited=!0,st(o));const a=new L(`process.${r}() was c\
alled`);throw R(a,"name",{__proto__:null,value:"ProcessExit"}),a}}[t];try{S(e,t,n)}catch{}}var St=!1,xt=!1,Ie=!1,Et,vo;Ge(),We(),ze();var wo=X({fetch(e,t,r){const{
props:n}=r;if(Kn()||!n||typeof p(n,"main")!="string"||(Ie||(Ie=!0,Et=p(n,"key")),p(n,"key")!==Et))return _t("a program cannot call the harness that runs it");const o=p(
n,"cpuMs");return Qe(Et!==void 0,pt(o)?o:lr,a=>{Me(a,e,t,n)})}});export{wo as default};
