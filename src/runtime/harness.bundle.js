// Made of src/runtime/harness by `npm run harness`; its SHA-256: 84c47767da420db91709c7db6440c9db47ce9ff438bad1392f3aa0d360c152d2
const Le=(async function(t,r,n,o){const a=p(o,"prompt"),s=p(o,"args"),i=p(o,"method")==="HEAD",c=Zn(p(o,"outputBytes"));let u;try{u=(await d(qe(t,o))).value.value}catch(W){
P(t,"import",W);return}const m={__proto__:null,env:n,prompt:typeof a=="string"?a:"",args:q(s)?s:void 0,entrypoint:p(o,"entrypoint"),request:i?new ur(r,{__proto__:null,
method:"HEAD"}):r},x=(await d(Ce(t,u,m))).value.value;t.closed||(Et(x)?await d(Ye(t,x,{head:i,outputBytes:c})):Jn(t,x,c))}),O=(function(t,r){E(t,t.length,{__proto__:null,
value:r,writable:!0,enumerable:!0,configurable:!0})}),Fe=(function(t){if(Gt(t))return{__proto__:null,buffer:Tr(t),offset:Nr(t),length:Ar(t)};try{return{__proto__:null,
buffer:t,offset:0,length:Kt(t)}}catch{}try{return{__proto__:null,buffer:qt(t),offset:Vt(t),length:Yt(t)}}catch{}throw new R(`the response's body gave a chunk th\
at is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}),je=(function(t){return{props:{},waitUntil(r){t.pending++;const n=()=>{
t.pending--;const{wake:o}=t;t.wake=null,o&&o()};C(d(r),n,o=>{P(t,"waitUntil",o),n()})},passThroughOnException(){}}}),Ce=(async function(t,r,{request:n,env:o,prompt:a,
args:s,entrypoint:i}){if(i!==void 0&&!A(r,i))throw new R(`the program has no export named ${i}; it has ${io(r)}`);const c=r[i??"default"],u=je(t);if(typeof c=="\
function"&&!Ge(c))return at(await d(s===void 0?c(n,o,u):N(c,void 0,s)));if(typeof c=="function"){const m=cr(c,[u,o]);if(typeof m.fetch!="function")throw new R(`\
the program's ${so(i,"class")} has no fetch method: add fetch(request) { … } to it`);return at(kt(await d(m.fetch(n))))}if(c!==null&&typeof c=="object"&&typeof c.
fetch=="function")return at(kt(await d(c.fetch(n,o,u))));if(i!==void 0)throw new R(`the program's export ${i} cannot answer: it must be an object or a class wit\
h fetch, or a function; it is ${Pe(c)}`);if(typeof r.run=="function")return at(await d(N(r.run,void 0,[s===void 0?a:s[0],o,u])));throw new R(ao)}),He=(async function(t,r,n,o){
k(t,`{"t":"start","v":1,"warm":${bt}}`);try{await d(Le(t,r,n,o))}catch(a){P(t,"handler",a)}do{for(;t.pending>0&&!t.closed;)await Kn(t);t.closed||await Qe()}while(t.
pending>0&&!t.closed);xt(t)}),xt=(function(t){if(t.controller===null)return;k(t,`{"t":"end","ms":${nt(t)},"outcome":"${t.exited?"exited":t.threw?"threw":"return\
ed"}","console_dropped":${t.dropped}}`);const r=t.controller;t.closed=!0,t.controller=null;try{Lr(r)}catch{}Ot(t)}),f=(function(t,r){for(let n=t;n;n=g(n)){const o=v(
n,r);if(o)return o.get?l(o.get):()=>{}}return()=>{}}),Ue=(function(t){let r="";const n=(a,s)=>{r+=`${r===""?"":","}[${T(a)},${T(s)}]`};Gr(t,(a,s)=>{s!=="set-coo\
kie"&&n(s,a)});const o=Ke(t);for(let a=0;a<o.length;a++)n("set-cookie",o[a]);return r}),z=(function(t,r){try{let n=g(t);for(let o=0;n!==null&&o<64;o++,n=g(n))if(n===
r)return!0}catch{}return!1}),Me=(function(){for(const t of Object.keys(Ne))S(Ae,t,Reflect.get(Ne,t))}),We=(function(){addEventListener("unhandledrejection",t=>fo(
Yr(t))),addEventListener("error",t=>P(_(),"uncaught",Kr(t)??Jr(t)));for(const t of co)Xe(globalThis,t)}),ze=(function(){const{revocable:t}={revocable(n,o){const a=on(
n,o);return re(dt,a.proxy),a}},r=sn.bind(void 0);E(r,"name",{value:"Proxy",configurable:!0}),E(r,"revocable",{value:t,writable:!0,configurable:!0}),E(It,"Proxy",
{value:r,writable:!0,configurable:!0})}),Ge=(function(t){const r=$(ft(t),0,6),n=L(r,5);if(w(r,"class")===0&&(n===32||n===123||n===10||n===13||n===9||n===47))return!0;
const o=t.prototype;return o!==null&&typeof o=="object"&&typeof o.fetch=="function"}),Et=(function(t){try{return te(t),!0}catch{return!1}}),Rt=(function(t){const r=new H(
t);return S(r,"constructor",H),r}),qe=(async function(t,r){if(p(r,"process")===!0&&await(yo??=d(po())),_t||bt)return await d(import(p(r,"main")));_t=!0,Tt(t),lo();
let n=null;try{return await d(import(p(r,"main")))}catch(o){throw n={reason:o},o}finally{_t=!1,bt=!0,uo(t,n),Tt(null)}}),Ot=(function(t){const{wake:r,pulled:n}=t;
t.wake=t.pulled=null,r&&r(),n&&n()}),p=(function(t,r){const n=v(t,r);return n&&A(n,"value")?n.value:void 0}),S=(function(t,r,n){return E(t,r,{__proto__:null,value:n,
writable:!0,enumerable:!0,configurable:!0})}),kt=(function(t){if(!Et(t.value))throw new R(`the program's fetch must return a Response; it returned ${Pe(t.value)}${t.
value===void 0?": is a return missing?":""}`);return t}),Ve=(async function(t,r,n){const o=Xt(r);for(let a=n;;){const{value:s}=await d(Zt(o));if(s.done)return;const{
buffer:i,offset:c,length:u}=Fe(s.value);for(let x=0;x<u&&x<a;x+=Pt){const W=x+Pt,Ie=W<u?W<a?W:a:u<a?u:a;for(k(t,`{"t":"body","base64":"${Pr(new lt(i,c+x,Ie-x))}\
"}`);!t.closed&&Qt(t.controller)<=0;)await Yn(t);if(t.closed)break}const m=u>a;if(a-=u,m&&k(t,'{"t":"body_cut"}'),m||t.closed){Oe(()=>jr(o));return}}}),Ye=(async function(t,r,{
head:n,outputBytes:o}){const a=te(r),s=Ur(r),i=s!==null&&!n;if(a===0)throw new R("the program answered with Response.error(), which stands for an answer that ne\
ver came");if(i&&Mr(r))throw new R("the response's body was read before the response was returned: return response.clone(), taken before it is read");if(i&&Wr(s))
throw new R("the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read");const c=`"status_text":${T(
Cr(r))},"headers":[${Ue(Hr(r))}]`;if(c.length>Bt)throw new ct(`the response's head is ${c.length} characters long; the limit is ${Bt}`);const u=zr(r)?',"websock\
et":true':"";if(k(t,`{"t":"response","ms":${nt(t)},"status":${a},${c},"body":${i}${u}}`),i)try{await d(Ve(t,s,o))}catch(m){P(t,"body",m)}else s!==null&&Oe(()=>Fr(
s))}),Ke=(function(t){try{return qr(t)}catch{return Vr(t,"set-cookie")}}),Tt=(function(t){Se=t}),d=(function(t){const r=new H((n,o)=>{const a=i=>n({__proto__:null,
value:i});let s=!1;try{s=g(t)===yr}catch{}if(s)try{C(t,a,o);return}catch{}C(new H(i=>i(t)),a,o)});return S(r,"constructor",H),r}),Je=(function(t,r){let n=0,o=0;
for(;n<B&&xe(j[n]);n++)Ee(j[n])<Ee(j[o])&&(o=n);if(n===B&&t&&(n=o),n===B)return $t(`this isolate already has ${B} active runs; the limit is ${B}`);const a={__proto__:null,
started:Y(),controller:null,closed:!1,lines:0,length:0,dropped:0,group:0,timers:new Lt,counts:new Lt,threw:!1,exited:!1,pending:0,wake:null,pulled:null},s={__proto__:null,
start(u){a.controller=u},pull(){const{pulled:u}=a;a.pulled=null,u&&u()},cancel(){a.closed=!0,Ot(a)}},i=new pr(s,{__proto__:null,highWaterMark:sr});j[n]=a,ln(vt,
a,r,a);const c=new fr;return ee(c,"content-type","application/x-ndjson"),ee(c,"cache-control","no-transform"),new Ft(i,{__proto__:null,status:200,headers:c})}),
C=(function(t,r,n){const a=v(t,"constructor")===void 0&&E(t,"constructor",fn);try{un(t,r,n)}finally{a&&delete t.constructor}}),Qe=(function(){return d(new H(t=>{
const r=()=>t(void 0);try{Qr(r,pn)}catch{}try{const n=new Xr;C(rn(en(Zr(n)),new lt(1)),()=>{},()=>{}),C(Zt(Xt(tn(n))),r,()=>{})}catch{}}))}),Xe=(function(t,r){const n=t[r];
if(typeof n!="function")return;const o={[r](a){if(typeof a!="function")return N(n,t,arguments);const s=[];O(s,function(){try{return N(a,this,arguments)}catch(i){
P(_(),"uncaught",i)}});for(let i=1;i<arguments.length;i++)O(s,arguments[i]);return N(n,t,s)}}[r];S(t,r,o)}),k=(function(t,r){if(!t.closed)try{Ir(t.controller,Jt(
r+`
`))}catch{t.closed=!0}});var B=16,Ze=6e4,tr=6,er=2e3,rr=64*1024,J=1e4,D=100,nr=4096n,or=1e3,Nt=5e3,At=1024*1024,Pt=48*1024,ar=1024*1024,sr=16,ir=16,Bt=256*1024,
Dt=100;import{AsyncLocalStorage as st}from"node:async_hooks";var It=globalThis,{apply:N,construct:cr,ownKeys:Q,getPrototypeOf:g,getOwnPropertyDescriptor:v,defineProperty:E}=Reflect,
{freeze:X,hasOwn:A}=Object,{toPrimitive:lr,toStringTag:it}=Symbol,l=Function.prototype.bind.bind(Function.prototype.call),H=Promise,I=Error,R=TypeError,ct=RangeError,
Lt=Map,lt=Uint8Array,Ft=Response,ur=Request,fr=Headers,pr=ReadableStream,dr=Object.prototype,yr=Promise.prototype,hr=RegExp.prototype,G=g(Uint8Array.prototype),
jt=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,g(Uint8Array)].map(e=>e.prototype),q=Array.isArray,V=String,ut=Number,Z=Object.is,
Y=Date.now,Ct=Number.isFinite,gr=Error.isError,mr=Error.captureStackTrace,ft=l(Function.prototype.toString),Ht=l(Symbol.prototype.toString),vr=l(BigInt.prototype.
toString),$=l(String.prototype.slice),w=l(String.prototype.indexOf),Ut=l(String.prototype.lastIndexOf),L=l(String.prototype.charCodeAt),wr=l(String.prototype.toWellFormed),
Mt=JSON.stringify,$r=l(Map.prototype.forEach),br=f(Map.prototype,"size"),tt=l(Map.prototype.get),Wt=l(Map.prototype.set),zt=l(Map.prototype.delete),_r=l(Set.prototype.
forEach),Sr=f(Set.prototype,"size"),xr=l(Date.prototype.getTime),Er=l(Date.prototype.toISOString),Rr=f(RegExp.prototype,"source"),Or=f(RegExp.prototype,"flags"),
pt=X([["Number",Number],["String",String],["Boolean",Boolean],["BigInt",BigInt],["Symbol",Symbol]].map(([e,t])=>X({__proto__:null,name:e,read:l(t.prototype.valueOf)}))),
Gt=f(G,Symbol.toStringTag),kr=f(G,"length"),Tr=f(G,"buffer"),Nr=f(G,"byteOffset"),Ar=f(G,"byteLength"),qt=f(DataView.prototype,"buffer"),Vt=f(DataView.prototype,
"byteOffset"),Yt=f(DataView.prototype,"byteLength"),Kt=f(ArrayBuffer.prototype,"byteLength"),Pr=l(Reflect.get(Uint8Array.prototype,"toBase64")),Br=new TextEncoder,
Dr=l(TextEncoder.prototype.encode),Jt=e=>Dr(Br,e),Ir=l(ReadableStreamDefaultController.prototype.enqueue),Lr=l(ReadableStreamDefaultController.prototype.close),
Qt=f(ReadableStreamDefaultController.prototype,"desiredSize"),Xt=l(ReadableStream.prototype.getReader),Fr=l(ReadableStream.prototype.cancel),Zt=l(ReadableStreamDefaultReader.
prototype.read),jr=l(ReadableStreamDefaultReader.prototype.cancel),te=f(Response.prototype,"status"),Cr=f(Response.prototype,"statusText"),Hr=f(Response.prototype,
"headers"),Ur=f(Response.prototype,"body"),Mr=f(Response.prototype,"bodyUsed"),Wr=f(ReadableStream.prototype,"locked"),zr=f(Response.prototype,"webSocket"),Gr=l(
Headers.prototype.forEach),qr=l(Headers.prototype.getSetCookie),Vr=l(Reflect.get(Headers.prototype,"getAll")),ee=l(Headers.prototype.set),Yr=e=>e.reason,Kr=f(ErrorEvent.
prototype,"error"),Jr=f(ErrorEvent.prototype,"message"),Qr=It.setTimeout,Xr=IdentityTransformStream,Zr=f(IdentityTransformStream.prototype,"writable"),tn=f(IdentityTransformStream.
prototype,"readable"),en=l(WritableStream.prototype.getWriter),rn=l(WritableStreamDefaultWriter.prototype.write),nn=Proxy,{revocable:on}=Proxy,dt=new WeakSet,re=l(
WeakSet.prototype.add),an=l(WeakSet.prototype.has),F=e=>an(dt,e);function sn(e,t){if(new.target===void 0)throw new R("Constructor Proxy requires 'new'");const r=new nn(
e,t);return re(dt,r),r}var cn=()=>new st,ln=l(st.prototype.run),ne=l(st.prototype.getStore),un=l(Promise.prototype.then),T=e=>Mt(wr(e)),fn=X({__proto__:null,value:void 0,
writable:!0,enumerable:!1,configurable:!0}),pn=10,oe={Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","url","red\
irect","bodyUsed","headers"],URL:["href","origin","protocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:["na\
me","size","type"],Blob:["size","type"],ReadableStream:["locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:["t\
ype","extractable","algorithm","usages"]},yt=["Headers","URLSearchParams","FormData"],dn,yn;function ae(e){let t;for(let n=hn;n!==null&&t===void 0;n=g(n))t=p(n,
e);const r=typeof t=="function"&&!F(t)?p(t,"prototype"):void 0;return r!==null&&typeof r=="object"?r:gn}var hn=globalThis,gn=Object.create(null);function mn(){const e=Q(
oe),t=[];for(let r=0;r<e.length;r++){const n=e[r];O(t,{__proto__:null,name:n,prototype:ae(n),keys:p(oe,n),getters:null})}return t}function vn(){const e=[];for(let t=0;t<
yt.length;t++)O(e,{__proto__:null,name:yt[t],prototype:ae(yt[t]),forEach:null});return e}var ht=(e,t,r)=>N(e.forEach,t,[r]),se=(e,t,r)=>N(e.getters[r],t,[]);function wn(e){
const t=yn??=vn();for(let r=0;r<t.length;r++){const n=t[r];if(z(e,n.prototype)&&(n.forEach??=ie(n.prototype,"forEach","value"),le(()=>ht(n,e,()=>{}))))return n}}
function $n(e){const t=dn??=mn();for(let r=0;r<t.length;r++){const n=t[r];if(z(e,n.prototype)&&(n.getters??=bn(n),le(()=>se(n,e,0))))return n}}function bn(e){const t=[];
for(let r=0;r<e.keys.length;r++)O(t,ie(e.prototype,e.keys[r],"get"));return t}function ie(e,t,r){for(let n=e;n!==null;n=g(n)){const o=v(n,t);if(!o)continue;const a=A(
o,r)?o[r]:void 0;return typeof a=="function"&&Ut(ft(a),"[native code]")>0?a:ce}return ce}var ce=()=>{};function le(e){try{return e(),!0}catch{return!1}}var _n=DOMException.
prototype,Sn=e=>z(e,_n),xn="harness.js:";function ue(e){const t=v(I,"prepareStackTrace");if(!t)return e();S(I,"prepareStackTrace",void 0);try{return e()}finally{
E(I,"prepareStackTrace",t)}}function fe(e){if(w(e,"    at ")!==0)return"";if(L(e,e.length-1)===41){const t=Ut(e,"(");if(t>=0)return $(e,t+1,-1)}return $(e,w(e,"\
    at async ")===0?13:7)}function pe(e,t){for(let r=0;;){const n=w(e,`
`,r);if(!t(n<0?$(e,r):$(e,r,n))||n<0)return;r=n+1}}function de(e){let t="",r="",n=!0;return pe(e,o=>{const a=fe(o);return w(a,xn)===0||w(a,"node-internal:")===0?
r="":a==="<anonymous>"?r+=`
`+o:(t+=(n?"":r+`
`)+o,r="",n=!1),!0}),t+r}function ye(){const e={__proto__:null},t=v(I,"stackTraceLimit");let r="";try{S(I,"stackTraceLimit",ir),r=ue(()=>(mr(e),e.stack))}catch{}
try{t&&E(I,"stackTraceLimit",t)}catch{}if(typeof r!="string")return"";const n=de(r),o=w(n,`
`);return o<0?"":$(n,o+1)}function En(){let e="";return pe(ye(),t=>(e=fe(t))===""),e}var he=()=>({__proto__:null,nodes:er,length:rr,path:[],targets:[]}),U=e=>e.
nodes<=0||e.length<=0,Rn='{"type":"opaque","class":"unreadable value"}';function ge(e,t){const r=t.path.length;try{return b(e,t)}catch{return t.path.length=r,Rn}}
function On(e,t){const r=he();let n="";for(let o=t;o<e.length&&!U(r);o++)n+=(o>t?",":"")+ge(e[o],r),r.targets.length=0;return"["+n+"]"}function kn(e,t){const r=t.
length<J?t.length:J,n=e.length>r?`{"type":"string","length":${e.length},"value":${T($(e,0,r))}}`:T(e);return t.length-=n.length,n}function y(e,t){const r=T(e.length>
J?$(e,0,J)+"…":e);return t.length-=r.length,r}function b(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return kn(e,t);case"number":return Ct(e)&&!Z(
e,-0)?V(e):`{"type":"number","value":"${Z(e,-0)?"-0":V(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`\
{"type":"symbol","value":${y(Ht(e),t)}}`;case"bigint":{const n=1n<<nr,o=e<n&&e>-n?vr(e):"over 4096 bits";return t.length-=o.length,`{"type":"bigint","value":"${o}\
"}`}}if(e===null)return"null";if(F(e))return'{"type":"proxy"}';for(let n=t.path.length-1,o=1;n>=0;n--,o++)if(t.path[n]===e)return`{"type":"cycle","up":${o},"id"\
:${Tn(e,t.targets)}}`;if(t.path.length>=tr&&typeof e!="function")return`{"type":"elided","class":${y(q(e)?`Array(${e.length})`:et(e)??"Object",t)}}`;O(t.path,e);
const r=typeof e=="function"?An(e,t):Bn(e,t);return t.path.length--,r}function Tn(e,t){for(let r=0;r<t.length;r++)if(t[r]===e)return r+1;return O(t,e),t.length}
function et(e){let t=null,r="";const n=v(e,it);n&&!n.enumerable&&typeof n.value=="string"&&(r=n.value);for(let o=g(e),a=0;o!==null&&a<64&&!F(o);o=g(o),a++){if(r===
""){const s=p(o,it);typeof s=="string"&&(r=s)}t===null&&(t=Nn(e,p(o,"constructor")))}return r!==""&&r!==t?`${t??"null"} [${r}]`:t}function Nn(e,t){if(typeof t!=
"function"||F(t))return null;const r=p(t,"name"),n=p(t,"prototype");return typeof r=="string"&&r!==""&&n!==null&&typeof n=="object"&&z(e,n)?r:null}function An(e,t){
const r=ft(e),n=$(r,0,32);let o="function",a="";if(w(n,"class")===0&&!Pn(n,5)){o="class";const i=g(e),c=typeof i=="function"?p(i,"name"):void 0;typeof c=="strin\
g"&&c!==""&&(a=`,"extends":${y(c,t)}`)}else{const i=p(g(e)??e,it);i==="AsyncFunction"?o="async function":i==="GeneratorFunction"?o="generator":i==="AsyncGenerat\
orFunction"&&(o="async generator")}const s=p(e,"name");return`{"type":"function","kind":"${o}","name":${y(typeof s=="string"?s:"",t)}${a}${we(e,t,rt)}}`}function Pn(e,t){
const r=L(e,t);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function Bn(e,t){if(q(e))return Ln(e,t);if(gr(e)||Sn(e))return Gn(e,t);const r=et(
e);if(r!=="Object"){const o=jn(e,r,t)??Cn(e,r,t)??Hn(e)??Un(e,t)??Mn(e,t)??Wn(e,r,t)??zn(e,r,t);if(o!==null)return o}if(r==="Promise")return'{"type":"promise"}';
if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;const n=gt(e,t,rt);return`{"type":"object"${r==="Object"?"":`,"class":${r===
null?"null":y(r,t)}`},"properties":[${n.list}]${K(n.more)}}`}var rt=()=>!0,Dn=e=>typeof e=="symbol"||e!=="length"&&!me(e),In=e=>e!=="stack"&&e!=="message"&&e!==
"cause"&&e!=="errors",me=e=>{const t=ut(e);return t>=0&&t<4294967295&&V(t)===e&&t%1===0};function gt(e,t,r){const n=Q(e);let o="",a=0,s=0;for(let i=0;i<n.length;i++){
const c=n[i];if(!r(c))continue;if(a>=D||U(t)){s++;continue}const u=v(e,c);if(!u||!u.enumerable)continue;const m=typeof c=="symbol"?`{"type":"symbol","value":${y(
Ht(c),t)}}`:y(c,t);o+=`${a++?",":""}[${m},${A(u,"value")?b(u.value,t):ve(u)}]`}return{__proto__:null,list:o,more:s}}var ve=e=>`{"type":"accessor","value":"${e.get?
e.set?"get/set":"get":"set"}"}`,K=e=>e>0?`,"more":${e}`:"";function we(e,t,r){const n=gt(e,t,r);return(n.list===""?"":`,"properties":[${n.list}]`)+K(n.more)}function mt(e,t,r){
const n=gt(e,t,r);return n.list===""?"":`,"properties":[${n.list}]`}function Ln(e,t){const r=e.length;let n="",o=0,a=0;for(;a<r&&o<D&&!U(t);o++){const c=v(e,a);
let u;if(c)u=A(c,"value")?b(c.value,t):ve(c),a++;else{const m=Fn(e,a,r);t.nodes--,t.length-=32,u=`{"type":"hole","count":${m-a}}`,a=m}n+=(o?",":"")+u}const s=et(
e);return`{"type":"array"${s==="Array"?"":`,"class":${s===null?"null":y(s,t)}`},"length":${r},"items":[${n}]${r<=1e3?mt(e,t,Dn):""}${K(r-a)}}`}function Fn(e,t,r){
let n=t+1;for(;n<r&&n<t+or;n++)if(A(e,n))return n;if(n>=r)return r;const o=Q(e);for(let a=0;a<o.length;a++){const s=o[a];if(typeof s=="symbol"||!me(s))break;const i=ut(
s);if(i>=n)return i}return r}function jn(e,t,r){let n;try{n=br(e)}catch{return null}return $e($r,e,t??"Map",n,r)}function $e(e,t,r,n,o){let a="",s=0;return e(t,
(i,c)=>{if(s<D&&!U(o)){const u=b(c,o);a+=`${s++?",":""}[${u},${b(i,o)}]`}}),`{"type":"map","class":${y(r,o)},"size":${n},"entries":[${a}]${mt(t,o,rt)}${K(n-s)}}`}
function Cn(e,t,r){let n,o="",a=0;try{n=Sr(e)}catch{return null}return _r(e,s=>{a<D&&!U(r)&&(o+=(a++?",":"")+b(s,r))}),`{"type":"set","class":${y(t??"Set",r)},"\
size":${n},"items":[${o}]${mt(e,r,rt)}${K(n-a)}}`}function Hn(e){let t;try{t=xr(e)}catch{return null}return`{"type":"date","value":${Z(t,NaN)?"null":`"${Er(e)}"`}\
}`}function Un(e,t){for(let r=0;r<pt.length;r++){let n;try{n=pt[r].read(e)}catch{continue}return`{"type":"boxed","class":"${pt[r].name}","value":${b(n,t)}}`}return null}
function Mn(e,t){if(!z(e,hr))return null;try{return`{"type":"regexp","value":${y(`/${Rr(e)}/${Or(e)}`,t)}}`}catch{return null}}function Wn(e,t,r){const n=Gt(e);
if(n)return be(e,t===null?n:t===n||t==="Buffer"?t:`${t} [${n}]`,kr(e),r);try{const o=Kt(e);return be(new lt(e,0,o<D?o:D),t??"ArrayBuffer",o,r)}catch{}try{const o=Vt(
e);return`{"type":"object","class":"DataView","properties":[["byteLength",${Yt(e)}],["byteOffset",${o}],["buffer",${b(qt(e),r)}]]}`}catch{return null}}function be(e,t,r,n){
let o="";for(let a=0;a<r&&a<D&&!U(n);a++)o+=(a?",":"")+b(e[a],n);return`{"type":"bytes","class":${y(t,n)},"length":${r},"items":[${o}]}`}function zn(e,t,r){const n=wn(
e);if(n){let s=0;return ht(n,e,()=>{s++}),$e((i,c)=>ht(n,i,c),e,t??n.name,s,r)}const o=$n(e);if(!o)return null;let a="";for(let s=0;s<o.keys.length;s++)a+=`${s?
",":""}[${T(o.keys[s])},${b(se(o,e,s),r)}]`;return`{"type":"object","class":${y(t??o.name,r)},"properties":[${a}]}`}function Gn(e,t){const r=_e(e,"name")??"Erro\
r",n=_e(e,"message")??"",o=et(e);let a="";try{a=ue(()=>e.stack)}catch{}let s=`{"type":"error"${o===null||o===r?"":`,"class":${y(o,t)}`},"name":${y(r,t)},"messag\
e":${y(n,t)}`;s+=`,"stack":${y(typeof a=="string"?de(a):"",t)}`;const i=v(e,"cause"),c=v(e,"errors");return i&&A(i,"value")&&(s+=`,"cause":${b(i.value,t)}`),c&&
q(c.value)&&(s+=`,"errors":${b(c.value,t)}`),s+we(e,t,In)+"}"}function _e(e,t){for(let r=e,n=0;r!==null&&n<64&&!F(r);n++,r=g(r)){const o=p(r,t);if(typeof o=="st\
ring")return o}}var vt=cn(),j=Array.from({length:B},()=>null);Object.seal(j);var Se=null,qn=()=>ne(vt)!==void 0,xe=e=>e!==null&&!e.closed&&Y()-e.started<=Ze,Ee=e=>e===
null?0:e.started;function Vn(){let e=null;for(let t=0;t<B;t++)if(xe(j[t])){if(e!==null)return null;e=j[t]}return e}var _=()=>ne(vt)??Se??Vn(),nt=e=>{const t=Y();
return t>e.started?t-e.started:0};function Re(e,t){if(!e.closed){if(wt(e)||e.length+t.length>At){e.dropped++;return}e.lines++,e.length+=t.length,k(e,t)}}var wt=e=>e.
lines>=Nt||e.length>=At;function P(e,t,r){if(e===null||e.closed)return;const n=t==="import"||t==="handler"||t==="body";if(!n&&wt(e)){e.dropped++;return}const o=`\
{"t":"error","phase":"${t}","ms":${nt(e)},"error":${ge(r,he())}}`;if(!n){Re(e,o);return}e.threw=!0,k(e,o)}var Yn=e=>Rt(t=>{e.closed||Qt(e.controller)>0?t():e.pulled=
t}),Kn=e=>Rt(t=>{e.closed||e.pending===0?t():e.wake=t});function $t(e){return new Ft(e,{__proto__:null,status:503})}function Oe(e){try{C(d(e()),()=>{},()=>{})}catch{}}
function Jn(e,t,r){const n=Mt(t);if(n===void 0){k(e,'{"t":"result"}');return}const o=Xn(n),a=Jt(o).length;if(a>r)throw new ct(`the program's result is ${a} byte\
s of JSON; the limit is ${r}`);if(Qn(o,Dt))throw new ct(`the program's result is nested deeper than ${Dt} arrays and objects`);k(e,`{"t":"result","value":${o}}`)}
function Qn(e,t){for(let r=0,n=0;r<e.length;r++){const o=L(e,r);if(o===34)for(;L(e,++r)!==34;)L(e,r)===92&&r++;else if(o===91||o===123){if(++n>t)return!0}else(o===
93||o===125)&&n--}return!1}function Xn(e){let t=0,r="";for(let n=w(e,"\\ud");n>=0;n=w(e,"\\ud",n+2)){let o=0;for(;n-o>0&&L(e,n-o-1)===92;)o++;o%2!==1&&(r+=$(e,t,
n)+"�",t=n+6)}return t===0?e:r+$(e,t)}var Zn=e=>Ct(e)&&e>=0&&!Z(e,-0)?e:ar;function h(e,t,r="",n=0){const o=_();if(o===null||o.closed)return;if(wt(o)){o.dropped++;
return}const a=En();Re(o,`{"t":"console","level":"${e}","ms":${nt(o)},"group":${o.group}${a===""?"":`,"at":${T(a)}`}${r},"args":${On(e==="dir"||e==="table"?t:to(
t,n),n)}}`)}function to(e,t){const r=e[t];if(e.length<t+2||typeof r!="string"||w(r,"%")<0)return e;const n=[];for(let o=0;o<e.length;o++)O(n,e[o]);for(let o=w(r,
"%"),a=t+1;o>=0&&a<e.length;o=w(r,"%",o+2)){const s=$(r,o+1,o+2);s!==""&&w("sdifjoOc",s)>=0&&(S(n,a,eo(s,e[a])),a++)}return n}function eo(e,t){if(t===null||typeof t!=
"object"&&typeof t!="function"||F(t))return t;try{if(e==="s")return typeof t=="function"||ro(t)?V(t):t;if(e==="d")return ut(t);if(e==="i"||e==="f")return V(t)}catch{}
return t}function ro(e){for(let t=e,r=0;t!==null&&r<64&&!F(t);t=g(t),r++){for(let o=0;o<jt.length;o++)if(jt[o]===t)return!1;const n=v(t,"toString")??v(t,lr);if(n)
return A(n,"value")&&typeof n.value=="function"}return!1}function ke(e,t){t.length>0&&h(e,t);const r=_();r!==null&&r.group++}function Te(e,t){const r=_(),n=ot(t);
if(r===null)return;const o=tt(r.timers,n);if(o===void 0){h("warn",[`No such label '${n}' for console.${e}()`]);return}e==="timeEnd"&&zt(r.timers,n);const a=`${n}\
: ${no(Y()-o)}`,s=[];for(let i=1;e==="timeLog"&&i<t.length;i++)S(s,i,t[i]);S(s,0,s.length>0?oo(a):a),h(e,s)}var Ne={log(){h("log",arguments)},info(){h("info",arguments)},
warn(){h("warn",arguments)},error(){h("error",arguments)},debug(){h("debug",arguments)},dir(){h("dir",arguments)},dirxml(){h("dirxml",arguments)},table(){h("tab\
le",arguments)},trace(){h("trace",arguments,`,"stack":${T(ye())}`)},group(){ke("group",arguments)},groupCollapsed(){ke("groupCollapsed",arguments)},groupEnd(){const e=_();
e!==null&&e.group>0&&e.group--},clear(){const e=_();e!==null&&(e.group=0),h("clear",[])},time(){const e=_(),t=ot(arguments);e!==null&&(tt(e.timers,t)!==void 0?h(
"warn",[`Label '${t}' already exists for console.time()`]):Wt(e.timers,t,Y()))},timeLog(){Te("timeLog",arguments)},timeEnd(){Te("timeEnd",arguments)},count(){const e=_(),
t=ot(arguments);if(e===null)return;const r=(tt(e.counts,t)??0)+1;Wt(e.counts,t,r),h("count",[`${t}: ${r}`])},countReset(){const e=_(),t=ot(arguments);e!==null&&
(tt(e.counts,t)===void 0?h("warn",[`Count for '${t}' does not exist`]):zt(e.counts,t))},context(){return Ae},assert(){arguments[0]||h("assert",arguments,"",1)}},
Ae=console,ot=e=>e.length>0&&e[0]!==void 0?`${e[0]}`:"default",no=e=>e<1e3?`${e}ms`:`${(e-e%1e3)/1e3}.${$(`00${e%1e3}`,-3)}s`;function oo(e){let t="";for(let r=0;r<
e.length;r++)t+=e[r]==="%"?"%%":e[r];return t}var ao="the program exports no handler: export default { fetch(request, env, ctx) { … } }, a class with fetch, a f\
unction, or a function named run",so=(e,t)=>e===void 0?`default ${t}`:`${t} ${e}`;function io(e){const t=Q(e);let r="";for(let n=0;n<t.length;n++){const o=t[n];
typeof o=="string"&&(r+=(r===""?"":", ")+o)}return r===""?"none":r}var at=e=>e;function Pe(e){switch(typeof e){case"undefined":return"undefined";case"function":
return"a function";case"object":if(e===null)return"null";if(q(e))return"an array";try{if(g(e)===dr)return"a plain object"}catch{}return"an object of another cla\
ss";default:return`a ${typeof e}`}}var co=["setTimeout","setInterval","setImmediate","queueMicrotask"],M=null;function lo(){M=[]}function uo(e,t){const r=M??[];
M=null;for(let n=0;n<r.length;n++)(t===null||t.reason!==r[n])&&P(e,"unhandledrejection",r[n])}function fo(e){M===null?P(_(),"unhandledrejection",e):M.length<Nt&&
O(M,e)}async function po(){const{prototype:e}=Function,{bind:t}=e,r=v(e,"bind");let n,o;S(e,"bind",function(a){return typeof a?.exitImpl=="function"&&(n=a),N(t,
this,arguments)});try{o=(await d(import("node:process"))).value.default}catch{}if(E(e,"bind",r),n)Be(n,"exitImpl","exit");else if(o)for(const a of["exit","abort",
"reallyExit"])typeof o[a]=="function"&&Be(o,a,a)}function Be(e,t,r){const n={[t](){const o=_();o!==null&&(o.exited=!0,xt(o));const a=new I(`process.${r}() was c\
alled`);throw E(a,"name",{__proto__:null,value:"ProcessExit"}),a}}[t];try{S(e,t,n)}catch{}}var bt=!1,_t=!1,De=!1,St,yo;ze(),Me(),We();var ho=X({fetch(e,t,r){const{
props:n}=r;return qn()||!n||typeof p(n,"main")!="string"||(De||(De=!0,St=p(n,"key")),p(n,"key")!==St)?$t("a program cannot call the harness that runs it"):Je(St!==
void 0,o=>{He(o,e,t,n)})}});export{ho as default};
