// Made of crates/petri-runtime/harness by `npm run harness`; SHA-256: 2e0c629b2e10d444d69f8e59fbef17b405aa94c612d54cb9a47df3ada82cb723
import*as vo from"cloudflare:workers";const It=(function(e){return e!==null&&!e.closed&&W()-e.started<=Wo}),wo=(function(e){if(It(e))return e;for(let n=0;n<G;n++)
if(It(q[n]))return q[n];return null}),Ze=(function(e){vt(s(zi,new Pt("")),e,e)}),ce=(function(e,n){const r=n===void 0?{__proto__:null,"content-type":"applicatio\
n/x-ndjson","cache-control":"no-transform"}:{__proto__:null,"petri-frames":n},o=new Pt(e,{__proto__:null,headers:r});return N(o,"then",void 0),o}),tn=(function(e){
return s(Dt,e)?{__proto__:null,buffer:s(kn,e),offset:s(Tn,e),length:s(_e,e)}:Pa(e)}),en=(function(e){try{e.controller===null?e.answer(_o(e.text)):(s(Bn,e.controller,
mt(e.text)),e.text="",s(Ii,e.controller))}catch(n){if(_(n)===it.prototype)throw n;if(e.controller===null)return}e.over=!0,e.meter.stopped||Tt.over(),e.timer!==null&&
Gi(e.timer),an(e)}),_o=(function(e){return e.length<=ri&&So(e)?ce(null,Oo(e)):ce(e)}),$o=(function(e){return{props:{},waitUntil(n){e.pending++;const r=()=>{e.pending--;
const{wake:o}=e;e.wake=null,o&&o()};vt(J(n),r,o=>{lt(e,"waitUntil",o),r()})},passThroughOnException(){}}}),bo=(function(e,n,r,o,i){const a=y(i,"entrypoint"),c=y(
i,"args"),l=st(c)?c:void 0,u=$o(e),f=a===void 0||$(n,a)?n[a??"default"]:void 0;if(typeof f=="function"&&!Io(f))return Bt(l===void 0?f(r,o,u):k(f,void 0,l),!1);if(typeof f==
"function"){const h=pe(f,[u,o]);if(typeof h.fetch=="function")return Bt(h.fetch(r),!0)}else{if(f!==null&&typeof f=="object"&&typeof f.fetch=="function")return Bt(
f.fetch(r,o,u),!0);if(a===void 0&&typeof n.run=="function")return Bt(k(n.run,void 0,[l===void 0?wc(i):l[0],o,u]),!1)}throw new C(_c(n,a,f))}),Ct=(function(e){const n=W();
return n>e.started?n-e.started:0}),mt=(function(e){return s(Li,Cn,e)}),le=(function(e,n){ie=n===void 0,Qe=!ie,n===void 0?xo():Fo(e,n),Mo(ie?e:null)}),nn=(async function(e,n,r,o){
X(e,`{"t":"start","v":1,"warm":${Qe}}`);let i="import";try{const a=y(o,"main"),c=y(o,"method")==="HEAD",l=Bo(y(o,"outputBytes")),u=!ie&&!Qe;u&&le(e);let f=se.main===
a?se.program:void 0;if(f===void 0){try{f=await A(import(a))}catch(O){throw u&&le(e,{reason:O}),O}u&&le(e,null),se.main=a,se.program=f}i="handler";const h=bo(e,f,
c?new bn(n,{__proto__:null,method:"HEAD"}):n,r,o),m=(await J(h.value)).value,K=sn(m);if(h.fetch&&!K)throw Ec(m);if(!e.closed){const O=K?Po(e,m,c):Ha(e,m,l);i="b\
ody",O&&await A(jo(e,O,l))}}catch(a){lt(e,i,a)}do{for(;e.pending>0&&!e.closed;)await Fa(e);rn(),e.closed||await Do()}while(e.pending>0&&!e.closed);ue(e)}),Eo=(function(e,n,r){
const{props:o}=r;if(ko()||!o||typeof y(o,"main")!="string"||(yo||(yo=!0,ae=y(o,"key")),y(o,"key")!==ae))return te("a program cannot call the harness that runs i\
t");if(y(o,"end")===!0)return ho!==void 0&&ho("its name was given up"),te("this platform cannot end an isolate");const i=y(o,"cpuMs"),a=Ht(i)?i:ai;return!mo&&Rc(
o)?Nc(a,e,n,o):ln(ae!==void 0,a,nn,e,n,o)}),rn=(function(){const e=oe;oe=[];for(let n=0;n<e.length;n++){const{owner:r,callback:o,held:i}=e[n],a=wo(r);a!==null&&
Na(a,()=>{try{o(i)}catch(c){lt(a,"uncaught",c)}})}}),ue=(function(e){if(!e.closed){const n=e.meter.stopped?`{"t":"stopped","place":${e.meter.place}}
`:"",r=e.exited?"exited":e.threw?"threw":"returned";e.text+=`${n}{"t":"end","ms":${Ct(e)},"outcome":"${r}","console_dropped":${e.dropped}}
`,e.closed=!0}e.over||en(e)}),So=(function(e){return s(_e,mt(e))===e.length&&s(d,e,"\x7F")<0}),w=(function(e,n){return s(wn,e,n)}),on=(function(e){let n="";const r=function(i,a){
n+=`${n===""?"":","}[${R(i)},${R(a)}]`};s(Pi,e,function(i,a){a!=="set-cookie"&&r(a,i)});const o=Ho(e);for(let i=0;i<o.length;i++)r("set-cookie",o[i]);return n}),
xo=(function(){gt=[]}),Oo=(function(e){let n="",r=0;for(let o=s(d,e,`
`);o>=0;o=s(d,e,`
`,r))n+=s(p,e,r,o)+"	",r=o+1;return n}),ko=(function(){return s(Vn,St)!==void 0}),To=(function(){Object.assign(lo,yc)}),Ao=(function(){addEventListener("unhandl\
edrejection",e=>xc(e.reason)),addEventListener("error",e=>lt(I(),"uncaught",s(Di,e)??s(Ui,e)));for(const e of Sc)Uo(globalThis,e);qo(),zo(),Go()}),Ro=(function(){
if(pt==="")return;const{toString:e}={toString(){const n=s($t,s(Z,nr,this)??this);if(s(d,n,pt)>=0)return xt(n);if(es(n)||s(p,n,-ke.length)===ke)return n;const r=y(
this,"name");return`function ${typeof r=="string"?r:""}() ${ke}`}};v($n.prototype,"toString",{__proto__:null,value:e,writable:!0,enumerable:!1,configurable:!0})}),
No=(function(){const{revocable:e}={revocable(r,o){const i=qi(r,o),{proxy:a,revoke:c}=i,l=qn(a,r,o);return i.revoke=()=>{l.revoked=!0,c()},v(i.revoke,"name",{__proto__:null,
value:"",configurable:!0}),i}},n=Wi.bind(void 0);v(n,"name",{value:"Proxy",configurable:!0}),v(n,"revocable",{value:e,writable:!0,configurable:!0}),v(ut,"Proxy",
{value:n,writable:!0,configurable:!0})}),Lo=(function(){v(T,nt,{__proto__:null,get:Rr,set:ea,enumerable:!1,configurable:!0})}),Io=(function(e){const n=s(p,s($t,
e),0,6),r=s(j,n,5);if(s(d,n,"class")===0&&(r===32||r===123||r===10||r===13||r===9||r===47))return!0;const o=e.prototype;return o!==null&&typeof o=="object"&&typeof o.
fetch=="function"}),sn=(function(e){try{return s(be,e),!0}catch{return!1}}),Co=(function(e){const n=Pn===null?void 0:s(Pn,e);return typeof n=="bigint"?V(n):-1}),
an=(function(e){const{wake:n,pulled:r}=e;e.wake=e.pulled=null,n&&n(),r&&r()}),Bo=(function(e){return Ht(e)&&e>=0&&!_t(e,-0)?e:ei}),A=(function(e){return N(e,"co\
nstructor",Q),e}),y=(function(e,n){const r=g(e,n);return r&&$(r,"value")?r.value:void 0}),R=(function(e){return he(s(yi,e))}),cn=(function(e){try{return s(Bi,e)}catch{
throw new C("the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read")}}),Fo=(function(e,n){const r=gt??
[];gt=null;for(let o=0;o<r.length;o++)(n===null||n.reason!==r[o])&&lt(e,"unhandledrejection",r[o])}),N=(function(e,n,r){return v(e,n,{__proto__:null,value:r,writable:!0,
enumerable:!0,configurable:!0})}),jo=(async function(e,n,r){for(let o=r,i=0;i!==e.bodyLength;){const a=await A(s(Fn,n));if(a.done)return;const{buffer:c,offset:l,
length:u}=tn(a.value);i+=u;for(let h=0;h<u&&h<o;h+=hn){const m=h+hn,K=m<u?m<o?m:o:u<o?u:o;for(X(e,`{"t":"body","base64":"${s(Ni,new ft(c,l+h,K-h))}"}`);!e.closed&&
!Qr(e);)await Ba(e);if(e.closed)break}const f=u>o;if(o-=u,f&&X(e,'{"t":"body_cut"}'),f||e.closed){ze(()=>s(jn,n));return}}}),Po=(function(e,n,r){const o=s(be,n),
i=s(Dn,n),a=i!==null&&!r;if(o===0||a&&s(Un,n))throw new C(ja(o));a&&(e.bodyLength=Co(i));const c=a?cn(i):null,l=`"status_text":${R(s(Hn,n))},"headers":[${on(s(Mn,
n))}]`;if(l.length>yn)throw new it(`the response's head is ${l.length} characters long; the limit is ${yn}`);const u=s(ji,n)?',"websocket":true':"";return X(e,`\
{"t":"response","ms":${Ct(e)},"status":${o},${l},"body":${a}${u}}`),!a&&i!==null&&ze(()=>s(Fi,i)),c}),Bt=(function(e,n){return{__proto__:null,value:e,fetch:n}}),
Ho=(function(e){try{return s(Hi,e)}catch{return s(Mi,e,"set-cookie")}}),Mo=(function(e){Vr=e}),J=(function(e){return A(new Q(function(n,r){const o=function(a){n(
{__proto__:null,value:a})};let i=!1;try{i=_(e)===Q.prototype}catch{}if(i)try{vt(e,o,r);return}catch{}vt(new Q(function(a){a(e)}),o,r)}))}),ln=(function(e,n,r,o,i,a){
let c=0;for(;c<G&&It(q[c]);)c++;if(c===G){if(!e)return te(`this isolate already has ${G} active runs; the limit is ${G}`);c=Ra()}const l={__proto__:null,started:W(),
text:"",due:!1,timer:null,controller:null,answer:null,over:!1,closed:!1,lines:0,length:0,dropped:0,group:0,bodyLength:-1,timers:{__proto__:null},counts:{__proto__:null},
threw:!1,exited:!1,pending:0,wake:null,pulled:null,meter:Tt.meter(n)},u=A(new Q(f=>{l.answer=f}));try{l.timer=Ee(()=>Ca(l),ni)}catch{Kr(l)}return q[c]=l,Tt.over(),
s(Wn,St,l,r,l,o,i,a),u}),vt=(function(e,n,r){const i=g(e,"constructor")===void 0&&v(e,"constructor",Yi);try{s(Vi,e,n,r)}finally{i&&delete e.constructor}}),Do=(function(){
return A(new Q(function(e){const n=function(){e(void 0)};try{Ze(n)}catch{Ee(n,0)}}))}),Uo=(function(e,n){const r=e[n];if(typeof r!="function")return;const o={[n](i){
if(Zt(),typeof i!="function")return k(r,e,arguments);const a=[];b(a,function(){oe.length>0&&rn();try{return k(i,this,arguments)}catch(c){lt(I(),"uncaught",c)}});
for(let c=1;c<arguments.length;c++)b(a,arguments[c]);return k(r,e,a)}}[n];N(e,n,o)}),Go=(function(){const{prototype:e}=Function,{bind:n}=e,r=g(e,"bind"),o={bind(i){
return Xe===null&&y(this,"name")==="getCwd"&&Oc(i)&&(Xe=i,po(i,"exitImpl","exit"),y(e,"bind")===o&&v(e,"bind",r)),k(n,this,arguments)}}.bind;v(e,"bind",{__proto__:null,
value:o,writable:!0,enumerable:!1,configurable:!0})}),zo=(function(){const e=globalThis.FinalizationRegistry;if(typeof e!="function")return;const n=new Se(e,{__proto__:null,
construct(r,o,i){const a=y(o,0),c=I();return typeof a!="function"?pe(r,o,i):pe(r,[u=>{b(oe,{__proto__:null,owner:c,callback:a,held:u})}],i)}});v(e.prototype,"co\
nstructor",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0}),v(globalThis,"FinalizationRegistry",{__proto__:null,value:n,writable:!0,enumerable:!1,
configurable:!0})}),qo=(function(){const{fromAsync:e}=Array;if(typeof e!="function")return;const n={fromAsync(r,o=void 0,i=void 0){return k(e,this,[r,o===void 0?
c=>(Zt(),c):typeof o!="function"?o:function(){return Zt(),k(o,i,arguments)}])}}.fromAsync;v(n,"length",{__proto__:null,value:1,configurable:!0}),v(Array,"fromAs\
ync",{__proto__:null,value:n,writable:!0,enumerable:!1,configurable:!0})}),X=(function(e,n){e.closed||(e.controller!==null&&!e.due&&(Yn(()=>{e.due=!1,Ue(e)}),e.
due=!0),e.text+=n+`
`,e.text.length>=oi&&Ue(e))});var G=16,Wo=6e4,Vo=6,fe=28,Yo=64*1024,Ko=1e4,un=1e4,Jo=100,fn=1000000n,Xo=32,Qo=1e3,dn=5e3,pn=1024*1024,Zo=16,ti=256*1024,hn=48*1024,
ei=1024*1024,ni=3,ri=4*1024,oi=64*1024,ii=16,si=16,yn=256*1024,gn=100,de=100,wt=4*1024*1024,ai=500;import{AsyncLocalStorage as ci}from"node:async_hooks";var ut=globalThis,
{apply:k,construct:pe,ownKeys:F,getPrototypeOf:_,getOwnPropertyDescriptor:g,defineProperty:v}=Reflect,{freeze:mn,hasOwn:$}=Object,{toPrimitive:vn,toStringTag:Ft}=Symbol,
s=Function.prototype.call.bind(Function.prototype.call),wn=Reflect.get(Object.prototype,"__lookupGetter__"),Q=Promise,T=Error,C=TypeError,it=RangeError,_n=RegExp,
li=Object,$n=Function,jt=WeakMap,ft=Uint8Array,Pt=Response,bn=Request,ui=ReadableStream,{isArray:st}=Array,{is:_t}=Object,{now:W}=Date,{isFinite:Ht}=Number,{isError:En,
captureStackTrace:fi}=Error,{stringify:he,parse:di}=JSON,D=String,V=Number,{toString:pi}=Error.prototype,{exec:ye}=RegExp.prototype,{toString:$t}=Function.prototype,
{toString:Sn}=Symbol.prototype,{toString:hi}=BigInt.prototype,{slice:p,indexOf:d,lastIndexOf:bt,charCodeAt:j,toWellFormed:yi}=String.prototype,{forEach:gi}=Map.
prototype,mi=w(Map.prototype,"size"),{forEach:vi}=Set.prototype,wi=w(Set.prototype,"size"),{getTime:_i,toISOString:$i}=Date.prototype,{toString:bi}=Object.prototype,
{asUintN:xn}=BigInt,{fromCharCode:Ei}=String,{has:ge,get:Z,set:tt}=WeakMap.prototype,{has:Si}=WeakSet.prototype,xi=w(RegExp.prototype,"source"),Oi=w(RegExp.prototype,
"flags"),On={__proto__:null,Number:Number.prototype.valueOf,String:String.prototype.valueOf,Boolean:Boolean.prototype.valueOf,BigInt:BigInt.prototype.valueOf,Symbol:Symbol.
prototype.valueOf},me=[{kind:"async function",prototype:_(async()=>{})},{kind:"generator",prototype:_(function*(){})},{kind:"async generator",prototype:_(async function*(){})}],
ki=_(new Map().entries()),Ti=_(new Set().values()),Mt=new Map;for(const t of[Array,ArrayBuffer,Function,Map,Set,Object,RegExp,Date,DataView,Error,AggregateError,
RangeError,TypeError,Boolean,Number,String,Promise,WeakMap,WeakSet,BigInt,Symbol])Mt.set(t.prototype,t.name);Mt.set(_(Uint8Array.prototype),"TypedArray"),typeof ut.
SharedArrayBuffer=="function"&&Mt.set(ut.SharedArrayBuffer.prototype,"SharedArrayBuffer");var{get:Ai}=Map.prototype,ve=t=>s(Ai,Mt,t),Et=_(Uint8Array.prototype),
we=DataView.prototype,Dt=w(Et,Ft),Ri=w(Et,"length"),kn=w(Et,"buffer"),Tn=w(Et,"byteOffset"),_e=w(Et,"byteLength"),An=w(we,"buffer"),Rn=w(we,"byteOffset"),Nn=w(we,
"byteLength"),$e=w(ArrayBuffer.prototype,"byteLength"),Ni=Reflect.get(Uint8Array.prototype,"toBase64"),Ln=ut.SharedArrayBuffer,Ut=typeof Ln=="function"?w(Ln.prototype,
"byteLength"):void 0,In=s(wn,ArrayBuffer.prototype,"detached"),Cn=new TextEncoder,{encode:Li}=Cn,at=Response.prototype,{enqueue:Bn,close:Ii}=ReadableStreamDefaultController.
prototype,Ci=w(ReadableStreamDefaultController.prototype,"desiredSize"),{getReader:Bi,cancel:Fi}=ReadableStream.prototype,{read:Fn,cancel:jn}=ReadableStreamDefaultReader.
prototype,Pn=(()=>{for(const t of F(ReadableStream.prototype))if(typeof t=="symbol"&&t.description==="length")return w(ReadableStream.prototype,t)??null;return null})(),
be=w(at,"status"),Hn=w(at,"statusText"),Mn=w(at,"headers"),Dn=w(at,"body"),Un=w(at,"bodyUsed"),ji=w(at,"webSocket"),{forEach:Pi,getSetCookie:Hi,getAll:Mi}=Headers.
prototype,Di=w(ErrorEvent.prototype,"error"),Ui=w(ErrorEvent.prototype,"message"),Gn=_(ut),{setTimeout:Ee,clearTimeout:Gi}=$(Gn,"setTimeout")?Gn:ut,{text:zi}=at,
Se=Proxy,{revocable:qi}=Proxy,zn=new WeakMap,Gt=t=>s(Z,zn,t),P=t=>Gt(t)!==void 0;function qn(t,e,n){const r={__proto__:null,target:e,handler:n,revoked:!1};return s(
tt,zn,t,r),r}function Wi(t,e){if(new.target===void 0)throw new C("Constructor Proxy requires 'new'");const n=new Se(t,e);return qn(n,t,e),n}var St=new ci,{run:Wn,
getStore:Vn}=St,{then:Vi}=Promise.prototype,dt=256;function et(t,e){try{let n=_(t);for(let r=0;n!==null&&r<dt&&!P(n);r++,n=_(n))if(n===e)return!0}catch{}return!1}
function b(t,e){v(t,t.length,{__proto__:null,value:e,writable:!0,enumerable:!0,configurable:!0})}var Yi=mn({__proto__:null,value:void 0,writable:!0,enumerable:!1,
configurable:!0});function Yn(t){try{Ee(t,0)}catch{Ze(t)}}import{claim as Ki}from"./guard.js";var xe="user/",Ji="harness.js";import zt from"./source_maps.txt";var qt=zt.
indexOf(`
`),Kn=qt<0?"":zt[0]==="0"?"$":"$"+zt.slice(0,qt),pt=qt<0?"":Kn+"n",Jn;function Xn(t,e,n){let r=0,o=t.length/e;for(;r<o;){const i=r+o>>1;n(i*e)?r=i+1:o=i}return r===
0?-1:(r-1)*e}function Qn(t,e,n){if(t==="")return null;Jn??=di(s(p,zt,qt+1));const r=y(Jn,t);if(r===void 0||!(e>=1&&n>=1)||e>r[0])return null;const o=r[1],i=r[2],
a=e-1,c=n-1,l=Xn(o,5,h=>o[h]<a||o[h]===a&&o[h+1]<=c);let u=c;if(l>=0&&o[l]===a){const h=c-o[l+1];u=h<o[l+3]?o[l+2]:o[l+2]+o[l+4]+h-o[l+3]}const f=Xn(i,3,h=>i[h]<=
a);return f>=0&&i[f]===a?{line:i[f+1]+1,column:i[f+2]+u+1}:{line:a-(f<0?0:f/3+1)+1,column:u+1}}function Oe(t){if(pt==="")return"";const e=s(d,t,"file:///")===0?
s(p,t,8):t;return s(d,e,xe)===0?s(p,e,xe.length):""}function Xi(t){const e=s(bt,t,":"),n=s(bt,t,":",e-1),r=n<1?"":Oe(s(p,t,0,n));if(r==="")return t;const o=Qn(r,
V(s(p,t,n+1,e)),V(s(p,t,e+1)));return r+(o===null?s(p,t,n):`:${o.line}:${o.column}`)}var Wt="...<omitted>...",ke="{ [native code] }",Vt=`"${xe}`,Zn=`No such mod\
ule ${Vt}`,tr;function Qi(){const t=`\\${Kn}`,e=`/\\*${t}n\\*/`,n=`if\\(!\\(--${t}n>=0\\)\\)${t}n=${t}t\\(\\d+\\);`,r=[`static${e}\\{${n}\\}`,n,`\\(--${t}n>=0\\|\
\\|\\(${t}n=${t}t\\(\\d+\\)\\),`,`\\{${e}try(?=\\{)`,`\\{${e}(?=if)`,`catch\\(${t}_\\d+\\)\\{throw ${t}c\\(${t}_\\d+\\)\\}\\}`,`${t}c\\([^()]*\\);`,`:${t}f\\([^(\
)]*/\\*${t}n:\\*/\\)`,`${t}[fi]\\(`,`,${t}i(?=${e})`,`\\(0${e},`,`${e},?"(?:[^"\\\\]|\\\\.)*"/\\*${t}n&\\*/\\)`,`${e}[)};]`],o="(?:if\\(!\\(--|\\(--|(?:static|\\{|\\\
(0)?/\\*|catch\\(|,|:)",i=[`${o}?(?:${t}[cfinrt_]|\\$\\d*$)`,"(?:if\\(!\\(-{0,2}|\\(--|(?:static|\\{|\\(0)?/\\*)$"];return{added:er(r),cut:er(i)}}function er(t){
let e="";for(let n=0;n<t.length;n++)e+=(n===0?"":"|")+t[n];return new _n(e,"g")}function xt(t){if(s(d,t,Zn)>=0)return Zi(t);const e=s(d,t,Wt);if(pt===""||e<0&&s(
d,t,pt)<0)return t;tr??=Qi();const{added:n,cut:r}=tr;let o="",i=0;n.lastIndex=0;for(let a=s(ye,n,t);a!==null;a=s(ye,n,t))o+=s(p,t,i,a.index),i=a.index+a[0].length;
return o+=s(p,t,i),e<0?o:ts(o,r)}function Zi(t){const e=s(d,t,Zn);if(e!==0&&(e!==7||s(d,t,"Error: ")!==0))return t;let n="",r=0;for(let o=s(d,t,Vt);o>=0;o=s(d,t,
Vt,r))n+=s(p,t,r,o+1),r=o+Vt.length;return n+s(p,t,r)}function ts(t,e){e.lastIndex=0;const n=s(d,t,Wt),r=s(p,t,0,n),o=s(p,t,n+Wt.length),i=s(ye,e,r),a=s(d,o,"/)")===
0?s(p,o,2):o;return(i===null?r:s(p,r,0,i.index))+Wt+a}function es(t){if(s(d,t,"class")!==0)return!1;const e=s(j,t,5);return e===32||e===123||e===47||e===9||e===
10||e===13}var nr=new jt,ns=(t,e)=>s(tt,nr,t,e);function rr(t){if(pt===""||typeof t!="object"||t===null||P(t))return;const e=y(t,"errors");if(st(e)&&!P(e))for(let n=0;n<
e.length;n++)or(y(e,n));or(t)}function or(t){if(typeof t!="object"||t===null||P(t))return;const e=g(t,"message"),n=e===void 0?void 0:y(e,"value");if(e===void 0||
typeof n!="string"||!e.configurable)return;const r=xt(n);r!==n&&v(t,"message",{__proto__:null,value:r})}function ir(t){let e=Gt(t);for(;e!==void 0;){if(e.revoked)
return;t=e.target,e=Gt(t)}return t}function B(t){const e=_(t);return P(e)?ir(e)??null:e}function L(t,e){for(let n=t,r=0;n!==null&&r<dt;n=B(n),r++){const o=g(n,e);
if(o!==void 0){if($(o,"value"))return o.value;if(typeof o.get!="function")return;try{return k(o.get,t,[])}catch{return}}}}function sr(t){for(let r=t,o=0;r!==null&&
o<dt;r=B(r),o++){const i=r===t?void 0:ve(r);if(i!==void 0)return i;const a=os(t,g(r,"constructor"));if(a!=="")return a}const e=B(t);return e===null?null:`Object\
 <${sr(e)??`[Object: null prototype]${rs(e)?" {}":""}`}>`}function rs(t){const e=F(t);for(let n=0;n<e.length;n++)if(g(t,e[n])?.enumerable)return!1;return!0}function os(t,e){
const n=e===void 0?void 0:e.value;if(typeof n!="function"||P(n))return"";const r=g(n,"prototype"),o=r===void 0?void 0:r.value;if(o===null||typeof o!="object"||!et(
t,o))return"";const i=L(n,"name");if(typeof i=="string")return i;try{return D(i)}catch{return""}}function is(t,e){const n=L(t,Ft);if(typeof n!="string"||n==="")
return"";const r=g(t,Ft);return r!==void 0&&(e||r.enumerable)?"":n}var ss=(t,e)=>e!==""&&(e!==t||e==="Object")?`${t??"null"} [${e}]`:t,as=" Object Array Functio\
n Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint\
8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError EvalError RangeEr\
ror ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy SuppressedError DisposableStack AsyncDisposableStack ",Te=t=>typeof t=="st\
ring"&&s(d,as,` ${t} `)>=0,Ae=Array.prototype,ar=null,Yt;async function cs(){try{const{createRequire:t}=(await J(import("node:module"))).value;ar=t("file:///")}catch{}}
function cr(){if(Yt===void 0){Yt=null;try{Yt=ar("node:util").inspect}catch{}}return Yt}function lr(t){const e=cr(),n=g(Ae,"includes");if(e===null||n===void 0)return null;
const r=[];let o="",i=!0;const a={includes(l){if(!i)b(r,{__proto__:null,value:l,text:""});else return i=!1,!1;return!0}}.includes,c={__proto__:null,customInspect:!1,
depth:0,breakLength:1/0,maxStringLength:1/0,showProxy:!1,stylize(l,u){const f=ls(l,u);return f!==""?b(r,{__proto__:null,value:void 0,text:f}):u==="string"?b(r,{
__proto__:null,value:ur(l,1,l.length-1),text:""}):u==="special"&&s(d,l,"[Circular")!==0&&(o+=l),l}};try{v(Ae,"includes",{__proto__:null,value:a,writable:!0,enumerable:!1,
configurable:!0});const l=s(e,void 0,t,c);return typeof l=="string"?{__proto__:null,values:r,words:o,text:l}:null}catch{return null}finally{try{v(Ae,"includes",
n)}catch{}}}function ls(t,e){switch(e){case"number":return t==="-0"||t==="NaN"||s(d,t,"Infinity")>=0?`{"type":"number","value":"${t}"}`:D(V(t));case"bigint":return`\
{"type":"bigint","value":"${s(p,t,0,-1)}"}`;case"boolean":case"null":return t;case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol",\
"value":${R(ur(t,0,t.length))}}`;default:return""}}var us={__proto__:null,b:"\b",t:"	",n:`
`,f:"\f",r:"\r",v:"\v"};function ur(t,e,n){let r="",o=e;for(let i=s(d,t,"\\",e);i>=0&&i+1<n;i=s(d,t,"\\",o)){const a=t[i+1],c=a==="x"?2:a==="u"?4:0;r+=s(p,t,o,i)+
(c>0?Ei(V("0x"+s(p,t,i+2,i+2+c))):us[a]??a),o=i+2+c}return r+s(p,t,o,n)}var fs={__proto__:null,AbortSignal:["aborted"],Blob:["size","type"],Crypto:[],CryptoKey:[
"type","extractable","algorithm","usages"],Event:["type","defaultPrevented","cancelable","timeStamp"],File:["size","type","name","lastModified"],MessageChannel:[
"port1","port2"],Performance:["timeOrigin"],Request:["method","url","headers","cache","redirect","integrity","keepalive","signal","body","bodyUsed","cf"],Response:[
"status","statusText","headers","body","bodyUsed","ok","redirected","type","url"],URL:["href","origin","protocol","username","password","host","hostname","port",
"pathname","search","searchParams","hash"],URLPattern:["protocol","username","password","hostname","port","pathname","search","hash","hasRegExpGroups"]},ds=" As\
yncFunction GeneratorFunction AsyncGeneratorFunction ",ps=" Headers URLSearchParams FormData ",fr=new WeakMap,Re={name:"",fields:[],forEach:null};function hs(t,e,n){
const r=B(t);if(r===null)return null;let o=s(Z,fr,r);if(o===void 0&&(o=vs(r),s(tt,fr,r,o)),o===Re)return null;if(o.forEach!==null)return gs(o,t,e,n);let i="";for(let u=0;u<
o.fields.length&&!(n.show.table&&n.path.length<=2);u++){const{key:f,get:h}=o.fields[u];let m;try{m=h===null?y(t,f):s(h,t)}catch{continue}m===void 0&&(h===null||
f==="cf")||(i+=`${i===""?"":","}[${R(f)},${x(m,n)}]`)}const a=e===null?`null [${o.name}]`:ms(e,o.name),c=U(t,n,i===""?H:u=>typeof u=="symbol"||!ys(o,u)),l=i===""||
c.list===""?i+c.list:`${i},${c.list}`;return`{"type":"object","class":${E(a,n)},"kind":"platform","properties":[${l}]${z(c.more)}}`}function ys({fields:t},e){for(let n=0;n<
t.length;n++)if(t[n].get===null&&t[n].key===e)return!0;return!1}function gs({forEach:t,name:e},n,r,o){let i=0;try{s(t,n,()=>{i++})}catch{return null}return wr(t,
n,r,e,i,o)}function ms(t,e){const n=t.length-e.length-3;return n>0&&s(p,t,n)===` [${e}]`?s(p,t,0,n):t}function vs(t){const e=[];let n="";for(let r=t,o=0;r!==null&&
o<dt&&ve(r)===void 0;r=B(r),o++){const i=Ne(r),a=fs[i];if(i!==""){if(n===""&&(n=i),s(d,ps,` ${i} `)>=0){const c=pr(r,"forEach","value");return c===null?Re:{name:i,
fields:[],forEach:c}}if(a!==void 0){dr(e,r,a,!0);break}dr(e,r,F(r),!1)}}return n===""?Re:{name:n,fields:e,forEach:null}}function dr(t,e,n,r){const o=t.length;for(let i=0;i<
n.length;i++){const a=n[i],c=typeof a=="string"?pr(e,a,"get"):null;(c!==null||r&&!$(e,a))&&b(t,{__proto__:null,key:a,get:c})}if(!(!r||o===0))for(let i=0;i<o;i++){
const a=t[0];for(let c=1;c<t.length;c++)t[c-1]=t[c];t[t.length-1]=a}}function Ne(t){const e=y(t,"constructor");if(typeof e!="function"||P(e)||s(bt,s($t,e),"[nat\
ive code]")<0)return"";const n=y(e,"name"),r=y(t,Ft);return typeof n!="string"||Te(n)||s(d,ds,` ${n} `)>=0||typeof r=="string"&&s(d,r,".")>=0?"":n}function pr(t,e,n){
for(let r=t,o=0;r!==null&&o<dt;r=B(r),o++){const i=g(r,e);if(i===void 0)continue;const a=$(i,n)?i[n]:void 0;return typeof a=="function"&&s(bt,s($t,a),"[native c\
ode]")>0?a:null}return null}var H=()=>!0,Kt=t=>typeof t=="symbol"||!hr(t),hr=t=>{const e=V(t);return e>=0&&e<4294967295&&D(e)===t&&e%1===0};function yr(t,e,n){const r=typeof t==
"symbol"?`{"type":"symbol","value":${E(s(Sn,t),n)}}`:ws(t,n);return e?r:`{"type":"hidden","value":${r}}`}function ws(t,e){const n=Gr(t);return n===""?E(t,e):`{"\
type":"string","value":${E(t,e)},"lone":[${n}]}`}function U(t,e,n){const r=F(t),{hidden:o}=e.show;let i="",a=0;for(let c=0;c<r.length;c++){const l=r[c];if(!n(l))
continue;const u=Es(t,l);if(!(u===void 0||!(o||u.enumerable))){if(ot(e)){a++;continue}i+=`${i===""?"":","}[${yr(l,u.enumerable,e)},${Le(u,t,e)}]`}}if(o){const c=$s(
t,e);c!==""&&(i+=i===""?c:`,${c}`)}return{__proto__:null,list:i,more:a}}var _s=3;function $s(t,e){let n="",r=B(t);if(r===null||gr(r)||Ne(r)!=="")return n;for(let o=0;o<
_s&&r!==null&&(o===0||!(gr(r)||Ne(r)!==""));o++,r=B(r)){const i=F(r);for(let a=0;a<i.length&&!ot(e);a++){const c=i[a],l=g(r,c);c==="constructor"||l===void 0||typeof l.
value=="function"||bs(t,r,c)||(n+=`${n===""?"":","}[${yr(c,l.enumerable,e)},${Le(l,t,e)}]`)}}return n}function gr(t){const e=g(t,"constructor"),n=e===void 0?void 0:
e.value;return typeof n=="function"&&Te(L(n,"name"))}function bs(t,e,n){for(let r=t;r!==e&&r!==null;r=B(r))if($(r,n))return!0;return!1}function Es(t,e){try{return g(
t,e)}catch{return{__proto__:null,enumerable:!0,get:void 0}}}function Le(t,e,n){if($(t,"value"))return x(t.value,n);const{get:r,set:o}=t,{getters:i}=n.show;if(r===
void 0&&o===void 0)return $(t,"set")?'{"type":"undefined"}':'{"type":"opaque","class":"<uninitialized>"}';const a=r===void 0?"set":o===void 0?"get":"get/set";if(n.
show.table&&n.path.length<=2&&r!==void 0)return x(Ss(r,e),n);let c="";if(r!==void 0&&(i===!0||i==="get"&&o===void 0||i==="set"&&o!==void 0))try{c=`,"got":${x(k(
r,e,[]),n)}`}catch(l){c=`,"threw":${x(l,n)}`}return`{"type":"accessor","value":"${a}"${c}}`}function Ss(t,e){try{return k(t,e,[])}catch{return}}var z=t=>t>0?`,"\
more":${t}`:"";function mr(t,e,n){const r=U(t,e,n);return(r.list===""?"":`,"properties":[${r.list}]`)+z(r.more)}function Jt(t,e,n){const r=U(t,e,n);return r.list===
""?"":`,"properties":[${r.list}]`}function vr(t,e,n,r){if(!xs(t))return r?$r(t,n):null;const o=Ts(t,e,n,r)??Ns(t,e,n,r)??As(t,e,n,r);return o!==null||!r?o:Os(t,
e,n)??ks(t,e,n)??Ls(t,e,n)??js(t,e,n)??$r(t,n)??Ds(t,e)}function xs(t){for(let e=B(t),n=0;e!==null&&n<dt;e=B(e),n++){const r=ve(e);if(r!==void 0)return r!=="Obj\
ect"}return!0}function M(t,e){try{return s(t,e)}catch{return}}var Ie=(t,e,n,r=H)=>n?mr(t,e,r):"";function Os(t,e,n){const r=M(mi,t);return r===void 0?null:wr(gi,
t,e,"Map",r,n)}function wr(t,e,n,r,o,i){const a=yt(i);let c="",l=0;s(t,e,(f,h)=>{if(l>=a||ot(i))return;const m=x(h,i);c+=`${l++?",":""}[${m},${x(f,i)}]`});const u=Jt(
e,i,H)+z(o-l);return`{"type":"map","class":${E(n??`null [${r}]`,i)},"size":${o},"entries":[${c}]${u}}`}function ks(t,e,n){const r=M(wi,t),o=yt(n);if(r===void 0)
return null;let i="",a=0;return s(vi,t,c=>{a<o&&!ot(n)&&(i+=(a++?",":"")+x(c,n))}),`{"type":"set","class":${E(e??"null [Set]",n)},"size":${r},"items":[${i}]${Jt(
t,n,H)}${z(r-a)}}`}function Ts(t,e,n,r){const o=M(_i,t);return o===void 0?null:`{"type":"date"${ht(e,"Date")},"value":${_t(o,NaN)?"null":`"${s($i,t)}"`}${Ie(t,n,
r)}}`}function As(t,e,n,r){const o=F(On);for(let i=0;i<o.length;i++){const a=o[i],c=M(On[a],t);if(c===void 0)continue;const l=e===a?"":`,"made":${e===null?"null":
R(e)}`,u=a==="String"?Rs(c.length):H;return`{"type":"boxed","class":"${a}"${l},"value":${x(c,n)}${Ie(t,n,r,u)}}`}return null}var Rs=t=>e=>Kt(e)||e>=t;function Ns(t,e,n,r){
const o=_t(t,_n.prototype)?void 0:M(xi,t);return o===void 0?null:`{"type":"regexp"${ht(e,"RegExp")},"value":${E(`/${o}/${M(Oi,t)??""}`,n)}${Ie(t,n,r)}}`}function Ls(t,e,n){
const r=s(Dt,t);if(r!==void 0)return Cs(t,e,r,n);let o="ArrayBuffer",i=M($e,t);if(i===void 0&&Ut!==void 0&&(o="SharedArrayBuffer",i=M(Ut,t)),i!==void 0)return Is(
t,e??`null [${o}]`,i,n);const a=M(Nn,t);if(a===void 0)return null;const c=x(s(An,t),n),l=U(t,n,H),u=`${Y("byteLength",`${a}`)},${Y("byteOffset",`${s(Rn,t)}`)},${Y(
"buffer",c)}`;return`{"type":"object","class":${E(e??"null [DataView]",n)},"properties":[${u}${l.list===""?"":`,${l.list}`}]${z(l.more)}}`}var Y=(t,e)=>`[{"type\
":"hidden","value":"${t}"},${e}]`;function Is(t,e,n,r){if(In!==void 0&&M(In,t)===!0)return`{"type":"bytes","class":${E(e,r)},"length":0,"items":[],"detached":tr\
ue}`;const o=yt(r),i=n<o?n:o,a=_r(new ft(t,0,i),i,r);return`{"type":"bytes","class":${E(e,r)},"length":${n},"items":[${a}]${Jt(t,r,H)}}`}function Cs(t,e,n,r){const o=s(
Ri,t),i=yt(r),a=e===`Buffer [${n}]`&&r.show.custom?"Buffer":e??`null [${n}]`,c=_r(t,o<i?o:i,r);let l=a==="Buffer"?Fs(t,r):U(t,r,Kt).list;if(r.show.hidden&&a!=="\
Buffer"){const u=s(_e,t),f=s(kn,t),h=M($e,f)??(Ut===void 0?0:M(Ut,f)??0),m=o===0?Bs(n)/8:u/o,K=s(Tn,t),O=`{"type":"object","class":"ArrayBuffer","properties":[${Y(
"byteLength",`${h}`)}]}`;l=`${`${Y("BYTES_PER_ELEMENT",`${m}`)},${Y("length",`${o}`)},${Y("byteLength",`${u}`)}`},${Y("byteOffset",`${K}`)},${Y("buffer",O)}`+(l===
""?"":`,${l}`)}return`{"type":"bytes","class":${E(a,r)},"length":${o},"items":[${c}]${l===""?"":`,"properties":[${l}]`}}`}function Bs(t){let e=0;for(let n=0;n<t.
length;n++){const r=s(j,t,n)-48;r>=0&&r<=9&&(e=e*10+r)}return e}function Fs(t,e){const{show:n}=e;e.show=rt;const{list:r}=U(t,e,Kt);return e.show=n,r}function _r(t,e,n){
let r="";for(let o=0;o<e&&!ot(n);o++)r+=(o?",":"")+x(t[o],n);return r}function js(t,e,n){if(!et(t,Q.prototype))return null;const r=lr(t),o=ht(e,"Promise"),i=Ps(
r);if(i===null)return null;const a=i==="fulfilled"||i==="rejected"?`,"value":${Ce(r.values[0],n)}`:"";return`{"type":"promise"${o}${i===""?"":`,"state":"${i}"`}${a}${mr(
t,n,H)}}`}function Ps(t){return t===null?"":s(d,t.words,"<pending>")===0?"pending":t.values.length===0?null:s(d,t.words,"<rejected>")>=0?"rejected":"fulfilled"}
function Ce({value:t,text:e},n){return e===""?x(t,n):(ct(n,e.length),e)}function $r(t,e){const n=et(t,ki)?"Map":et(t,Ti)?"Set":"";if(n==="")return null;const r=F(
t).length>0?null:lr(t);if(r===null||s(d,r.text,"[")!==0)return null;const o=s(d,r.text," Entries] {")>0,i=o?2:1,a=yt(e),{values:c}=r;let l="",u=0;for(let h=0;h+
i<=c.length&&u<a&&!ot(e);h+=i,u++){const m=Ce(c[h],e);l+=(u?",":"")+(o?`[${m},${Ce(c[h+1],e)}]`:m)}const f=Hs(r.text)+(c.length/i-u);return`{"type":"iterator","\
class":"${n} ${o?"Entries":"Iterator"}","${o?"entries":"items"}":[${l}]${z(f)}}`}function Hs(t){const e=s(d,s(p,t,-16)," more item");if(e<0)return 0;let n=t.length-
16+e-1,r=0;for(let o=1;n>=0;n--,o*=10){const i=s(j,t,n)-48;if(!(i>=0&&i<=9))break;r+=i*o}return r}var Ms={};function Ds(t,e){const n=br(ge,t)?"WeakMap":br(Si,t)?
"WeakSet":"";return n===""?null:`{"type":"opaque","class":${R(e??`null [${n}]`)},"weak":true}`}function br(t,e){try{return k(t,e,[Ms]),!0}catch{return!1}}var Us=Symbol.
for("nodejs.util.inspect.custom"),Be=0;function Gs(t,e,n){const r=L(t,Us);if(typeof r!="function"||Be>=Xo)return;const o=g(t,"constructor"),i=o===void 0?void 0:
o.value;if(typeof i=="function"&&L(i,"prototype")===t||s(Dt,t)!==void 0)return;const a=cr()??qs;if(r!==a){Be++;try{const{depth:c}=n.show,l=c-n.path.length,u=k(r,
e,[l,zs(n,l),a]);return u===e?void 0:typeof u!="string"?x(u,n):(ct(n,u.length),`{"type":"custom","value":${R(u)}}`)}catch{return}finally{Be--}}}function zs(t,e){
const{hidden:n,proxy:r,custom:o,items:i,text:a,getters:c}=t.show;return{stylize:l=>`${l}`,showHidden:n,depth:e,colors:!1,customInspect:o,showProxy:r,maxArrayLength:i,
maxStringLength:a,breakLength:80,compact:3,sorted:!1,getters:c,numericSeparator:!1}}function qs(t){return typeof t=="string"?`'${t}'`:D(t)}var{get:Er,set:Ws,has:Vs,
deleteProperty:Sr,preventExtensions:Ys,setPrototypeOf:Ks}=Reflect,Js=["EvalError","RangeError","ReferenceError","SyntaxError","TypeError","URIError","AggregateE\
rror","SuppressedError"];function Xs(t){const e={__proto__:$n.prototype};let n=e;const r=(a,c)=>a===t?n:c,o=new Se(T,{__proto__:null,get:(a,c,l)=>Er(r(c,a),c,l),
set:(a,c,l,u)=>Ws(r(c,a),c,l,u),has:(a,c)=>Vs(r(c,a),c),deleteProperty:(a,c)=>Sr(r(c,a),c),defineProperty:(a,c,l)=>v(r(c,a),c,l),getOwnPropertyDescriptor:(a,c)=>g(
r(c,a),c),ownKeys(a){const c=F(a);if(n===a)return c;const l=[];for(let u=0;u<c.length;u++)c[u]!==t&&b(l,c[u]);return g(n,t)!==void 0&&b(l,t),l},preventExtensions(a){
const c=g(n,t);return c===void 0?Sr(a,t):v(a,t,c),n=a,Ys(a)}});ns(o,T);const i=(a,c)=>v(a,c,{__proto__:null,value:o,writable:!0,enumerable:!1,configurable:!0});
i(T.prototype,"constructor"),i(globalThis,"Error");for(const a of Js){const c=globalThis[a];typeof c=="function"&&_(c)===T&&Ks(c,o)}return()=>Er(e,t,o)}var nt="\
prepareStackTrace",xr,Fe,Xt=!1,je=!1,Or=new jt,kr=new jt;function Qs(t,e){let n="<error>",r="";try{n=xt(s(pi,t))}catch{}for(let i=0;i<e.length;i++)r+=`
    at ${Tr(e[i])}`;let o=n;return Qt(Me(r),i=>(i!==""&&(o+=`
`+Ar(i)),!0)),o}var Tr=t=>s(ge,Ot,t)?ca(t):s(_(t).toString,t);function Ar(t){const e=kt(t),n=e===""?"":Xi(e);if(n===e)return t;const r=t[t.length-1]===")"?")":"";
return s(p,t,0,t.length-r.length-e.length)+n+r}var{prepareStackTrace:Pe}={prepareStackTrace(t,e){return Qs(t,e)}};function Zs(t){const e=s(Z,Or,t);if(e!==void 0)
return e;const n={prepareStackTrace(r,o){return k(t,this,[r,ia(o)])}}.prepareStackTrace;return s(tt,Or,t,n),s(tt,kr,n,t),n}var ta={get prepareStackTrace(){if(je)
return;const t=Xt?void 0:Fe===void 0?xr:Fe();return typeof t=="function"?Zs(t):Pe},set prepareStackTrace(t){xr=typeof t!="function"||t===Pe?void 0:s(Z,kr,t)??t}},
{get:Rr,set:ea}=g(ta,nt);function na(){Fe??=Xs(nt)}var Nr=t=>t!==void 0&&$(t,"get")&&t.get===Rr;function ra(t){const e=g(T,nt);if(!Nr(e))return Lr(e,Pe,t);const n=Xt;
Xt=!0;try{return t()}finally{Xt=n}}function oa(t){const e=g(T,nt);if(!Nr(e))return e===void 0?t():Lr(e,void 0,t);je=!0;try{return t()}finally{je=!1}}function Lr(t,e,n){
N(T,nt,e);try{return n()}finally{t===void 0?delete T[nt]:v(T,nt,t)}}var Ot=new jt,Ir;function ia(t){const e=[];let n=[];for(let r=0;r<t.length;r++){const o=t[r],
i=kt(`    at ${Tr(o)}`);if(s(d,i,He)===0||s(d,i,"node-internal:")===0)n=[];else if(i==="<anonymous>")b(n,Cr(o));else{for(let a=0;a<n.length;a++)b(e,n[a]);b(e,Cr(
o)),n=[]}}for(let r=0;r<n.length;r++)b(e,n[r]);return e}function Cr(t){if(s(ge,Ot,t))return t;Ir??=sa(_(t));const e={__proto__:Ir};return s(tt,Ot,e,t),e}function sa(t){
const e={},n=F(t);for(let r=0;r<n.length;r++){const o=n[r],i=t[o];if(typeof i!="function"||o==="constructor")continue;const a={[o](){const c=s(Z,Ot,this);if(c===
void 0)throw new C(`CallSite method ${o} expects CallSite as receiver`);return aa(o,c,s(i,c),t)}}[o];v(e,o,{__proto__:null,value:a})}return e}function aa(t,e,n,r){
if(t==="toString")return s(p,Ar(`    at ${n}`),7);if(t==="getFileName"||t==="getScriptNameOrSourceURL")return typeof n=="string"&&Oe(n)||n;const o=t==="getEnclo\
singLineNumber"||t==="getEnclosingColumnNumber";if(!o&&t!=="getLineNumber"&&t!=="getColumnNumber")return n;const i=s(r.getFileName,e),a=s(o?r.getEnclosingLineNumber:
r.getLineNumber,e),c=s(o?r.getEnclosingColumnNumber:r.getColumnNumber,e),l=typeof i=="string"?Qn(Oe(i),a,c):null;return l===null?n:t==="getLineNumber"||t==="get\
EnclosingLineNumber"?l.line:l.column}var ca=t=>{const e=s(Z,Ot,t);return s(_(e).toString,e)},He=`${Ji}:`;function kt(t){if(s(d,t,"    at ")!==0)return"";if(s(j,
t,t.length-1)===41){const e=s(bt,t,"(");if(e>=0)return s(p,t,e+1,-1)}return s(p,t,s(d,t,"    at async ")===0?13:7)}function Qt(t,e){for(let n=0;;){const r=s(d,t,
`
`,n);if(!e(r<0?s(p,t,n):s(p,t,n,r))||r<0)return;n=r+1}}function Me(t){let e="",n="",r=!0;return Qt(t,o=>{const i=kt(o);return s(d,i,He)===0||s(d,i,"node-interna\
l:")===0?n="":i==="<anonymous>"?n+=`
`+o:(e+=(r?"":n+`
`)+o,n="",r=!1),!0}),e+n}function Br(){const t={__proto__:null},e=g(T,"stackTraceLimit");let n="";try{N(T,"stackTraceLimit",si),n=oa(()=>(fi(t),t.stack))}catch{}
try{e&&v(T,"stackTraceLimit",e)}catch{}return typeof n=="string"?n:""}function Fr(){const t=Me(Br()),e=s(d,t,`
`);return e<0?"":s(p,t,e+1)}function la(){let t=!0;return Qt(Br(),e=>{const n=kt(e);return n===""||s(d,n,He)===0?!0:(t=s(d,n,"node-internal:")===0,!1)}),t}function ua(){
let t="";return Qt(Fr(),e=>(t=kt(e),t===""||t==="<anonymous>")),t==="<anonymous>"?"":t}var jr=DOMException.prototype,fa=t=>En(t)||et(t,T.prototype)||et(t,jr);function da(t,e,n){
const r=Hr(t,"name")??"Error",o=xt(Hr(t,"message")??""),{hidden:i}=n.show,a=ya(t,ha(t),r,o),c=a===""?`${r}: ${o}`:a,l=h=>{if(i)return!0;if(h==="stack"||h==="rem\
ote"&&pa(o))return!1;if(h!=="message"&&h!=="name")return!0;const m=h==="name"?L(t,"name"):L(t,"message");return typeof m=="string"&&s(d,c,m)<0};let u=`{"type":"\
error"${e===r?"":ht(e,"")},"name":${E(r,n)},"message":${E(o,n)},"stack":${E(a,n)}`;i||(u+=Pr(t,"cause",n)+Pr(t,"errors",n));const f=U(t,n,et(t,jr)?h=>h!=="code"&&
l(h):l);return`${u}${f.list===""?"":`,"properties":[${f.list}]`}${f.more>0?`,"more":${f.more}`:""}}`}var pa=t=>s(d,t,"network: ")===0||s(d,t,"This worker is not\
 permitted to access the internet")===0;function Pr(t,e,n){const r=g(t,e);return r===void 0||r.enumerable||!$(r,"value")||e==="errors"&&!st(r.value)?"":`,"${e}"\
:${x(r.value,n)}`}function ha(t){let e;try{e=ra(()=>t.stack)}catch{}return typeof e=="string"?xt(Me(e)):""}function ya(t,e,n,r){const o=s(d,e,`
    at `),i=En(t)?g(t,"stack"):void 0;if(o<0||i===void 0||$(i,"value"))return e;const a=s(p,e,0,o),c=s(p,a,n.length),l=r===""?n:n===""?r:`${n}: ${r}`;return s(d,
a,n)===0&&(c===""||s(d,c,": ")===0)&&a!==l?l+s(p,e,o):e}function Hr(t,e){const n=L(t,e);if(typeof n=="string"||n===void 0||n===null)return n??void 0;if(!(typeof n==
"object"||typeof n=="function"))try{return D(n)}catch{return}}function Mr(t,e,n,r){const o=s($t,t),i=s(p,o,0,32),a=s(d,i,"class")===0&&!ma(i,5);let c=a?"class":
"function",l="Function",u="";if(a){const O=B(t),Lt=O===null?"":L(O,"name");typeof Lt=="string"&&Lt!==""&&(u=`,"extends":${E(Lt,n)}`)}else{for(let O=0;O<me.length;O++)
et(t,me[O].prototype)&&(c=me[O].kind);c!=="function"&&(l=c==="async function"?"AsyncFunction":c==="generator"?"GeneratorFunction":"AsyncGeneratorFunction")}const f=a&&
g(t,"name")===void 0?"":L(t,"name"),h=e===l||e===`Function [${l}]`?"":`,"class":${e===null?"null":E(e,n)}`,m=r?U(t,n,H):{list:"",more:ga(t,n)},K=m.list===""?"":
`,"properties":[${m.list}]`;return`{"type":"function","kind":"${c}","name":${E(typeof f=="string"?f:"",n)}${u}${h}${K}${z(m.more)}}`}function ga(t,e){const n=e.
length,{deep:r}=e;e.length=0;try{return U(t,e,H).more}finally{e.length=n,e.deep=r}}function ma(t,e){const n=s(j,t,e);return n>=48&&n<=57||n>=65&&n<=90||n>=97&&n<=
122||n===36||n===95||n>127}var rt={__proto__:null,depth:2,hidden:!1,proxy:!1,custom:!0,items:Jo,text:Ko,getters:!1,table:!1},va={...rt,__proto__:null,custom:!1},
Dr=t=>({__proto__:null,length:t,deep:Yo,path:[],targets:[],show:rt}),De=t=>t.path.length>t.show.depth+1;function ct(t,e){t.length-=e,De(t)&&(t.deep-=e)}var ot=t=>t.
length<=0||t.deep<=0&&De(t),wa='{"type":"opaque","class":"unreadable value"}';function Ur(t,e,n=rt){e.targets.length=0,e.path.length=0,e.show=n;try{return x(t,e)}catch{
return wa}}function _a(t,e){let n=e.path.length===0||t.length<=e.show.text?t.length:e.show.text;const r=De(e)&&e.deep<e.length?e.deep:e.length;n>r&&(n=r>0?r:0),
ct(e,n);const o=n<t.length?s(p,t,0,n):t,i=Gr(o);return n===t.length&&i===""?R(t):`{"type":"string","length":${t.length},"value":${R(o)}${i===""?"":`,"lone":[${i}\
]`}}`}function Gr(t){let e="";for(let n=0;n<t.length;n++){const r=s(j,t,n);if(r<55296||r>57343)continue;const o=r<56320&&n+1<t.length?s(j,t,n+1):0;o>=56320&&o<=
57343?n++:e+=`${e===""?"":","}[${n},${r}]`}return e}function E(t,e){const n=R(t.length>un?s(p,t,0,un)+"\u2026":t);return ct(e,n.length),n}function $a(t,e){const n=xn(
64,t)===t||xn(64,-t)===-t?void 0:1n<<fn,r=n===void 0||t<n&&t>-n,o=r?s(hi,t):`over ${fn} bits`;return ct(e,o.length),`{"type":"bigint","value":"${o}"}`}function x(t,e){
switch(ct(e,8),typeof t){case"string":return _a(t,e);case"number":return Ht(t)&&!_t(t,-0)?D(t):`{"type":"number","value":"${_t(t,-0)?"-0":D(t)}"}`;case"boolean":
return t?"true":"false";case"undefined":return'{"type":"undefined"}';case"symbol":return`{"type":"symbol","value":${E(s(Sn,t),e)}}`;case"bigint":return $a(t,e)}
if(t===null)return"null";const n=Gt(t);if(n===void 0)return qr(t,t,e);if(e.show.proxy&&!n.revoked)return ba(n,e);const r=ir(t);return r===void 0?'{"type":"proxy\
"}':qr(r,t,e)}function ba({target:t,handler:e},n){if(zr(n))return'{"type":"elided","class":"Proxy"}';b(n.path,{__proto__:null});const r=`{"type":"proxy","target\
":${x(t,n)},"handler":${x(e,n)}}`;return n.path.length--,r}function zr(t){const e=t.path.length;return e>=fe||e>t.show.depth&&(e>=Vo||t.deep<=0)}function qr(t,e,n){
if(n.show.custom&&n.path.length<=n.show.depth+1&&!(n.show.table&&n.path.length<2)){const a=Gs(t,e,n);if(a!==void 0)return a}for(let a=n.path.length-1,c=1;a>=0;a--,
c++)if(n.path[a]===t)return`{"type":"cycle","up":${c},"id":${Sa(t,n.targets)}}`;const r=sr(t),o=ss(r,is(t,n.show.hidden));if(zr(n))return typeof t=="function"?Mr(
t,o,n,!1):(st(t)?null:vr(t,o,n,!1))??`{"type":"elided","class":${E(st(t)?`Array(${t.length})`:o??"Object: null prototype",n)}}`;b(n.path,t);const i=typeof t=="f\
unction"?Mr(t,o,n,!0):xa(t,o,n);return n.path.length--,n.targets.length===0?i:Ea(i,t,n.targets)}function Ea(t,e,n){for(let r=0;r<n.length;r++)if(n[r]===e)return`\
{"ref":${r+1},${s(p,t,1)}`;return t}function Sa(t,e){for(let n=0;n<e.length;n++)if(e[n]===t)return n+1;return b(e,t),e.length}function xa(t,e,n){if(st(t))return Ta(
t,e,n);if(e==="Object"&&!Wr(t))return Oa(t,n);if(fa(t))return da(t,e,n);const r=vr(t,e,n,!0)??hs(t,e,n);if(r!==null)return r;const o=U(t,n,H);return`{"type":"ob\
ject"${ht(e,"Object")}${ka(t,e)},"properties":[${o.list}]${z(o.more)}}`}function Oa(t,e){const n=U(t,e,H);return`{"type":"object","properties":[${n.list}]${z(n.
more)}}`}function ka(t,e){return e==="Object"&&Wr(t)?',"kind":"arguments"':e==="null [Module]"?',"kind":"module"':""}function Wr(t){try{return $(t,"callee")&&$(
t,"length")&&s(bi,t)==="[object Arguments]"}catch{return!1}}var ht=(t,e)=>t===e?"":`,"class":${t===null?"null":R(t)}`,yt=t=>t.show.table&&t.path.length<=2?1/0:t.
show.items;function Ta(t,e,n){const r=t.length,o=yt(n);let i="",a=0,c=0;for(;c<r&&a<o&&!ot(n);a++){const u=g(t,c);let f;if(u)f=Le(u,t,n),c++;else{const h=Aa(t,c,
r);ct(n,32),f=`{"type":"hole","count":${h-c}}`,c=h}i+=(a?",":"")+f}const l=r<=1e5?Jt(t,n,Kt):"";return`{"type":"array"${ht(e,"Array")},"length":${r},"items":[${i}\
]${l}${z(r-c)}}`}function Aa(t,e,n){let r=e+1;for(;r<n&&r<e+Qo;r++)if($(t,r))return r;if(r>=n)return n;const o=F(t);for(let i=0;i<o.length;i++){const a=o[i];if(typeof a==
"symbol"||!hr(a))break;const c=V(a);if(c>=r)return c}return n}var q=Object.seal(Array(G).fill(null)),Vr=null;function Ra(){let t=0;for(let e=1;e<G;e++)Yr(q[e])<
Yr(q[t])&&(t=e);return t}var Yr=t=>t===null?0:t.started,Na=(t,e)=>s(Wn,St,t,e);function La(){let t=null;for(let e=0;e<G;e++)if(It(q[e])){if(t!==null)return null;
t=q[e]}return t}var I=()=>s(Vn,St)??Vr??La(),Tt=Ki({current:()=>{const t=I();return t===null?null:t.meter},turned:Yn,caught:rr,stopped:t=>{let e=!1;for(let n=0;n<
G;n++)e||=q[n]?.meter===t;for(let n=0;n<G;n++){const r=q[n];r!==null&&(!e||r.meter===t)&&Ia(r,t.place)}}}),{poll:Zt}=Tt;function Ia(t,e){t.meter.stopped=!0,t.meter.
place=e,ue(t)}function Ue(t){if(!t.closed&&(t.controller===null&&Kr(t),t.text!==""))try{s(Bn,t.controller,mt(t.text)),t.text=""}catch(e){if(_(e)===it.prototype)
throw e;t.closed=!0}}function Kr(t){let e;const n={__proto__:null,start:function(o){e=o},pull:function(){const{pulled:o}=t;t.pulled=null,o&&o()},cancel(){t.closed=
!0,Tt.over(),an(t)}},r=new ui(n,{__proto__:null,highWaterMark:ii});t.answer(ce(r)),t.controller=e}var Jr=t=>Dr(pn-t.length);function Xr(t,e,n){if(!t.closed){if(Ge(
t)){t.dropped++;return}t.lines++,t.length+=n+Zo,X(t,e)}}var Ge=t=>t.lines>=dn||t.length>=pn;function lt(t,e,n){if(t===null||t.closed)return;const r=e==="import"||
e==="handler"||e==="body";if(!r&&Ge(t)){t.dropped++;return}const o=r?Dr(ti):Jr(t),{length:i}=o,a=`{"t":"error","phase":"${e}","ms":${Ct(t)},"error":${Ur(n,o,va)}\
}`;if(!r){Xr(t,a,i-o.length);return}t.threw=!0,X(t,a)}function Ca(t){t.timer=null,t.closed?en(t):Ue(t)}var Qr=t=>t.controller===null||s(Ci,t.controller)>0,Ba=t=>Zr(
e=>{t.closed||Qr(t)?e():t.pulled=e}),Fa=t=>Zr(e=>{t.closed||t.pending===0?e():t.wake=e}),Zr=t=>A(new Q(t));function te(t){return new Pt(t,{__proto__:null,status:503})}
function ja(t){return t===0?"the program answered with Response.error(), which stands for an answer that never came":"the response's body was read before the re\
sponse was returned: return response.clone(), taken before it is read"}function Pa(t){try{return{__proto__:null,buffer:t,offset:0,length:s($e,t)}}catch{}try{return{
__proto__:null,buffer:s(An,t),offset:s(Rn,t),length:s(Nn,t)}}catch{}throw new C(`the response's body gave a chunk that is ${t===null?"null":`of type ${typeof t}`}\
; a body takes bytes: encode text with TextEncoder`)}function ze(t){try{vt(J(t()),()=>{},()=>{})}catch{}}function Ha(t,e,n){const r=he(e);if(r===void 0){X(t,'{"\
t":"result"}');return}const o=Da(r),i=mt(o).length;if(i>n)throw new it(`the program's result is ${i} bytes of JSON; the limit is ${n}`);if(Ma(o,gn))throw new it(
`the program's result is nested deeper than ${gn} arrays and objects`);X(t,`{"t":"result","value":${o}}`)}function Ma(t,e){for(let n=0,r=0;n<t.length;n++){const o=s(
j,t,n);if(o===34)for(;s(j,t,++n)!==34;)s(j,t,n)===92&&n++;else if(o===91||o===123){if(++r>e)return!0}else(o===93||o===125)&&r--}return!1}function Da(t){let e=0,
n="";for(let r=s(d,t,"\\ud");r>=0;r=s(d,t,"\\ud",r+2)){let o=0;for(;r-o>0&&s(j,t,r-o-1)===92;)o++;o%2!==1&&(n+=s(p,t,e,r)+"\uFFFD",e=r+6)}return e===0?t:n+s(p,t,
e)}var{delete:Ua,forEach:Ga,get:to,set:za}=Map.prototype,{delete:qa,get:qe,has:Wa}=Headers.prototype,{toLowerCase:Va,trim:We}=String.prototype,{parse:Ya}=Date,{
set:Ka}=Uint8Array.prototype,eo=Headers,no=Reflect.get(Object.prototype,"__lookupGetter__"),ro=s(no,Request.prototype,"method"),Ja=s(no,Request.prototype,"url"),
At=new Map,ee=0,Rt=0,Ve=new WeakMap;function Xa(){const{caches:t}=globalThis;if(typeof t!="object")return;const e=t.default,n=_(e),r=_(t),{open:o}=r;s(tt,Ve,e,"");
const i={async match(a,c){return Qa(Ye(this,a,c))},async put(a,c){const l=Ye(this,a);if(l===null)throw new C("Cannot cache response to non-GET request.");await A(
Za(l,c))},async delete(a,c){const l=Ye(this,a,c);return l!==null&&ne(l)!==void 0&&Ke(l)},async open(a){const c=(await J(k(o,this,arguments))).value;return s(tt,
Ve,c,`named ${D(a)}
`),c}};N(n,"match",i.match),N(n,"put",i.put),N(n,"delete",i.delete),N(r,"open",i.open)}function Ye(t,e,n){const r=s(Z,Ve,t);if(r===void 0)throw new C("Illegal i\
nvocation");let o=e;try{s(ro,o)}catch{o=new bn(e)}if(s(ro,o)!=="GET"&&!n?.ignoreMethod)return null;const i=s(Ja,o),a=s(d,i,"#");return r+(a<0?i:s(p,i,0,a))}function Qa(t){
const e=t===null?void 0:ne(t);if(e===void 0)return;const{body:n,status:r,statusText:o}=e,i=new eo(e.headers);return new Pt(n===null?null:new ft(n),{__proto__:null,
status:r,statusText:o,headers:i})}function ne(t){const e=s(to,At,t);if(e===void 0||e.until>W())return e;Ke(t)}function Ke(t){const{size:e}=s(to,At,t);return ee--,
Rt-=e,s(Ua,At,t)}async function Za(t,e){if(!sn(e))throw new C("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");const n=s(be,e),r=s(
Hn,e),o=new eo(s(Mn,e)),i=s(Dn,e);if(n===206)throw new C("Cannot cache response to a range request (206 Partial Content).");if(s(d,s(qe,o,"vary")??"","*")>=0)throw new C(
"Cannot cache response with 'Vary: *' header.");if(s(Un,e))throw new C("Body has already been used. It can only be used once. Use tee() first if you need to rea\
d it twice.");const a=i===null?null:await A(tc(i)),c=W()+ec(o);if(ne(t)!==void 0&&Ke(t),!(c>W()))return;const l=mt(t+on(o)).length+(a===null?0:a.length);if((ee>=
de||Rt+l>wt)&&s(Ga,At,(u,f)=>ne(f)),ee>=de)throw new it(`the caches of this isolate hold ${de} responses, which is all they take: delete one first`);if(Rt+l>wt)
throw oo(Rt+l);ee++,Rt+=l,s(za,At,t,{__proto__:null,body:a,status:n,statusText:r,headers:o,size:l,until:c})}var oo=t=>new it(`the caches of this isolate would h\
old ${t} bytes; they take ${wt}: delete responses first`);async function tc(t){const e=cn(t),n=[];let r=0;for(;;){const i=await A(s(Fn,e));if(i.done)break;const a=tn(
i.value);if(r+=a.length,r>wt)throw ze(()=>s(jn,e)),oo(`more than ${wt}`);b(n,new ft(new ft(a.buffer,a.offset,a.length)))}const o=new ft(r);for(let i=0,a=0;i<n.length;a+=
n[i++].length)s(Ka,o,n[i],a);return o}function ec(t){const e=s(Va,s(qe,t,"cache-control")??""),n=Nt(e,"private"),r=n!==void 0&&s(d,n,"set-cookie")>=0;if(r&&s(qa,
t,"set-cookie"),s(Wa,t,"set-cookie")||n!==void 0&&!r||Nt(e,"no-store")!==void 0||Nt(e,"no-cache")!==void 0)return 0;const o=Nt(e,"s-maxage")??Nt(e,"max-age");if(o!==
void 0)return V(o)*1e3;const i=s(qe,t,"expires");return i===null?1/0:Ya(i)-W()}function Nt(t,e){for(let n=0,r;n<t.length;n=r+1){r=s(d,t,",",n),r<0&&(r=t.length);
const o=s(We,s(p,t,n,r)),i=s(d,o,"=");if(s(We,i<0?o:s(p,o,0,i))!==e)continue;const a=i<0?"":s(We,s(p,o,i+1));return s(d,a,'"')===0?s(p,a,1,-1):a}}var nc={...rt,
__proto__:null,depth:4,hidden:!0,proxy:!0},rc={...rt,__proto__:null,table:!0};function oc(t,e,n,r){const o=t==="dir"||t==="table"?"":ic(e,n);let i="";for(let a=n;a<
e.length&&!ot(r);a++){const c=a>n?o[a-n-1]:void 0;let l=e[a],u=rt;c!==void 0&&(l=sc(c,l)),c==="o"?u=nc:t==="dir"?u=lc(e[1]):t==="table"&&a===n&&(u=rc),i+=(a>n?"\
,":"")+Ur(l,r,u)}return i}function ic(t,e){const n=t[e];let r="";if(t.length<e+2||typeof n!="string")return r;for(let o=s(d,n,"%");o>=0&&r.length<t.length;o=s(d,
n,"%",o+2)){const i=s(p,n,o+1,o+2);i!==""&&s(d,"sdifjoOc",i)>=0&&(r+=i)}return r}function sc(t,e){try{if(t==="j")return he(e);if(e===null||typeof e!="object"&&typeof e!=
"function"||P(e))return e;if(t==="s")return typeof e=="function"||cc(e)?D(e):e;if(t==="d")return V(e);if(t==="i"||t==="f")return D(e)}catch(n){if(t==="j"&&ac(n))
return"[Circular]"}return e}function ac(t){const e=t!==null&&typeof t=="object"&&!P(t)?L(t,"message"):void 0;return typeof e=="string"&&s(d,e,"Converting circul\
ar structure to JSON")===0}function cc(t){const e=typeof L(t,"toString")=="function",n=typeof L(t,vn)=="function";if(!e&&!n)return!1;for(let r=t,o=!0;r!==null;r=
B(r),o=!1){if(!(e&&$(r,"toString"))&&!(n&&$(r,vn)))continue;const i=o?void 0:g(r,"constructor");return i===void 0||typeof i.value!="function"||!Te(L(i.value,"na\
me"))}return!1}function lc(t){const e={...rt,__proto__:null,custom:!1};if(t===null||typeof t!="object"||P(t))return e;const n=c=>y(t,c),r=n("depth"),o=n("maxArr\
ayLength"),i=n("maxStringLength"),a=n("getters");return r===null||r===void 0&&$(t,"depth")||typeof r=="number"&&r>=fe?e.depth=fe:Ht(r)&&(e.depth=r),e.hidden=n("\
showHidden")===!0,e.proxy=n("showProxy")===!0,e.custom=n("customInspect")===!0,e.items=io(o,e.items),e.text=io(i,e.text),(a===!0||a==="get"||a==="set")&&(e.getters=
a),e}var io=(t,e)=>t===null?1/0:typeof t!="number"?e:t>0?t:0,{decode:uc}=TextDecoder.prototype,fc=Object.freeze({__proto__:null,stream:!0});function dc(t){so(t,
"stdout"),so(t,"stderr")}function so(t,e){const n=t[e],r=new TextDecoder;if(n===null||typeof n!="object"||typeof n._write!="function")return;const{_write:o}={_write(i,a,c){
hc(e,s(Dt,i)===void 0?D(i):s(uc,r,i,fc)),c()}};N(n,"_write",o)}function pc(t){const e=t[0];return t.length!==1||typeof e!="string"?"":s(d,e,"stdout: ")===0?"std\
out":s(d,e,"stderr: ")===0?"stderr":""}function S(t,e,n="",r=0){Zt();const o=I();if(o===null||o.closed)return;if(Ge(o)){o.dropped++;return}const i=ua(),a=pc(e);
a!==""&&la()&&(t=a,e=[s(p,e[0],8)+`
`]);const c=Jr(o),{length:l}=c,u=oc(t,e,r,c),{group:f}=o;Xr(o,`{"t":"console","level":"${t}","ms":${Ct(o)},"group":${f}${i===""?"":`,"at":${R(i)}`}${n},"args":[${u}\
]}`,l-c.length)}function hc(t,e){e!==""&&S(t,[e])}function ao(t,e){e.length>0&&S(t,e);const n=I();n!==null&&n.group++}function co(t,e){const n=I(),r=re(e);if(n===
null)return;const o=n.timers[r];if(o===void 0){S("warn",[`No such label '${r}' for console.${t}()`]);return}t==="timeEnd"&&delete n.timers[r];const i=`${r}: ${gc(
W()-o)}`,a=[];for(let c=1;t==="timeLog"&&c<e.length;c++)N(a,c,e[c]);N(a,0,a.length>0?mc(i):i),S(t,a)}var yc={log(){S("log",arguments)},info(){S("info",arguments)},
warn(){S("warn",arguments)},error(){S("error",arguments)},debug(){S("debug",arguments)},dir(){S("dir",arguments)},dirxml(){S("dirxml",arguments)},table(){S("tab\
le",arguments)},trace(){S("trace",arguments,`,"stack":${R(Fr())}`)},group(){ao("group",arguments)},groupCollapsed(){ao("groupCollapsed",arguments)},groupEnd(){const t=I();
t!==null&&t.group>0&&t.group--},clear(){const t=I();t!==null&&(t.group=0),S("clear",[])},time(){const t=I(),e=re(arguments);t!==null&&(t.timers[e]!==void 0?S("w\
arn",[`Label '${e}' already exists for console.time()`]):t.timers[e]=W())},timeLog(){co("timeLog",arguments)},timeEnd(){co("timeEnd",arguments)},count(){const t=I(),
e=re(arguments);if(t===null)return;const n=(t.counts[e]??0)+1;t.counts[e]=n,S("count",[`${e}: ${n}`])},countReset(){const t=I(),e=re(arguments);t!==null&&(t.counts[e]===
void 0?S("warn",[`Count for '${e}' does not exist`]):delete t.counts[e])},context(){return lo},assert(){arguments[0]||S("assert",arguments,"",1)}},lo=console,re=t=>t.
length>0&&t[0]!==void 0?`${t[0]}`:"default",gc=t=>t<1e3?`${t}ms`:`${(t-t%1e3)/1e3}.${s(p,`00${t%1e3}`,-3)}s`;function mc(t){let e="";for(let n=0;n<t.length;n++)
e+=t[n]==="%"?"%%":t[n];return e}var vc="the program exports no handler: export default { fetch(request, env, ctx) { \u2026 } }, a class with fetch, a function, or a\
 function named run";function wc(t){const e=y(t,"prompt");return typeof e=="string"?e:""}function _c(t,e,n){return e!==void 0&&!$(t,e)?`the program has no expor\
t named ${e}; it has ${fo(t)}`:typeof n=="function"?`the program's ${e===void 0?"default class":`class ${e}`} has no fetch method: add fetch(request) { \u2026 } to i\
t`:e!==void 0?`the program's export ${e} cannot answer: it must be an object or a class with fetch, or a function; it is ${Je(n)}`:`${vc}; ${$c(t,n)}`}var uo={__proto__:null,
scheduled:'{ cron: "0 * * * *", scheduledTime: Date.now() }',queue:'{ queue: "jobs", messages: [] }',email:'{ from: "from@example.com", to: "to@example.com", he\
aders: new Headers() }',tail:"[]"};function $c(t,e){const n=e!==null&&typeof e=="object"?bc(e):void 0;if(n!==void 0)return`its default export has ${n}, which no\
thing calls here; call it by hand: async fetch(request, env, ctx) { await this.${n}(${uo[n]}, env, ctx); return new Response("done"); }`;if(e!==void 0)return`it\
s default export is ${Je(e)}${typeof e=="object"&&e!==null?" without fetch":""}`;const r=fo(t);return r==="none"?"it exports nothing":`it exports ${r}, and no e\
ntrypoint is named`}function bc(t){const e=F(uo);for(let n=0;n<e.length;n++){const r=e[n];if(typeof y(t,r)=="function")return r}}function Ec(t){return new C(`th\
e program's fetch must return a Response; it returned ${Je(t)}${t===void 0?": is a return missing?":""}`)}function fo(t){const e=F(t);let n="";for(let r=0;r<e.length;r++){
const o=e[r];typeof o=="string"&&(n+=(n===""?"":", ")+o)}return n===""?"none":n}function Je(t){switch(typeof t){case"undefined":return"undefined";case"function":
return"a function";case"object":if(t===null)return"null";if(st(t))return"an array";try{if(_(t)===li.prototype)return"a plain object"}catch{}return"an object of \
another class";default:return`a ${typeof t}`}}var Sc=["setTimeout","setInterval","setImmediate","queueMicrotask"],gt=null;function xc(t){rr(t),gt===null?lt(I(),
"unhandledrejection",t):gt.length<dn&&b(gt,t)}var oe=[],Xe=null;function Oc(t){if(typeof t!="object"||t===null||P(t))return!1;const e=_(t);return e!==null&&!P(e)&&
typeof y(e,"exitImpl")=="function"}async function kc(){let t;try{t=(await J(import("node:process"))).value.default}catch{return}if(dc(t),Xe===null)for(const e of[
"exit","abort","reallyExit"])typeof t[e]=="function"&&po(t,e,e)}function po(t,e,n){const r={[e](){const o=I();o!==null&&(o.exited=!0,ue(o));const i=new T(`proce\
ss.${n}() was called`);throw v(i,"name",{__proto__:null,value:"ProcessExit"}),i}}[e];try{N(t,e,r)}catch{}}async function Tc(){let t,e;try{t=(await J(import("node:net"))).
value.default,e=(await J(import("cloudflare:sockets"))).value.connect}catch{return}const{prototype:n}=t.Socket,{destroy:r}=n,{_normalizeArgs:o}=t,{setTimeout:i}=globalThis;
N(n,"connect",{connect(){const c=[];for(let f=0;f<arguments.length;f++)b(c,arguments[f]);const l=y(typeof c[0]=="object"&&y(c[0],0)!==void 0?c[0]:o(c),0),u=y(l,
"path");try{e(u===void 0?{hostname:y(l,"host")??"localhost",port:y(l,"port")}:u)}catch(f){i(()=>s(r,this,f),0)}return this}}.connect)}var ho=vo.abortIsolate,Qe=!1,
ie=!1,yo=!1,se={__proto__:null,main:void 0,program:void 0},ae,go,mo=!1;async function Ac(t){y(t,"process")===!0&&await A(kc()),y(t,"console")===!0&&await A(cs()),
y(t,"net")===!0&&await A(Tc()),y(t,"caches")===!0&&Xa(),y(t,"traces")===!0&&na(),mo=!0}var Rc=t=>y(t,"process")===!0||y(t,"console")===!0||y(t,"caches")===!0||y(
t,"traces")===!0||y(t,"net")===!0;async function Nc(t,e,n,r){return go??=A(Ac(r)),await go,ln(ae!==void 0,t,nn,e,n,r)}No(),Ro(),Lo(),To(),Ao();var Lc=mn({fetch:Eo});export{Lc as default};
