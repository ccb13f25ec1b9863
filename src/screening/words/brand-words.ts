import { wordList } from './word-list.ts';

/** Brands that a ward says, so that a capital alone does not make one of them a person: "pt on Xarelto". */
export const brandWords = wordList(`
abilify accupril accutane actemra activase actonel actos adcirca adcetris adempas advair afrezza aggrenox aimovig ajovy aldactone allegra altace amaryl
ambisome amoxil anoro apidra aranesp arava aricept arimidex aristada arixtra armour aromasin asacol asmanex atarax atelvia atripla atrovent aubagio
austedo avandia avapro avastin avelox avodart avonex azilect azor aztreonam baraclude basaglar baxdela belsomra benicar benlysta betaseron betapace
bevespi biktarvy biaxin blincyto boniva bosulif braftovi breo brilinta brintellix briviact bumex buspar bydureon byetta bystolic caduet camzyos caplyta
caprelsa carafate cardizem cardura casodex catapres cefepime ceftin cefzil celexa cellcept chantix cimzia cipro clarinex claritin cleocin climara clozaril
cogentin colace combivent combivir complera concerta copaxone coreg corlanor cosentyx cozaar creon crestor cubicin cyltezo cytoxan dalvance darzalex
daypro decadron demerol depacon depo-provera descovy desyrel detrol dexilant diflucan dificid dilantin diovan ditropan doptelet dovato dulera duoneb dupixent
duragesic dyazide edarbi effient elavil elidel eligard emgality enbrel entyvio epclusa epogen erbitux erleada estrace eucrisa evenity evista
exelon eylea farxiga fasenra feraheme femara fiasp fioricet flexeril florastor flovent fluzone focalin forteo fosamax fragmin fycompa gardasil genvoya
gilenya glucophage glucotrol gleevec harvoni hemlibra herceptin hizentra horizant hycamtin hytrin hyzaar ibrance imbruvica imdur imitrex imlygic incruse
inderal inflectra ingrezza inlyta inqovi intelence intuniv invanz invega invokana isentress jakafi janumet januvia jardiance jublia juluca juvederm kadcyla
kaletra kalydeco kenalog kerendia kesimpta keytruda kineret kisqali kymriah kyleena lamictal latuda lenvima leqembi leqvio letairis leukeran levaquin levemir
levitra levophed levoxyl lialda linzess livalo lodine loestrin lomotil lopressor lortab lotensin lotrel lotronex lovaza lucentis lumigan lunesta lupron luvox lynparza
macrobid mavenclad mavyret maxalt maxzide medrol mestinon mevacor micardis midrin mirapex miralax mirena mobic moderna mounjaro multaq mycamine
myrbetriq namenda naprosyn nasacort nasonex neulasta neupogen nexplanon niaspan norco normodyne norvasc novolog noxafil nucala nucynta nuedexta nuplazid nurtec
nutropin nuvaring nuvigil ocrevus ofev olumiant olmetec omnicef onpattro opdivo opsumit orencia orilissa orkambi otezla otrexup oxycontin pamelor parlodel
pepcid perjeta pfizer phenergan pitocin pneumovax pomalyst pradaxa praluent precedex precose premarin prevacid prevnar prezista prinivil pristiq proair procardia
procrit prograf prolia prolixin promacta propecia proscar protonix proventil provera provigil pulmicort pylera qulipta qvar ranexa rebif reclast reglan
relpax remeron remicade remodulin renvela repatha requip restasis restoril retacrit retrovir revatio revlimid rexulti reyvow rinvoq risperdal
rituxan robaxin robitussin rybelsus rytary sabril sandimmune sandostatin saphris savella saxenda selzentry sensipar septra serevent shingrix simponi sinemet sinequan
skelaxin skyrizi soliris solumedrol solu-medrol soma sonata soriatane spravato sprycel stalevo starlix stelara stendra stiolto strattera stribild sublocade
sustiva symbicort symdeko symtuza synagis synjardy tagrisso taltz tamoxifen tarceva tasigna tecentriq tecfidera tegretol tekturna temodar tenormin thorazine tikosyn tivicay
tofranil topamax toprol toradol toujeo tracleer tradjenta transderm travatan trelegy tresiba tribenzor tricor trikafta trilafon trileptal trintellix triumeq trulance
truvada tykerb tymlos tysabri ubrelvy uceris uloric unasyn uptravi urso valtrex vancocin vascepa vasotec veklury velcade velphoro ventolin
verquvo verzenio vesicare vfend viberzi victoza viibryd vimpat viread visine vistaril vivitrol voltaren vraylar vytorin vyvanse welchol xalatan
xeljanz xeloda xenical xgeva xifaxan xolair xofluza xopenex xtandi xyrem yasmin yaz yervoy zanaflex zarxio zaroxolyn zebeta zegerid zelnorm
zenpep zepbound zestoretic zestril zetia ziac zinplava zithromax zocor zoladex zolgensma zometa zomig zonegran zontivity zovirax zubsolv zyban zyloprim zytiga zyvox
`);
