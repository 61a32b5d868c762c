// Made of src/runtime/harness by `npm run harness`; its SHA-256: 16f61c217e85373fcfae7f8ec1b722268cd5178b0f46535cb51897a0e04e06cf
const St=(function(t){return t!==null&&!t.closed&&K()-t.started<=or}),je=(async function(t,r,n,o){const s=p(o,"prompt"),i=p(o,"args"),c=p(o,"method")==="HEAD",l=Je(
p(o,"outputBytes"));let u;try{u=(await b(Ke(t,o))).value}catch(k){L(t,"import",k);return}const h={__proto__:null,env:n,prompt:typeof s=="string"?s:"",args:Y(i)?
i:void 0,entrypoint:p(o,"entrypoint"),request:c?new $r(r,{__proto__:null,method:"HEAD"}):r},_=(await b(Ce(t,u,h))).value;t.closed||(kt(_)?await b(Ze(t,_,{head:c,
outputBytes:l})):Qn(t,_,l))}),De=(function(t){if(a(Vt,t))return{__proto__:null,buffer:a(jr,t),offset:a(Dr,t),length:a(Ir,t)};try{return{__proto__:null,buffer:t,
offset:0,length:a(Qt,t)}}catch{}try{return{__proto__:null,buffer:a(Yt,t),offset:a(Kt,t),length:a(Jt,t)}}catch{}throw new O(`the response's body gave a chunk tha\
t is ${t===null?"null":`of type ${typeof t}`}; a body takes bytes: encode text with TextEncoder`)}),Ie=(function(t){return{props:{},waitUntil(r){t.pending++;const n=()=>{
t.pending--;const{wake:o}=t;t.wake=null,o&&o()};W(F(r),n,o=>{L(t,"waitUntil",o),n()})},passThroughOnException(){}}}),Ce=(async function(t,r,{request:n,env:o,prompt:s,
args:i,entrypoint:c}){if(c!==void 0&&!B(r,c))throw new O(`the program has no export named ${c}; it has ${co(r)}`);const l=r[c??"default"],u=Ie(t);if(typeof l=="\
function"&&!Ye(l))return await F(i===void 0?l(n,o,u):M(l,void 0,i));if(typeof l=="function"){const h=hr(l,[u,o]);if(typeof h.fetch!="function")throw new O(`the \
program's ${io(c,"class")} has no fetch method: add fetch(request) { \u2026 } to it`);return Tt(await F(h.fetch(n)))}if(l!==null&&typeof l=="object"&&typeof l.fetch==
"function")return Tt(await F(l.fetch(n,o,u)));if(c!==void 0)throw new O(`the program's export ${c} cannot answer: it must be an object or a class with fetch, or\
 a function; it is ${Le(l)}`);if(typeof r.run=="function")return await F(M(r.run,void 0,[i===void 0?s:i[0],o,u]));throw new O(ao)}),tt=(function(t){const r=K();
return r>t.started?r-t.started:0}),Ot=(function(t){return a(Hr,Xt,t)}),He=(async function(t,r,n,o){E(t,`{"t":"start","v":1,"warm":${bt}}`);try{await b(je(t,r,n,
o))}catch(s){L(t,"handler",s)}do{for(;t.pending>0&&!t.closed;)await Jn(t);t.closed||await rr()}while(t.pending>0&&!t.closed);ut(t)}),Ue=(function(t,r,n){const{props:o}=n;
if(Ge()||!o||typeof p(o,"main")!="string"||(Pe||(Pe=!0,Et=p(o,"key")),p(o,"key")!==Et))return _t("a program cannot call the harness that runs it");const s=p(o,"\
cpuMs");return er(Et!==void 0,pt(s)?s:dr,He,t,r,o)}),ut=(function(t){if(t.controller===null)return;t.meter.stopped&&E(t,`{"t":"stopped","place":${t.meter.place}\
}`),E(t,`{"t":"end","ms":${tt(t)},"outcome":"${t.exited?"exited":t.threw?"threw":"returned"}","console_dropped":${t.dropped}}`);const r=t.controller;t.closed=!0,
t.controller=null;try{a(Mr,r)}catch{}Rt(t)}),f=(function(t,r){return a(mr,t,r)}),Me=(function(t){let r="";const n=(function(s,i){r+=`${r===""?"":","}[${R(s)},${R(
i)}]`});a(Zr,t,(function(s,i){i!=="set-cookie"&&n(i,s)}));const o=tr(t);for(let s=0;s<o.length;s++)n("set-cookie",o[s]);return r}),ze=(function(){q=[]}),Ge=(function(){
return a(oe,at)!==void 0}),qe=(function(){Object.assign(Be,no)}),We=(function(){addEventListener("unhandledrejection",t=>uo(t.reason)),addEventListener("error",
t=>L($(),"uncaught",a(rn,t)??a(nn,t)));for(const t of lo)nr(globalThis,t)}),Ve=(function(){const{revocable:t}={revocable(n,o){const s=an(n,o);return a(ne,gt,s.proxy),
s}},r=ln.bind(void 0);S(r,"name",{value:"Proxy",configurable:!0}),S(r,"revocable",{value:t,writable:!0,configurable:!0}),S(jt,"Proxy",{value:r,writable:!0,configurable:!0})}),
Ye=(function(t){const r=a(w,a(yt,t),0,6),n=a(D,r,5);if(a(m,r,"class")===0&&(n===32||n===123||n===10||n===13||n===9||n===47))return!0;const o=t.prototype;return o!==
null&&typeof o=="object"&&typeof o.fetch=="function"}),kt=(function(t){try{return a(te,t),!0}catch{return!1}}),Ke=(async function(t,r){if(p(r,"process")===!0&&await(po??=
b(fo())),xt||bt)return{__proto__:null,value:await b(import(p(r,"main")))};xt=!0,Nt(t),ze();let n=null;try{return{__proto__:null,value:await b(import(p(r,"main")))}}catch(o){
throw n={reason:o},o}finally{xt=!1,bt=!0,Qe(t,n),Nt(null)}}),Rt=(function(t){const{wake:r,pulled:n}=t;t.wake=t.pulled=null,r&&r(),n&&n()}),Je=(function(t){return pt(
t)&&t>=0&&!ot(t,-0)?t:ur}),b=(function(t){return T(t,"constructor",z),t}),p=(function(t,r){const n=v(t,r);return n&&B(n,"value")?n.value:void 0}),R=(function(t){
return Ut(a(Or,t))}),Qe=(function(t,r){const n=q??[];q=null;for(let o=0;o<n.length;o++)(r===null||r.reason!==n[o])&&L(t,"unhandledrejection",n[o])}),T=(function(t,r,n){
return S(t,r,{__proto__:null,value:n,writable:!0,enumerable:!0,configurable:!0})}),Tt=(function(t){if(!kt(t.value))throw new O(`the program's fetch must return \
a Response; it returned ${Le(t.value)}${t.value===void 0?": is a return missing?":""}`);return t}),Xe=(async function(t,r,n){const o=a(zr,r);for(let s=n;;){const i=await b(
a(Wr,o));if(i.done)return;const{buffer:c,offset:l,length:u}=De(i.value);for(let _=0;_<u&&_<s;_+=Lt){const k=_+Lt,U=k<u?k<s?k:s:u<s?u:s;for(E(t,`{"t":"body","bas\
e64":"${a(Cr,new Ct(c,l+_,U-_))}"}`);!t.closed&&a(Zt,t.controller)<=0;)await Kn(t);if(t.closed)break}const h=u>s;if(s-=u,h&&E(t,'{"t":"body_cut"}'),h||t.closed){
Te(()=>a(Vr,o));return}}}),Ze=(async function(t,r,{head:n,outputBytes:o}){const s=a(te,r),i=a(Jr,r),c=i!==null&&!n;if(s===0)throw new O("the program answered wi\
th Response.error(), which stands for an answer that never came");if(c&&a(Qr,r))throw new O("the response's body was read before the response was returned: retu\
rn response.clone(), taken before it is read");if(c&&a(qr,i))throw new O("the response's body is locked to a reader: release the reader's lock, or return respon\
se.clone(), taken before it is read");const l=`"status_text":${R(a(Yr,r))},"headers":[${Me(a(Kr,r))}]`;if(l.length>Ft)throw new nt(`the response's head is ${l.length}\
 characters long; the limit is ${Ft}`);const u=a(Xr,r)?',"websocket":true':"";if(E(t,`{"t":"response","ms":${tt(t)},"status":${s},${l},"body":${c}${u}}`),c)try{
await b(Xe(t,i,o))}catch(h){L(t,"body",h)}else i!==null&&Te(()=>a(Gr,i))}),tr=(function(t){try{return a(tn,t)}catch{return a(en,t,"set-cookie")}}),Nt=(function(t){
Se=t}),F=(function(t){return b(new z((function(r,n){const o=(function(i){r({__proto__:null,value:i})});let s=!1;try{s=g(t)===z.prototype}catch{}if(s)try{W(t,o,n);
return}catch{}W(new z((function(i){i(t)})),o,n)})))}),er=(function(t,r,n,o,s,i){let c=0,l=0;for(;c<A&&St(H[c]);c++)Oe(H[c])<Oe(H[l])&&(l=c);if(c===A&&t&&(c=l),c===
A)return _t(`this isolate already has ${A} active runs; the limit is ${A}`);const u={__proto__:null,started:K(),controller:null,closed:!1,lines:0,length:0,dropped:0,
group:0,timers:new It,counts:new It,threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:Yn.meter(r)},h={__proto__:null,start:(function(U){u.controller=U}),
pull:(function(){const{pulled:U}=u;u.pulled=null,U&&U()}),cancel(){u.closed=!0,Rt(u)}},_=new br(h,{__proto__:null,highWaterMark:fr});H[c]=u,a(un,at,u,n,u,o,s,i);
const k=new _r;return a(ee,k,"content-type","application/x-ndjson"),a(ee,k,"cache-control","no-transform"),new ft(_,{__proto__:null,status:200,headers:k})}),W=(function(t,r,n){
const s=v(t,"constructor")===void 0&&S(t,"constructor",pn);try{a(fn,t,r,n)}finally{s&&delete t.constructor}}),rr=(function(){return b(new z((function(t){const r=(function(){
t(void 0)});try{W(a(on,new ft("")),r,r)}catch{re(r,0)}})))}),nr=(function(t,r){const n=t[r];if(typeof n!="function")return;const o={[r](s){if(typeof s!="functio\
n")return M(n,t,arguments);const i=[];N(i,function(){try{return M(s,this,arguments)}catch(c){L($(),"uncaught",c)}});for(let c=1;c<arguments.length;c++)N(i,arguments[c]);
return M(n,t,i)}}[r];T(t,r,o)}),E=(function(t,r){if(!t.closed)try{a(Ur,t.controller,Ot(r+`
`))}catch(n){if(g(n)===nt.prototype)throw n;t.closed=!0}});var A=16,or=6e4,sr=6,ar=2e3,ir=64*1024,et=1e4,P=100,cr=4096n,lr=1e3,At=5e3,Bt=1024*1024,Lt=48*1024,ur=1024*
1024,fr=16,pr=16,Ft=256*1024,Pt=100,dr=500;import{AsyncLocalStorage as yr}from"node:async_hooks";var jt=globalThis,{apply:M,construct:hr,ownKeys:V,getPrototypeOf:g,
getOwnPropertyDescriptor:v,defineProperty:S}=Reflect,{freeze:Dt,hasOwn:B}=Object,{toPrimitive:gr,toStringTag:rt}=Symbol,a=Function.prototype.call.bind(Function.
prototype.call),mr=Reflect.get(Object.prototype,"__lookupGetter__"),z=Promise,j=Error,O=TypeError,nt=RangeError,It=Map,vr=RegExp,wr=Object,Ct=Uint8Array,ft=Response,
$r=Request,_r=Headers,br=ReadableStream,Ht=[Object,Array,Function,Error,Date,RegExp,Number,String,Boolean,Symbol,BigInt,g(Uint8Array)],{isArray:Y}=Array,{is:ot}=Object,
{now:K}=Date,{isFinite:pt}=Number,{isError:xr,captureStackTrace:Er}=Error,{stringify:Ut}=JSON,J=String,dt=Number,{toString:yt}=Function.prototype,{toString:Mt}=Symbol.
prototype,{toString:Sr}=BigInt.prototype,{slice:w,indexOf:m,lastIndexOf:zt,charCodeAt:D,toWellFormed:Or}=String.prototype,{forEach:kr,get:st,set:Gt,delete:qt}=Map.
prototype,Rr=f(Map.prototype,"size"),{forEach:Tr}=Set.prototype,Nr=f(Set.prototype,"size"),{getTime:Ar,toISOString:Br}=Date.prototype,Lr=f(RegExp.prototype,"sou\
rce"),Fr=f(RegExp.prototype,"flags"),Wt={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.
prototype.valueOf,Symbol:Symbol.prototype.valueOf},Q=g(Uint8Array.prototype),ht=DataView.prototype,Vt=f(Q,rt),Pr=f(Q,"length"),jr=f(Q,"buffer"),Dr=f(Q,"byteOffs\
et"),Ir=f(Q,"byteLength"),Yt=f(ht,"buffer"),Kt=f(ht,"byteOffset"),Jt=f(ht,"byteLength"),Qt=f(ArrayBuffer.prototype,"byteLength"),Cr=Reflect.get(Uint8Array.prototype,
"toBase64"),Xt=new TextEncoder,{encode:Hr}=Xt,I=Response.prototype,{enqueue:Ur,close:Mr}=ReadableStreamDefaultController.prototype,Zt=f(ReadableStreamDefaultController.
prototype,"desiredSize"),{getReader:zr,cancel:Gr}=ReadableStream.prototype,qr=f(ReadableStream.prototype,"locked"),{read:Wr,cancel:Vr}=ReadableStreamDefaultReader.
prototype,te=f(I,"status"),Yr=f(I,"statusText"),Kr=f(I,"headers"),Jr=f(I,"body"),Qr=f(I,"bodyUsed"),Xr=f(I,"webSocket"),{forEach:Zr,getSetCookie:tn,getAll:en,set:ee}=Headers.
prototype,rn=f(ErrorEvent.prototype,"error"),nn=f(ErrorEvent.prototype,"message"),{setTimeout:re}=jt,{text:on}=I,sn=Proxy,{revocable:an}=Proxy,gt=new WeakSet,{add:ne,
has:cn}=WeakSet.prototype,C=e=>a(cn,gt,e);function ln(e,t){if(new.target===void 0)throw new O("Constructor Proxy requires 'new'");const r=new sn(e,t);return a(ne,
gt,r),r}var at=new yr,{run:un,getStore:oe}=at,{then:fn}=Promise.prototype;function X(e,t){try{let r=g(e);for(let n=0;r!==null&&n<64;n++,r=g(r))if(r===t)return!0}catch{}
return!1}function N(e,t){S(e,e.length,{__proto__:null,value:t,writable:!0,enumerable:!0,configurable:!0})}var pn=Dt({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});import{claim as dn}from"./guard.js";var se={Response:["status","statusText","ok","url","redirected","bodyUsed","headers"],Request:["method","u\
rl","redirect","bodyUsed","headers"],URL:["href","origin","protocol","username","password","host","hostname","port","pathname","search","searchParams","hash"],File:[
"name","size","type"],Blob:["size","type"],ReadableStream:["locked"],WritableStream:["locked"],AbortSignal:["aborted"],WebSocket:["readyState","url"],CryptoKey:[
"type","extractable","algorithm","usages"]},mt=["Headers","URLSearchParams","FormData"],yn,hn;function ae(e){let t;for(let n=gn;n!==null&&t===void 0;n=g(n))t=p(
n,e);const r=typeof t=="function"&&!C(t)?p(t,"prototype"):void 0;return r!==null&&typeof r=="object"?r:mn}var gn=globalThis,mn=Object.create(null);function vn(){
const e=V(se),t=[];for(let r=0;r<e.length;r++){const n=e[r];N(t,{__proto__:null,name:n,prototype:ae(n),keys:p(se,n),getters:null})}return t}function wn(){const e=[];
for(let t=0;t<mt.length;t++)N(e,{__proto__:null,name:mt[t],prototype:ae(mt[t]),forEach:null});return e}var ie=(e,t,r)=>a(e.forEach,t,r),ce=(e,t,r)=>a(e.getters[r],
t);function $n(e){const t=hn??=wn();for(let r=0;r<t.length;r++){const n=t[r];if(X(e,n.prototype)&&(n.forEach??=le(n.prototype,"forEach","value"),fe(()=>ie(n,e,()=>{}))))
return n}}function _n(e){const t=yn??=vn();for(let r=0;r<t.length;r++){const n=t[r];if(X(e,n.prototype)&&(n.getters??=bn(n),fe(()=>ce(n,e,0))))return n}}function bn(e){
const t=[];for(let r=0;r<e.keys.length;r++)N(t,le(e.prototype,e.keys[r],"get"));return t}function le(e,t,r){for(let n=e;n!==null;n=g(n)){const o=v(n,t);if(!o)continue;
const s=B(o,r)?o[r]:void 0;return typeof s=="function"&&a(zt,a(yt,s),"[native code]")>0?s:ue}return ue}var ue=()=>{};function fe(e){try{return e(),!0}catch{return!1}}
var xn=DOMException.prototype,En=e=>X(e,xn),Sn="harness.js:";function pe(e){const t=v(j,"prepareStackTrace");if(!t)return e();T(j,"prepareStackTrace",void 0);try{
return e()}finally{S(j,"prepareStackTrace",t)}}function de(e){if(a(m,e,"    at ")!==0)return"";if(a(D,e,e.length-1)===41){const t=a(zt,e,"(");if(t>=0)return a(w,
e,t+1,-1)}return a(w,e,a(m,e,"    at async ")===0?13:7)}function ye(e,t){for(let r=0;;){const n=a(m,e,`
`,r);if(!t(n<0?a(w,e,r):a(w,e,r,n))||n<0)return;r=n+1}}function he(e){let t="",r="",n=!0;return ye(e,o=>{const s=de(o);return a(m,s,Sn)===0||a(m,s,"node-interna\
l:")===0?r="":s==="<anonymous>"?r+=`
`+o:(t+=(n?"":r+`
`)+o,r="",n=!1),!0}),t+r}function ge(){const e={__proto__:null},t=v(j,"stackTraceLimit");let r="";try{T(j,"stackTraceLimit",pr),r=pe(()=>(Er(e),e.stack))}catch{}
try{t&&S(j,"stackTraceLimit",t)}catch{}if(typeof r!="string")return"";const n=he(r),o=a(m,n,`
`);return o<0?"":a(w,n,o+1)}function On(){let e="";return ye(ge(),t=>(e=de(t))===""),e}var me=()=>({__proto__:null,nodes:ar,length:ir,path:[],targets:[]}),G=e=>e.
nodes<=0||e.length<=0,kn='{"type":"opaque","class":"unreadable value"}';function ve(e,t){const r=t.path.length;try{return x(e,t)}catch{return t.path.length=r,kn}}
function Rn(e,t){const r=me();let n="";for(let o=t;o<e.length&&!G(r);o++)n+=(o>t?",":"")+ve(e[o],r),r.targets.length=0;return"["+n+"]"}function Tn(e,t){const r=t.
length<et?t.length:et,n=e.length>r?`{"type":"string","length":${e.length},"value":${R(a(w,e,0,r))}}`:R(e);return t.length-=n.length,n}function d(e,t){const r=R(
e.length>et?a(w,e,0,et)+"\u2026":e);return t.length-=r.length,r}function x(e,t){switch(t.nodes--,t.length-=8,typeof e){case"string":return Tn(e,t);case"number":
return pt(e)&&!ot(e,-0)?J(e):`{"type":"number","value":"${ot(e,-0)?"-0":J(e)}"}`;case"boolean":return e?"true":"false";case"undefined":return'{"type":"undefined\
"}';case"symbol":return`{"type":"symbol","value":${d(a(Mt,e),t)}}`;case"bigint":{const n=1n<<cr,o=e<n&&e>-n?a(Sr,e):"over 4096 bits";return t.length-=o.length,`\
{"type":"bigint","value":"${o}"}`}}if(e===null)return"null";if(C(e))return'{"type":"proxy"}';for(let n=t.path.length-1,o=1;n>=0;n--,o++)if(t.path[n]===e)return`\
{"type":"cycle","up":${o},"id":${Nn(e,t.targets)}}`;if(t.path.length>=sr&&typeof e!="function")return`{"type":"elided","class":${d(Y(e)?`Array(${e.length})`:it(
e)??"Object",t)}}`;N(t.path,e);const r=typeof e=="function"?Bn(e,t):Fn(e,t);return t.path.length--,r}function Nn(e,t){for(let r=0;r<t.length;r++)if(t[r]===e)return r+
1;return N(t,e),t.length}function it(e){let t=null,r="";const n=v(e,rt);n&&!n.enumerable&&typeof n.value=="string"&&(r=n.value);for(let o=g(e),s=0;o!==null&&s<64&&
!C(o);o=g(o),s++){if(r===""){const i=p(o,rt);typeof i=="string"&&(r=i)}t===null&&(t=An(e,p(o,"constructor")))}return r!==""&&r!==t?`${t??"null"} [${r}]`:t}function An(e,t){
if(typeof t!="function"||C(t))return null;const r=p(t,"name"),n=p(t,"prototype");return typeof r=="string"&&r!==""&&n!==null&&typeof n=="object"&&X(e,n)?r:null}
function Bn(e,t){const r=a(yt,e),n=a(w,r,0,32);let o="function",s="";if(a(m,n,"class")===0&&!Ln(n,5)){o="class";const c=g(e),l=typeof c=="function"?p(c,"name"):
void 0;typeof l=="string"&&l!==""&&(s=`,"extends":${d(l,t)}`)}else{const c=p(g(e)??e,rt);c==="AsyncFunction"?o="async function":c==="GeneratorFunction"?o="gener\
ator":c==="AsyncGeneratorFunction"&&(o="async generator")}const i=p(e,"name");return`{"type":"function","kind":"${o}","name":${d(typeof i=="string"?i:"",t)}${s}${_e(
e,t,ct)}}`}function Ln(e,t){const r=a(D,e,t);return r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===36||r===95||r>127}function Fn(e,t){if(Y(e))return Dn(e,t);if(xr(
e)||En(e))return Wn(e,t);const r=it(e);if(r!=="Object"){const o=Cn(e,r,t)??Hn(e,r,t)??Un(e)??Mn(e,t)??zn(e,t)??Gn(e,r,t)??qn(e,r,t);if(o!==null)return o}if(r===
"Promise")return'{"type":"promise"}';if(r==="WeakMap"||r==="WeakSet"||r==="WeakRef")return`{"type":"opaque","class":"${r}"}`;const n=vt(e,t,ct);return`{"type":"\
object"${r==="Object"?"":`,"class":${r===null?"null":d(r,t)}`},"properties":[${n.list}]${Z(n.more)}}`}var ct=()=>!0,Pn=e=>typeof e=="symbol"||e!=="length"&&!we(
e),jn=e=>e!=="stack"&&e!=="message"&&e!=="cause"&&e!=="errors",we=e=>{const t=dt(e);return t>=0&&t<4294967295&&J(t)===e&&t%1===0};function vt(e,t,r){const n=V(e);
let o="",s=0,i=0;for(let c=0;c<n.length;c++){const l=n[c];if(!r(l))continue;if(s>=P||G(t)){i++;continue}const u=v(e,l);if(!u||!u.enumerable)continue;const h=typeof l==
"symbol"?`{"type":"symbol","value":${d(a(Mt,l),t)}}`:d(l,t);o+=`${s++?",":""}[${h},${B(u,"value")?x(u.value,t):$e(u)}]`}return{__proto__:null,list:o,more:i}}var $e=e=>`\
{"type":"accessor","value":"${e.get?e.set?"get/set":"get":"set"}"}`,Z=e=>e>0?`,"more":${e}`:"";function _e(e,t,r){const n=vt(e,t,r);return(n.list===""?"":`,"pro\
perties":[${n.list}]`)+Z(n.more)}function wt(e,t,r){const n=vt(e,t,r);return n.list===""?"":`,"properties":[${n.list}]`}function Dn(e,t){const r=e.length;let n="",
o=0,s=0;for(;s<r&&o<P&&!G(t);o++){const l=v(e,s);let u;if(l)u=B(l,"value")?x(l.value,t):$e(l),s++;else{const h=In(e,s,r);t.nodes--,t.length-=32,u=`{"type":"hole\
","count":${h-s}}`,s=h}n+=(o?",":"")+u}const i=it(e);return`{"type":"array"${i==="Array"?"":`,"class":${i===null?"null":d(i,t)}`},"length":${r},"items":[${n}]${r<=
1e3?wt(e,t,Pn):""}${Z(r-s)}}`}function In(e,t,r){let n=t+1;for(;n<r&&n<t+lr;n++)if(B(e,n))return n;if(n>=r)return r;const o=V(e);for(let s=0;s<o.length;s++){const i=o[s];
if(typeof i=="symbol"||!we(i))break;const c=dt(i);if(c>=n)return c}return r}function Cn(e,t,r){let n;try{n=a(Rr,e)}catch{return null}return be(kr,e,t??"Map",n,r)}
function be(e,t,r,n,o){let s="",i=0;return a(e,t,(c,l)=>{if(i<P&&!G(o)){const u=x(l,o);s+=`${i++?",":""}[${u},${x(c,o)}]`}}),`{"type":"map","class":${d(r,o)},"s\
ize":${n},"entries":[${s}]${wt(t,o,ct)}${Z(n-i)}}`}function Hn(e,t,r){let n,o="",s=0;try{n=a(Nr,e)}catch{return null}return a(Tr,e,i=>{s<P&&!G(r)&&(o+=(s++?",":
"")+x(i,r))}),`{"type":"set","class":${d(t??"Set",r)},"size":${n},"items":[${o}]${wt(e,r,ct)}${Z(n-s)}}`}function Un(e){let t;try{t=a(Ar,e)}catch{return null}return`\
{"type":"date","value":${ot(t,NaN)?"null":`"${a(Br,e)}"`}}`}function Mn(e,t){const r=V(Wt);for(let n=0;n<r.length;n++){const o=r[n];let s;try{s=a(Wt[o],e)}catch{
continue}return`{"type":"boxed","class":"${o}","value":${x(s,t)}}`}return null}function zn(e,t){if(!X(e,vr.prototype))return null;try{return`{"type":"regexp","v\
alue":${d(`/${a(Lr,e)}/${a(Fr,e)}`,t)}}`}catch{return null}}function Gn(e,t,r){const n=a(Vt,e);if(n)return xe(e,t===null?n:t===n||t==="Buffer"?t:`${t} [${n}]`,a(
Pr,e),r);try{const o=a(Qt,e);return xe(new Ct(e,0,o<P?o:P),t??"ArrayBuffer",o,r)}catch{}try{const o=a(Kt,e);return`{"type":"object","class":"DataView","properti\
es":[["byteLength",${a(Jt,e)}],["byteOffset",${o}],["buffer",${x(a(Yt,e),r)}]]}`}catch{return null}}function xe(e,t,r,n){let o="";for(let s=0;s<r&&s<P&&!G(n);s++)
o+=(s?",":"")+x(e[s],n);return`{"type":"bytes","class":${d(t,n)},"length":${r},"items":[${o}]}`}function qn(e,t,r){const n=$n(e);if(n){let i=0;return ie(n,e,()=>{
i++}),be(n.forEach,e,t??n.name,i,r)}const o=_n(e);if(!o)return null;let s="";for(let i=0;i<o.keys.length;i++)s+=`${i?",":""}[${R(o.keys[i])},${x(ce(o,e,i),r)}]`;
return`{"type":"object","class":${d(t??o.name,r)},"properties":[${s}]}`}function Wn(e,t){const r=Ee(e,"name")??"Error",n=Ee(e,"message")??"",o=it(e);let s="";try{
s=pe(()=>e.stack)}catch{}let i=`{"type":"error"${o===null||o===r?"":`,"class":${d(o,t)}`},"name":${d(r,t)},"message":${d(n,t)}`;i+=`,"stack":${d(typeof s=="stri\
ng"?he(s):"",t)}`;const c=v(e,"cause"),l=v(e,"errors");return c&&B(c,"value")&&(i+=`,"cause":${x(c.value,t)}`),l&&Y(l.value)&&(i+=`,"errors":${x(l.value,t)}`),i+
_e(e,t,jn)+"}"}function Ee(e,t){for(let r=e,n=0;r!==null&&n<64&&!C(r);n++,r=g(r)){const o=p(r,t);if(typeof o=="string")return o}}var H=Object.seal(Array(A).fill(
null)),Se=null,Oe=e=>e===null?0:e.started;function Vn(){let e=null;for(let t=0;t<A;t++)if(St(H[t])){if(e!==null)return null;e=H[t]}return e}var $=()=>a(oe,at)??
Se??Vn(),Yn=dn({current:()=>{const e=$();return e===null?null:e.meter},later:e=>{re(e,0)},stopped:e=>{for(let t=0;t<A;t++){const r=H[t];r!==null&&r.meter===e&&ut(
r)}}});function ke(e,t){if(!e.closed){if($t(e)||e.length+t.length>Bt){e.dropped++;return}e.lines++,e.length+=t.length,E(e,t)}}var $t=e=>e.lines>=At||e.length>=Bt;
function L(e,t,r){if(e===null||e.closed)return;const n=t==="import"||t==="handler"||t==="body";if(!n&&$t(e)){e.dropped++;return}const o=`{"t":"error","phase":"${t}\
","ms":${tt(e)},"error":${ve(r,me())}}`;if(!n){ke(e,o);return}e.threw=!0,E(e,o)}var Kn=e=>Re(t=>{e.closed||a(Zt,e.controller)>0?t():e.pulled=t}),Jn=e=>Re(t=>{e.
closed||e.pending===0?t():e.wake=t}),Re=e=>b(new z(e));function _t(e){return new ft(e,{__proto__:null,status:503})}function Te(e){try{W(F(e()),()=>{},()=>{})}catch{}}
function Qn(e,t,r){const n=Ut(t);if(n===void 0){E(e,'{"t":"result"}');return}const o=Zn(n),s=Ot(o).length;if(s>r)throw new nt(`the program's result is ${s} byte\
s of JSON; the limit is ${r}`);if(Xn(o,Pt))throw new nt(`the program's result is nested deeper than ${Pt} arrays and objects`);E(e,`{"t":"result","value":${o}}`)}
function Xn(e,t){for(let r=0,n=0;r<e.length;r++){const o=a(D,e,r);if(o===34)for(;a(D,e,++r)!==34;)a(D,e,r)===92&&r++;else if(o===91||o===123){if(++n>t)return!0}else
(o===93||o===125)&&n--}return!1}function Zn(e){let t=0,r="";for(let n=a(m,e,"\\ud");n>=0;n=a(m,e,"\\ud",n+2)){let o=0;for(;n-o>0&&a(D,e,n-o-1)===92;)o++;o%2!==1&&
(r+=a(w,e,t,n)+"\uFFFD",t=n+6)}return t===0?e:r+a(w,e,t)}function y(e,t,r="",n=0){const o=$();if(o===null||o.closed)return;if($t(o)){o.dropped++;return}const s=On();
ke(o,`{"t":"console","level":"${e}","ms":${tt(o)},"group":${o.group}${s===""?"":`,"at":${R(s)}`}${r},"args":${Rn(e==="dir"||e==="table"?t:to(t,n),n)}}`)}function to(e,t){
const r=e[t];if(e.length<t+2||typeof r!="string"||a(m,r,"%")<0)return e;const n=[];for(let o=0;o<e.length;o++)N(n,e[o]);for(let o=a(m,r,"%"),s=t+1;o>=0&&s<e.length;o=
a(m,r,"%",o+2)){const i=a(w,r,o+1,o+2);i!==""&&a(m,"sdifjoOc",i)>=0&&(T(n,s,eo(i,e[s])),s++)}return n}function eo(e,t){if(t===null||typeof t!="object"&&typeof t!=
"function"||C(t))return t;try{if(e==="s")return typeof t=="function"||ro(t)?J(t):t;if(e==="d")return dt(t);if(e==="i"||e==="f")return J(t)}catch{}return t}function ro(e){
for(let t=e,r=0;t!==null&&r<64&&!C(t);t=g(t),r++){for(let o=0;o<Ht.length;o++)if(Ht[o].prototype===t)return!1;const n=v(t,"toString")??v(t,gr);if(n)return B(n,"\
value")&&typeof n.value=="function"}return!1}function Ne(e,t){t.length>0&&y(e,t);const r=$();r!==null&&r.group++}function Ae(e,t){const r=$(),n=lt(t);if(r===null)
return;const o=a(st,r.timers,n);if(o===void 0){y("warn",[`No such label '${n}' for console.${e}()`]);return}e==="timeEnd"&&a(qt,r.timers,n);const s=`${n}: ${oo(
K()-o)}`,i=[];for(let c=1;e==="timeLog"&&c<t.length;c++)T(i,c,t[c]);T(i,0,i.length>0?so(s):s),y(e,i)}var no={log(){y("log",arguments)},info(){y("info",arguments)},
warn(){y("warn",arguments)},error(){y("error",arguments)},debug(){y("debug",arguments)},dir(){y("dir",arguments)},dirxml(){y("dirxml",arguments)},table(){y("tab\
le",arguments)},trace(){y("trace",arguments,`,"stack":${R(ge())}`)},group(){Ne("group",arguments)},groupCollapsed(){Ne("groupCollapsed",arguments)},groupEnd(){const e=$();
e!==null&&e.group>0&&e.group--},clear(){const e=$();e!==null&&(e.group=0),y("clear",[])},time(){const e=$(),t=lt(arguments);e!==null&&(a(st,e.timers,t)!==void 0?
y("warn",[`Label '${t}' already exists for console.time()`]):a(Gt,e.timers,t,K()))},timeLog(){Ae("timeLog",arguments)},timeEnd(){Ae("timeEnd",arguments)},count(){
const e=$(),t=lt(arguments);if(e===null)return;const r=(a(st,e.counts,t)??0)+1;a(Gt,e.counts,t,r),y("count",[`${t}: ${r}`])},countReset(){const e=$(),t=lt(arguments);
e!==null&&(a(st,e.counts,t)===void 0?y("warn",[`Count for '${t}' does not exist`]):a(qt,e.counts,t))},context(){return Be},assert(){arguments[0]||y("assert",arguments,
"",1)}},Be=console,lt=e=>e.length>0&&e[0]!==void 0?`${e[0]}`:"default",oo=e=>e<1e3?`${e}ms`:`${(e-e%1e3)/1e3}.${a(w,`00${e%1e3}`,-3)}s`;function so(e){let t="";
for(let r=0;r<e.length;r++)t+=e[r]==="%"?"%%":e[r];return t}var ao="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class w\
ith fetch, a function, or a function named run",io=(e,t)=>e===void 0?`default ${t}`:`${t} ${e}`;function co(e){const t=V(e);let r="";for(let n=0;n<t.length;n++){
const o=t[n];typeof o=="string"&&(r+=(r===""?"":", ")+o)}return r===""?"none":r}function Le(e){switch(typeof e){case"undefined":return"undefined";case"function":
return"a function";case"object":if(e===null)return"null";if(Y(e))return"an array";try{if(g(e)===wr.prototype)return"a plain object"}catch{}return"an object of a\
nother class";default:return`a ${typeof e}`}}var lo=["setTimeout","setInterval","setImmediate","queueMicrotask"],q=null;function uo(e){q===null?L($(),"unhandled\
rejection",e):q.length<At&&N(q,e)}async function fo(){const{prototype:e}=Function,{bind:t}=e,r=v(e,"bind");let n,o;T(e,"bind",function(s){return typeof s?.exitImpl==
"function"&&(n=s),M(t,this,arguments)});try{o=(await F(import("node:process"))).value.default}catch{}if(S(e,"bind",r),n)Fe(n,"exitImpl","exit");else if(o)for(const s of[
"exit","abort","reallyExit"])typeof o[s]=="function"&&Fe(o,s,s)}function Fe(e,t,r){const n={[t](){const o=$();o!==null&&(o.exited=!0,ut(o));const s=new j(`proce\
ss.${r}() was called`);throw S(s,"name",{__proto__:null,value:"ProcessExit"}),s}}[t];try{T(e,t,n)}catch{}}var bt=!1,xt=!1,Pe=!1,Et,po;Ve(),qe(),We();var yo=Dt({
fetch:Ue});export{yo as default};
