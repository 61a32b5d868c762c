// Made of src/runtime/harness by `npm run harness`; its SHA-256: ba5891f60c26ed54a27ccaf71fc2b7c8fbeee5d70dfc8fd7ab572e58f20431c3
const S=Date.now,f=Error,{freeze:n,defineProperty:a}=Object,p=4,m=1024,L=5,P=4e8,g=1e7,c=5e3,y=1e5,l=new f("the program ran for too long and was stopped");a(l,"\
name",{value:"Stopped"}),a(l,"stack",{value:"Stopped: the program ran for too long and was stopped"}),n(l);let r=null,_=null,d=!1;const i=t=>({__proto__:null,budget:t,
spent:0,steps:0,fuel:p,last:0,turn:!1,stopped:!1,place:0,told:!1});let o=0;const T=i(500);function O(t){o++;try{return b(t)}catch(e){throw o>c?l:e}}n(O);function b(t){
const e=r!==null&&r.current()||T;if(e.stopped)throw e.told||h(e),l;const s=S(),u=_===e;if(_=e,e.steps+=e.fuel+(o-1)*y,s!==0?A(e,s,u):E(e),o>c||e.spent>e.budget||
e.steps>(s===0?g:P))throw e.stopped=d=!0,typeof t=="number"&&(e.place=t>>>0),h(e),l;return o=0,d?0:e.fuel}function A(t,e,s){const u=t.turn&&s&&e>t.last?e-t.last:
0;if(e!==t.last&&(t.steps=0),t.spent+=u,t.last=e,u>L?t.fuel=t.fuel>4*p?t.fuel>>2:p:E(t),!(t.turn||r===null)){t.turn=!0;try{r.later(()=>{t.turn=!1})}catch{t.turn=
!1}}}function h(t){r!==null&&(r.stopped(t),t.told=!0)}function E(t){t.fuel<m&&(t.fuel<<=1)}function D(t){if(r!==null)throw new f("the guard is the harness's");return r=
n({__proto__:null,current:t.current,later:t.later,stopped:t.stopped}),n({__proto__:null,meter:i})}n(D);export{D as claim,O as trip};
