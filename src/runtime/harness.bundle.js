// Made of src/runtime/harness by `npm run harness`; its SHA-256: 546ac11ef13c273be4011e521ac1d6dc9f7c6f708c101b7b3b1b427902cc1539
const Ot=(function(t){return t!==null&&!t.closed&&J()-t.started<=rr}),De=(async function(t,r,n,o){const a=p(o,"prompt"),s=p(o,"args"),i=p(o,"method")==="HEAD",c=Ye(
p(o,"outputBytes"));let l;try{l=(await b(Ve(t,o))).value}catch(O){D(t,"import",O);return}const h={__proto__:null,env:n,prompt:typeof a=="string"?a:"",args:Y(s)?
s:void 0,entrypoint:p(o,"entrypoint"),request:i?new yr(r,{__proto__:null,method:"HEAD"}):r},_=(await b(je(t,l,h))).value;t.closed||(Tt(_)?await b(Qe(t,_,{head:i,
outputBytes:c})):Qn(t,_,c))}),k=(function(t,r){E(t,t.length,{__proto__:null,value:r,writable:!0,enumerable:!0,configurable:!0})}),Le=(function(t){if(Vt(t))return{
__proto__:null,buffer:Dr(t),offset:Lr(t),length:Fr(t)};try{return{__proto__:null,buffer:t,offset:0,length:Qt(t)}}catch{}try{return{__proto__:null,buffer:Yt(t),offset:Kt(
t),length:Jt(t)}}catch{}throw new R(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with Tex\
tEncoder`)}),Fe=(function(t){return{props:{},waitUntil(r){t.pending++;const n=()=>{t.pending--;const{wake:o}=t;t.wake=null,o&&o()};W(L(r),n,o=>{D(t,"waitUntil",
o),n()})},passThroughOnException(){}}}),je=(async function(t,r,{request:n,env:o,prompt:a,args:s,entrypoint:i}){if(i!==void 0&&!B(r,i))throw new R(`the program h\
as no export named ${i}; it has ${co(r)}`);const c=r[i??"default"],l=Fe(t);if(typeof c=="function"&&!qe(c))return await L(s===void 0?c(n,o,l):P(c,void 0,s));if(typeof c==
"function"){const h=pr(c,[l,o]);if(typeof h.fetch!="function")throw new R(`the program's ${io(i,"class")} has no fetch method: add fetch(request) { \u2026 } to it`);
return At(await L(h.fetch(n)))}if(c!==null&&typeof c=="object"&&typeof c.fetch=="function")return At(await L(c.fetch(n,o,l)));if(i!==void 0)throw new R(`the pro\
gram's export ${i} cannot answer: it must be an object or a class with fetch, or a function; it is ${Ae(c)}`);if(typeof r.run=="function")return await L(P(r.run,
void 0,[s===void 0?a:s[0],o,l]));throw new R(so)}),X=(function(t){const r=J();return r>t.started?r-t.started:0}),kt=(function(t){return Cr(Ir,t)}),Ie=(async function(t,r,n,o){
x(t,`{"t":"start","v":1,"warm":${xt}}`);try{await b(De(t,r,n,o))}catch(a){D(t,"handler",a)}do{for(;t.pending>0&&!t.closed;)await Jn(t);t.closed||await tr()}while(t.
pending>0&&!t.closed);it(t)}),Ce=(function(t,r,n){const{props:o}=n;if(Ue()||!o||typeof p(o,"main")!="string"||(Be||(Be=!0,Rt=p(o,"key")),p(o,"key")!==Rt))return St(
"a program cannot call the harness that runs it");const a=p(o,"cpuMs");return Ze(Rt!==void 0,dt(a)?a:fr,Ie,t,r,o)}),it=(function(t){if(t.controller===null)return;
t.meter.stopped&&x(t,`{"t":"stopped","place":${t.meter.place}}`),x(t,`{"t":"end","ms":${X(t)},"outcome":"${t.exited?"exited":t.threw?"threw":"returned"}","conso\
le_dropped":${t.dropped}}`);const r=t.controller;t.closed=!0,t.controller=null;try{Mr(r)}catch{}Nt(t)}),f=(function(t,r){for(let n=t;n;n=g(n)){const o=m(n,r);if(o)
return o.get?u(o.get):()=>{}}return()=>{}}),He=(function(t){let r="";const n=(function(a,s){r+=`${r===""?"":","}[${T(a)},${T(s)}]`});Xr(t,(function(a,s){s!=="se\
t-cookie"&&n(s,a)}));const o=Xe(t);for(let a=0;a<o.length;a++)n("set-cookie",o[a]);return r}),Me=(function(){z=[]}),G=(function(t,r){try{let n=g(t);for(let o=0;n!==
null&&o<64;o++,n=g(n))if(n===r)return!0}catch{}return!1}),Ue=(function(){return ne(mt)!==void 0}),ze=(function(){Object.assign(Ne,no)}),Ge=(function(){addEventListener(
"unhandledrejection",t=>uo(en(t))),addEventListener("error",t=>D($(),"uncaught",rn(t)??nn(t)));for(const t of lo)er(globalThis,t)}),We=(function(){const{revocable:t}={
revocable(n,o){const a=sn(n,o);return re(gt,a.proxy),a}},r=ln.bind(void 0);E(r,"name",{value:"Proxy",configurable:!0}),E(r,"revocable",{value:t,writable:!0,configurable:!0}),
E(It,"Proxy",{value:r,writable:!0,configurable:!0})}),qe=(function(t){const r=w(yt(t),0,6),n=I(r,5);if(v(r,"class")===0&&(n===32||n===123||n===10||n===13||n===9||
n===47))return!0;const o=t.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),Tt=(function(t){try{return Zt(t),!0}catch{return!1}}),Ve=(async function(t,r){
if(p(r,"process")===!0&&await(po??=b(fo())),Et||xt)return{__proto__:null,value:await b(import(p(r,"main")))};Et=!0,Pt(t),Me();let n=null;try{return{__proto__:null,
value:await b(import(p(r,"main")))}}catch(o){throw n={reason:o},o}finally{Et=!1,xt=!0,Ke(t,n),Pt(null)}}),Nt=(function(t){const{wake:r,pulled:n}=t;t.wake=t.pulled=
null,r&&r(),n&&n()}),Ye=(function(t){return dt(t)&&t>=0&&!rt(t,-0)?t:cr}),b=(function(t){return N(t,"constructor",q),t}),p=(function(t,r){const n=m(t,r);return n&&
B(n,"value")?n.value:void 0}),T=(function(t){return Gt(xr(t))}),Ke=(function(t,r){const n=z??[];z=null;for(let o=0;o<n.length;o++)(r===null||r.reason!==n[o])&&D(
t,"unhandledrejection",n[o])}),N=(function(t,r,n){return E(t,r,{__proto__:null,value:n,writable:!0,enumerable:!0,configurable:!0})}),At=(function(t){if(!Tt(t.value))
throw new R(`the program's fetch must return a Response; it returned ${Ae(t.value)}${t.value===void 0?": is a return missing?":""}`);return t}),Je=(async function(t,r,n){
const o=Ur(r);for(let a=n;;){const s=await b(Gr(o));if(s.done)return;const{buffer:i,offset:c,length:l}=Le(s.value);for(let _=0;_<l&&_<a;_+=Lt){const O=_+Lt,M=O<
l?O<a?O:a:l<a?l:a;for(x(t,`{"t":"body","base64":"${jr(new Ht(i,c+_,M-_))}"}`);!t.closed&&Xt(t.controller)<=0;)await Kn(t);if(t.closed)break}const h=l>a;if(a-=l,
h&&x(t,'{"t":"body_cut"}'),h||t.closed){Oe(()=>Wr(o));return}}}),Qe=(async function(t,r,{head:n,outputBytes:o}){const a=Zt(r),s=Yr(r),i=s!==null&&!n;if(a===0)throw new R(
"the program answered with Response.error(), which stands for an answer that never came");if(i&&Kr(r))throw new R("the response's body was read before the respo\
nse was returned: return response.clone(), taken before it is read");if(i&&Jr(s))throw new R("the response's body is locked to a reader: release the reader's lo\
ck, or return response.clone(), taken before it is read");const c=`"status_text":${T(qr(r))},"headers":[${He(Vr(r))}]`;if(c.length>Ft)throw new ut(`the response\
's head is ${c.length} characters long; the limit is ${Ft}`);const l=Qr(r)?',"websocket":true':"";if(x(t,`{"t":"response","ms":${X(t)},"status":${a},${c},"body"\
:${i}${l}}`),i)try{await b(Je(t,s,o))}catch(h){D(t,"body",h)}else s!==null&&Oe(()=>zr(s))}),Xe=(function(t){try{return Zr(t)}catch{return tn(t,"set-cookie")}}),
Pt=(function(t){Se=t}),L=(function(t){return b(new q((function(r,n){const o=(function(s){r({__proto__:null,value:s})});let a=!1;try{a=g(t)===vr}catch{}if(a)try{
W(t,o,n);return}catch{}W(new q(s=>s(t)),o,n)})))}),Ze=(function(t,r,n,o,a,s){let i=0,c=0;for(;i<A&&Ot(H[i]);i++)xe(H[i])<xe(H[c])&&(c=i);if(i===A&&t&&(i=c),i===
A)return St(`this isolate already has ${A} active runs; the limit is ${A}`);const l={__proto__:null,started:J(),controller:null,closed:!1,lines:0,length:0,dropped:0,
group:0,timers:new Ct,counts:new Ct,threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:Yn.meter(r)},h={__proto__:null,start:(function(M){l.controller=M}),
pull:(function(){const{pulled:M}=l;l.pulled=null,M&&M()}),cancel(){l.closed=!0,Nt(l)}},_=new gr(h,{__proto__:null,highWaterMark:lr});H[i]=l,un(mt,l,n,l,o,a,s);const O=new hr;
return te(O,"content-type","application/x-ndjson"),te(O,"cache-control","no-transform"),new ft(_,{__proto__:null,status:200,headers:O})}),W=(function(t,r,n){const a=m(
t,"constructor")===void 0&&E(t,"constructor",pn);try{fn(t,r,n)}finally{a&&delete t.constructor}}),tr=(function(){return b(new q((function(t){const r=(function(){
t(void 0)});try{W(on(new ft("")),r,r)}catch{ee(r,0)}})))}),er=(function(t,r){const n=t[r];if(typeof n!="function")return;const o={[r](a){if(typeof a!="function")
return P(n,t,arguments);const s=[];k(s,function(){try{return P(a,this,arguments)}catch(i){D($(),"uncaught",i)}});for(let i=1;i<arguments.length;i++)k(s,arguments[i]);
return P(n,t,s)}}[r];N(t,r,o)}),x=(function(t,r){if(!t.closed)try{Hr(t.controller,kt(r+`
`))}catch(n){if(g(n)===$r)throw n;t.closed=!0}});var A=16,rr=6e4,nr=6,or=2e3,ar=64*1024,Z=1e4,F=100,sr=4096n,ir=1e3,Bt=5e3,Dt=1024*1024,Lt=48*1024,cr=1024*1024,
lr=16,ur=16,Ft=256*1024,jt=100,fr=500;import{AsyncLocalStorage as ct}from"node:async_hooks";var It=globalThis,{apply:P,construct:pr,ownKeys:tt,getPrototypeOf:g,
getOwnPropertyDescriptor:m,defineProperty:E}=Reflect,{freeze:et,hasOwn:B}=Object,{toPrimitive:dr,toStringTag:lt}=Symbol,u=Function.prototype.bind.bind(Function.
prototype.call),q=Promise,j=Error,R=TypeError,ut=RangeError,Ct=Map,Ht=Uint8Array,ft=Response,yr=Request,hr=Headers,gr=ReadableStream,mr=Object.prototype,vr=Promise.
prototype,wr=RegExp.prototype,$r=RangeError.prototype,V=g(Uint8Array.prototype),Mt=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,
g(Uint8Array)].map(e=>e.prototype),Y=Array.isArray,K=String,pt=Number,rt=Object.is,J=Date.now,dt=Number.isFinite,_r=Error.isError,br=Error.captureStackTrace,yt=u(
Function.prototype.toString),Ut=u(Symbol.prototype.toString),Sr=u(BigInt.prototype.toString),w=u(String.prototype.slice),v=u(String.prototype.indexOf),zt=u(String.
prototype.lastIndexOf),I=u(String.prototype.charCodeAt),xr=u(String.prototype.toWellFormed),Gt=JSON.stringify,Er=u(Map.prototype.forEach),Rr=f(Map.prototype,"si\
ze"),nt=u(Map.prototype.get),Wt=u(Map.prototype.set),qt=u(Map.prototype.delete),Or=u(Set.prototype.forEach),kr=f(Set.prototype,"size"),Tr=u(Date.prototype.getTime),
Nr=u(Date.prototype.toISOString),Ar=f(RegExp.prototype,"source"),Pr=f(RegExp.prototype,"flags"),ht=et([["Number",Number],["String",String],["Boolean",Boolean],[
"BigInt",BigInt],["Symbol",Symbol]].map(([e,t])=>et({__proto__:null,name:e,read:u(t.prototype.valueOf)}))),Vt=f(V,Symbol.toStringTag),Br=f(V,"length"),Dr=f(V,"b\
uffer"),Lr=f(V,"byteOffset"),Fr=f(V,"byteLength"),Yt=f(DataView.prototype,"buffer"),Kt=f(DataView.prototype,"byteOffset"),Jt=f(DataView.prototype,"byteLength"),
Qt=f(ArrayBuffer.prototype,"byteLength"),jr=u(Reflect.get(Uint8Array.prototype,"toBase64")),Ir=new TextEncoder,Cr=u(TextEncoder.prototype.encode),Hr=u(ReadableStreamDefaultController.
prototype.enqueue),Mr=u(ReadableStreamDefaultController.prototype.close),Xt=f(ReadableStreamDefaultController.prototype,"desiredSize"),Ur=u(ReadableStream.prototype.
getReader),zr=u(ReadableStream.prototype.cancel),Gr=u(ReadableStreamDefaultReader.prototype.read),Wr=u(ReadableStreamDefaultReader.prototype.cancel),Zt=f(Response.
prototype,"status"),qr=f(Response.prototype,"statusText"),Vr=f(Response.prototype,"headers"),Yr=f(Response.prototype,"body"),Kr=f(Response.prototype,"bodyUsed"),
Jr=f(ReadableStream.prototype,"locked"),Qr=f(Response.prototype,"webSocket"),Xr=u(Headers.prototype.forEach),Zr=u(Headers.prototype.getSetCookie),tn=u(Reflect.get(
Headers.prototype,"getAll")),te=u(Headers.prototype.set),en=e=>e.reason,rn=f(ErrorEvent.prototype,"error"),nn=f(ErrorEvent.prototype,"message"),ee=It.setTimeout,
on=u(Response.prototype.text),an=Proxy,{revocable:sn}=Proxy,gt=new WeakSet,re=u(WeakSet.prototype.add),cn=u(WeakSet.prototype.has),C=e=>cn(gt,e);function ln(e,t){
if(new.target===void 0)throw new R("Constructor Proxy requires 'new'");const r=new an(e,t);return re(gt,r),r}var mt=new ct,un=u(ct.prototype.run),ne=u(ct.prototype.
getStore),fn=u(Promise.prototype.then),pn=et({__proto__:null,value:void 0,writable:!0,enumerable:!1,configurable:!0});import{claim as dn}from"./guard.js";var oe={
Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","redirect","bodyUsed","headers"],URL:["href","origin","pro\
tocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:["name","size","type"],Blob:["size","type"],ReadableStream:[
"locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["type","extractable","algorithm","usages"]},vt=["Headers",
"URLSearchParams","FormData"],yn,hn;function ae(e){let t;for(let n=gn;n!==null&&t===void 0;n=g(n))t=p(n,e);const r=typeof t=="function"&&!C(t)?p(t,"prototype"):
void 0;return r!==null&&typeof r=="object"?r:mn}var gn=globalThis,mn=Object.create(null);function vn(){const e=tt(oe),t=[];for(let r=0;r<e.length;r++){const n=e[r];
k(t,{__proto__:null,name:n,prototype:ae(n),keys:p(oe,n),getters:null})}return t}function wn(){const e=[];for(let t=0;t<vt.length;t++)k(e,{__proto__:null,name:vt[t],
prototype:ae(vt[t]),forEach:null});return e}var wt=(e,t,r)=>P(e.forEach,t,[r]),se=(e,t,r)=>P(e.getters[r],t,[]);function $n(e){const t=hn??=wn();for(let r=0;r<t.
length;r++){const n=t[r];if(G(e,n.prototype)&&(n.forEach??=ie(n.prototype,"forEach","value"),le(()=>wt(n,e,()=>{}))))return n}}function _n(e){const t=yn??=vn();
for(let r=0;r<t.length;r++){const n=t[r];if(G(e,n.prototype)&&(n.getters??=bn(n),le(()=>se(n,e,0))))return n}}function bn(e){const t=[];for(let r=0;r<e.keys.length;r++)
k(t,ie(e.prototype,e.keys[r],"get"));return t}function ie(e,t,r){for(let n=e;n!==null;n=g(n)){const o=m(n,t);if(!o)continue;const a=B(o,r)?o[r]:void 0;return typeof a==
"function"&&zt(yt(a),"[native code]")>0?a:ce}return ce}var ce=()=>{};function le(e){try{return e(),!0}catch{return!1}}var Sn=DOMException.prototype,xn=e=>G(e,Sn),
En="harness.js:";function ue(e){const t=m(j,"prepareStackTrace");if(!t)return e();N(j,"prepareStackTrace",void 0);try{return e()}finally{E(j,"prepareStackTrace",
t)}}function fe(e){if(v(e,"    at ")!==0)return"";if(I(e,e.length-1)===41){const t=zt(e,"(");if(t>=0)return w(e,t+1,-1)}return w(e,v(e,"    at async ")===0?13:7)}
function pe(e,t){for(let r=0;;){const n=v(e,`
`,r);if(!t(n<0?w(e,r):w(e,r,n))||n<0)return;r=n+1}}function de(e){let t="",r="",n=!0;return pe(e,o=>{const a=fe(o);return v(a,En)===0||v(a,"node-internal:")===0?
r="":a==="<anonymous>"?r+=`
`+o:(t+=(n?"":r+`
`)+o,r="",n=!1),!0}),t+r}function ye(){const e={__proto__:null},t=m(j,"stackTraceLimit");let r="";try{N(j,"stackTraceLimit",ur),r=ue(()=>(br(e),e.stack))}catch{}
try{t&&E(j,"stackTraceLimit",t)}catch{}if(typeof r!="string")return"";const n=de(r),o=v(n,`
`);return o<0?"":w(n,o+1)}function Rn(){let e="";return pe(ye(),t=>(e=fe(t))===""),e}var he=()=>({__proto__:null,nodes:or,length:ar,path:[],targets:[]}),U=e=>e.
nodes<=0||e.length<=0,On='{"type":"opaque","class":"unreadable value"}';function ge(e,t){const r=t.path.length;try{return S(e,t)}catch{return t.path.length=r,On}}
function kn(e,t){const r=he();let n="";for(let o=t;o<e.length&&!U(r);o++)n+=(o>t?",":"")+ge(e[o],r),r.targets.length=0;return"["+n+"]"}function Tn(e,t){const r=t.
length<Z?t.length:Z,n=e.length>r?`{"type":"string","length":${e.length},"value":${T(w(e,0,r))}}`:T(e);return t.length-=n.length,n}function d(e,t){const r=T(e.length>
Z?w(e,0,Z)+"\u2026":e);return t.length-=r.length,r}function S(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return Tn(e,t);case"number":return dt(e)&&
!rt(e,-0)?K(e):`{"type":"number","value":"${rt(e,-0)?"-0":K(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbo\
l":return`{"type":"symbol","value":${d(Ut(e),t)}}`;case"bigint":{const n=1n<<sr,o=e<n&&e>-n?Sr(e):"over 4096 bits";return t.length-=o.length,`{"type":"bigint","\
value":"${o}"}`}}if(e===null)return"null";if(C(e))return'{"type":"proxy"}';for(let n=t.path.length-1,o=1;n>=0;n--,o++)if(t.path[n]===e)return`{"type":"cycle","u\
p":${o},"id":${Nn(e,t.targets)}}`;if(t.path.length>=nr&&typeof e!="function")return`{"type":"elided","class":${d(Y(e)?`Array(${e.length})`:ot(e)??"Object",t)}}`;
k(t.path,e);const r=typeof e=="function"?Pn(e,t):Dn(e,t);return t.path.length--,r}function Nn(e,t){for(let r=0;r<t.length;r++)if(t[r]===e)return r+1;return k(t,
e),t.length}function ot(e){let t=null,r="";const n=m(e,lt);n&&!n.enumerable&&typeof n.value=="string"&&(r=n.value);for(let o=g(e),a=0;o!==null&&a<64&&!C(o);o=g(
o),a++){if(r===""){const s=p(o,lt);typeof s=="string"&&(r=s)}t===null&&(t=An(e,p(o,"constructor")))}return r!==""&&r!==t?`${t??"null"} [${r}]`:t}function An(e,t){
if(typeof t!="function"||C(t))return null;const r=p(t,"name"),n=p(t,"prototype");return typeof r=="string"&&r!==""&&n!==null&&typeof n=="object"&&G(e,n)?r:null}
function Pn(e,t){const r=yt(e),n=w(r,0,32);let o="function",a="";if(v(n,"class")===0&&!Bn(n,5)){o="class";const i=g(e),c=typeof i=="function"?p(i,"name"):void 0;
typeof c=="string"&&c!==""&&(a=`,"extends":${d(c,t)}`)}else{const i=p(g(e)??e,lt);i==="AsyncFunction"?o="async function":i==="GeneratorFunction"?o="generator":i===
"AsyncGeneratorFunction"&&(o="async generator")}const s=p(e,"name");return`{"type":"function","kind":"${o}","name":${d(typeof s=="string"?s:"",t)}${a}${we(e,t,at)}\
}`}function Bn(e,t){const r=I(e,t);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function Dn(e,t){if(Y(e))return jn(e,t);if(_r(e)||xn(
e))return qn(e,t);const r=ot(e);if(r!=="Object"){const o=Cn(e,r,t)??Hn(e,r,t)??Mn(e)??Un(e,t)??zn(e,t)??Gn(e,r,t)??Wn(e,r,t);if(o!==null)return o}if(r==="Promis\
e")return'{"type":"promise"}';if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;const n=$t(e,t,at);return`{"type":"object"${r===
"Object"?"":`,"class":${r===null?"null":d(r,t)}`},"properties":[${n.list}]${Q(n.more)}}`}var at=()=>!0,Ln=e=>typeof e=="symbol"||e!=="length"&&!me(e),Fn=e=>e!==
"stack"&&e!=="message"&&e!=="cause"&&e!=="errors",me=e=>{const t=pt(e);return t>=0&&t<4294967295&&K(t)===e&&t%1===0};function $t(e,t,r){const n=tt(e);let o="",a=0,
s=0;for(let i=0;i<n.length;i++){const c=n[i];if(!r(c))continue;if(a>=F||U(t)){s++;continue}const l=m(e,c);if(!l||!l.enumerable)continue;const h=typeof c=="symbo\
l"?`{"type":"symbol","value":${d(Ut(c),t)}}`:d(c,t);o+=`${a++?",":""}[${h},${B(l,"value")?S(l.value,t):ve(l)}]`}return{__proto__:null,list:o,more:s}}var ve=e=>`\
{"type":"accessor","value":"${e.get?e.set?"get/set":"get":"set"}"}`,Q=e=>e>0?`,"more":${e}`:"";function we(e,t,r){const n=$t(e,t,r);return(n.list===""?"":`,"pro\
perties":[${n.list}]`)+Q(n.more)}function _t(e,t,r){const n=$t(e,t,r);return n.list===""?"":`,"properties":[${n.list}]`}function jn(e,t){const r=e.length;let n="",
o=0,a=0;for(;a<r&&o<F&&!U(t);o++){const c=m(e,a);let l;if(c)l=B(c,"value")?S(c.value,t):ve(c),a++;else{const h=In(e,a,r);t.nodes--,t.length-=32,l=`{"type":"hole\
","count":${h-a}}`,a=h}n+=(o?",":"")+l}const s=ot(e);return`{"type":"array"${s==="Array"?"":`,"class":${s===null?"null":d(s,t)}`},"length":${r},"items":[${n}]${r<=
1e3?_t(e,t,Ln):""}${Q(r-a)}}`}function In(e,t,r){let n=t+1;for(;n<r&&n<t+ir;n++)if(B(e,n))return n;if(n>=r)return r;const o=tt(e);for(let a=0;a<o.length;a++){const s=o[a];
if(typeof s=="symbol"||!me(s))break;const i=pt(s);if(i>=n)return i}return r}function Cn(e,t,r){let n;try{n=Rr(e)}catch{return null}return $e(Er,e,t??"Map",n,r)}
function $e(e,t,r,n,o){let a="",s=0;return e(t,(i,c)=>{if(s<F&&!U(o)){const l=S(c,o);a+=`${s++?",":""}[${l},${S(i,o)}]`}}),`{"type":"map","class":${d(r,o)},"siz\
e":${n},"entries":[${a}]${_t(t,o,at)}${Q(n-s)}}`}function Hn(e,t,r){let n,o="",a=0;try{n=kr(e)}catch{return null}return Or(e,s=>{a<F&&!U(r)&&(o+=(a++?",":"")+S(
s,r))}),`{"type":"set","class":${d(t??"Set",r)},"size":${n},"items":[${o}]${_t(e,r,at)}${Q(n-a)}}`}function Mn(e){let t;try{t=Tr(e)}catch{return null}return`{"t\
ype":"date","value":${rt(t,NaN)?"null":`"${Nr(e)}"`}}`}function Un(e,t){for(let r=0;r<ht.length;r++){let n;try{n=ht[r].read(e)}catch{continue}return`{"type":"bo\
xed","class":"${ht[r].name}","value":${S(n,t)}}`}return null}function zn(e,t){if(!G(e,wr))return null;try{return`{"type":"regexp","value":${d(`/${Ar(e)}/${Pr(e)}`,
t)}}`}catch{return null}}function Gn(e,t,r){const n=Vt(e);if(n)return _e(e,t===null?n:t===n||t==="Buffer"?t:`${t} [${n}]`,Br(e),r);try{const o=Qt(e);return _e(new Ht(
e,0,o<F?o:F),t??"ArrayBuffer",o,r)}catch{}try{const o=Kt(e);return`{"type":"object","class":"DataView","properties":[["byteLength",${Jt(e)}],["byteOffset",${o}]\
,["buffer",${S(Yt(e),r)}]]}`}catch{return null}}function _e(e,t,r,n){let o="";for(let a=0;a<r&&a<F&&!U(n);a++)o+=(a?",":"")+S(e[a],n);return`{"type":"bytes","cl\
ass":${d(t,n)},"length":${r},"items":[${o}]}`}function Wn(e,t,r){const n=$n(e);if(n){let s=0;return wt(n,e,()=>{s++}),$e((i,c)=>wt(n,i,c),e,t??n.name,s,r)}const o=_n(
e);if(!o)return null;let a="";for(let s=0;s<o.keys.length;s++)a+=`${s?",":""}[${T(o.keys[s])},${S(se(o,e,s),r)}]`;return`{"type":"object","class":${d(t??o.name,
r)},"properties":[${a}]}`}function qn(e,t){const r=be(e,"name")??"Error",n=be(e,"message")??"",o=ot(e);let a="";try{a=ue(()=>e.stack)}catch{}let s=`{"type":"err\
or"${o===null||o===r?"":`,"class":${d(o,t)}`},"name":${d(r,t)},"message":${d(n,t)}`;s+=`,"stack":${d(typeof a=="string"?de(a):"",t)}`;const i=m(e,"cause"),c=m(e,
"errors");return i&&B(i,"value")&&(s+=`,"cause":${S(i.value,t)}`),c&&Y(c.value)&&(s+=`,"errors":${S(c.value,t)}`),s+we(e,t,Fn)+"}"}function be(e,t){for(let r=e,
n=0;r!==null&&n<64&&!C(r);n++,r=g(r)){const o=p(r,t);if(typeof o=="string")return o}}var H=Object.seal(Array(A).fill(null)),Se=null,xe=e=>e===null?0:e.started;function Vn(){
let e=null;for(let t=0;t<A;t++)if(Ot(H[t])){if(e!==null)return null;e=H[t]}return e}var $=()=>ne(mt)??Se??Vn(),Yn=dn({current:()=>{const e=$();return e===null?null:
e.meter},later:e=>{ee(e,0)},stopped:e=>{for(let t=0;t<A;t++){const r=H[t];r!==null&&r.meter===e&&it(r)}}});function Ee(e,t){if(!e.closed){if(bt(e)||e.length+t.length>
Dt){e.dropped++;return}e.lines++,e.length+=t.length,x(e,t)}}var bt=e=>e.lines>=Bt||e.length>=Dt;function D(e,t,r){if(e===null||e.closed)return;const n=t==="impo\
rt"||t==="handler"||t==="body";if(!n&&bt(e)){e.dropped++;return}const o=`{"t":"error","phase":"${t}","ms":${X(e)},"error":${ge(r,he())}}`;if(!n){Ee(e,o);return}
e.threw=!0,x(e,o)}var Kn=e=>Re(t=>{e.closed||Xt(e.controller)>0?t():e.pulled=t}),Jn=e=>Re(t=>{e.closed||e.pending===0?t():e.wake=t}),Re=e=>b(new q(e));function St(e){
return new ft(e,{__proto__:null,status:503})}function Oe(e){try{W(L(e()),()=>{},()=>{})}catch{}}function Qn(e,t,r){const n=Gt(t);if(n===void 0){x(e,'{"t":"resul\
t"}');return}const o=Zn(n),a=kt(o).length;if(a>r)throw new ut(`the program's result is ${a} bytes of JSON; the limit is ${r}`);if(Xn(o,jt))throw new ut(`the pro\
gram's result is nested deeper than ${jt} arrays and objects`);x(e,`{"t":"result","value":${o}}`)}function Xn(e,t){for(let r=0,n=0;r<e.length;r++){const o=I(e,r);
if(o===34)for(;I(e,++r)!==34;)I(e,r)===92&&r++;else if(o===91||o===123){if(++n>t)return!0}else(o===93||o===125)&&n--}return!1}function Zn(e){let t=0,r="";for(let n=v(
e,"\\ud");n>=0;n=v(e,"\\ud",n+2)){let o=0;for(;n-o>0&&I(e,n-o-1)===92;)o++;o%2!==1&&(r+=w(e,t,n)+"\uFFFD",t=n+6)}return t===0?e:r+w(e,t)}function y(e,t,r="",n=0){
const o=$();if(o===null||o.closed)return;if(bt(o)){o.dropped++;return}const a=Rn();Ee(o,`{"t":"console","level":"${e}","ms":${X(o)},"group":${o.group}${a===""?"":
`,"at":${T(a)}`}${r},"args":${kn(e==="dir"||e==="table"?t:to(t,n),n)}}`)}function to(e,t){const r=e[t];if(e.length<t+2||typeof r!="string"||v(r,"%")<0)return e;
const n=[];for(let o=0;o<e.length;o++)k(n,e[o]);for(let o=v(r,"%"),a=t+1;o>=0&&a<e.length;o=v(r,"%",o+2)){const s=w(r,o+1,o+2);s!==""&&v("sdifjoOc",s)>=0&&(N(n,
a,eo(s,e[a])),a++)}return n}function eo(e,t){if(t===null||typeof t!="object"&&typeof t!="function"||C(t))return t;try{if(e==="s")return typeof t=="function"||ro(
t)?K(t):t;if(e==="d")return pt(t);if(e==="i"||e==="f")return K(t)}catch{}return t}function ro(e){for(let t=e,r=0;t!==null&&r<64&&!C(t);t=g(t),r++){for(let o=0;o<
Mt.length;o++)if(Mt[o]===t)return!1;const n=m(t,"toString")??m(t,dr);if(n)return B(n,"value")&&typeof n.value=="function"}return!1}function ke(e,t){t.length>0&&
y(e,t);const r=$();r!==null&&r.group++}function Te(e,t){const r=$(),n=st(t);if(r===null)return;const o=nt(r.timers,n);if(o===void 0){y("warn",[`No such label '${n}\
' for console.${e}()`]);return}e==="timeEnd"&&qt(r.timers,n);const a=`${n}: ${oo(J()-o)}`,s=[];for(let i=1;e==="timeLog"&&i<t.length;i++)N(s,i,t[i]);N(s,0,s.length>
0?ao(a):a),y(e,s)}var no={log(){y("log",arguments)},info(){y("info",arguments)},warn(){y("warn",arguments)},error(){y("error",arguments)},debug(){y("debug",arguments)},
dir(){y("dir",arguments)},dirxml(){y("dirxml",arguments)},table(){y("table",arguments)},trace(){y("trace",arguments,`,"stack":${T(ye())}`)},group(){ke("group",arguments)},
groupCollapsed(){ke("groupCollapsed",arguments)},groupEnd(){const e=$();e!==null&&e.group>0&&e.group--},clear(){const e=$();e!==null&&(e.group=0),y("clear",[])},
time(){const e=$(),t=st(arguments);e!==null&&(nt(e.timers,t)!==void 0?y("warn",[`Label '${t}' already exists for console.time()`]):Wt(e.timers,t,J()))},timeLog(){
Te("timeLog",arguments)},timeEnd(){Te("timeEnd",arguments)},count(){const e=$(),t=st(arguments);if(e===null)return;const r=(nt(e.counts,t)??0)+1;Wt(e.counts,t,r),
y("count",[`${t}: ${r}`])},countReset(){const e=$(),t=st(arguments);e!==null&&(nt(e.counts,t)===void 0?y("warn",[`Count for '${t}' does not exist`]):qt(e.counts,
t))},context(){return Ne},assert(){arguments[0]||y("assert",arguments,"",1)}},Ne=console,st=e=>e.length>0&&e[0]!==void 0?`${e[0]}`:"default",oo=e=>e<1e3?`${e}ms`:
`${(e-e%1e3)/1e3}.${w(`00${e%1e3}`,-3)}s`;function ao(e){let t="";for(let r=0;r<e.length;r++)t+=e[r]==="%"?"%%":e[r];return t}var so="the program exports no han\
dler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a function named run",io=(e,t)=>e===void 0?`default ${t}`:`${t}\
 ${e}`;function co(e){const t=tt(e);let r="";for(let n=0;n<t.length;n++){const o=t[n];typeof o=="string"&&(r+=(r===""?"":", ")+o)}return r===""?"none":r}function Ae(e){
switch(typeof e){case"undefined":return"undefined";case"function":return"a function";case"object":if(e===null)return"null";if(Y(e))return"an array";try{if(g(e)===
mr)return"a plain object"}catch{}return"an object of another class";default:return`a ${typeof e}`}}var lo=["setTimeout","setInterval","setImmediate","queueMicro\
task"],z=null;function uo(e){z===null?D($(),"unhandledrejection",e):z.length<Bt&&k(z,e)}async function fo(){const{prototype:e}=Function,{bind:t}=e,r=m(e,"bind");
let n,o;N(e,"bind",function(a){return typeof a?.exitImpl=="function"&&(n=a),P(t,this,arguments)});try{o=(await L(import("node:process"))).value.default}catch{}if(E(
e,"bind",r),n)Pe(n,"exitImpl","exit");else if(o)for(const a of["exit","abort","reallyExit"])typeof o[a]=="function"&&Pe(o,a,a)}function Pe(e,t,r){const n={[t](){
const o=$();o!==null&&(o.exited=!0,it(o));const a=new j(`process.${r}() was called`);throw E(a,"name",{__proto__:null,value:"ProcessExit"}),a}}[t];try{N(e,t,n)}catch{}}
var xt=!1,Et=!1,Be=!1,Rt,po;We(),ze(),Ge();var yo=et({fetch:Ce});export{yo as default};
