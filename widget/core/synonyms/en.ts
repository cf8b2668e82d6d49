/**
 * English words that visitors use for one another. General to customer service and daily life,
 * written by hand; a word may stand in several groups. Read when an index is built: the groups that a
 * site's texts touch travel with the index.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const ENGLISH_SYNONYMS = `
abort cancel never_mind stop nevermind; about_expire expire; abroad overseas foreign international
country travel travelling holiday vacation; accept take support allow permit accepted supported
work; access enter open reach get_into; accident crash collision; account profile login membership;
action actions step measure steps measures do; activate enable start turn_on switch_on validate
unlock activation; activity history log record transactions; add insert include put attach append;
additional extra more another second further supplementary; address location street postcode
residence; address street moved move relocate relocated postcode zip; admin administrator owner;
advice guidance tips suggestion recommend recommendation; age old minimum years adult child minor
young; agent human person representative operator somebody staff employee; airport flight border
arrive entry; alarm alert wake notification reminder; alarm wake wake_up; allergy allergic; amount
sum total quantity; amount sum much; android google samsung; annual yearly year; answer reply
respond response; api developer key token; app application program software phone; appeal dispute
contest; appear show display visible see shown listed; apple iphone ios; apple banana fruit
strawberry lemon orange; apple_pay google_pay wallet phone mobile; apply request order ask
requisition; apply application request; apply application new; appointment booking reservation
meeting visit; appointment doctor; approve authorise authorize accept confirm authorised authorized
approved permitted; archive archived store; argue dispute contest challenge object complain; arrival
land arrive; arrive arrival come receive deliver delivered delivery get_here turn_up show_up gotten
reach; arrive come; article post document page; assemble assembly instructions mount install; atm
cashpoint cash_machine machine; atm atms cash_machine cashpoint withdraw withdrawal; attach
attachment file upload attached; automatic auto automatically automate recurring regular scheduled
periodic; available availability stock offered exist; avoid prevent stop protect; away absent leave
out; baby infant newborn child kid toddler; back_up backup export save copy archive; bad poor wrong
terrible awful; bag bags carry_on luggage; balance funds money; balance funds remaining left
available amount; balance update updated; ban block suspend disable restrict banned; bank banking;
battery dead charge jump_start; battery drain charge charging; beer wine alcohol; benefit benefits
allowance; big large huge size; bill invoice receipt statement charge vat; bill bills utility
electricity invoice; bills bill electric gas water; birthday birth born age how_old; blank empty
white; block unblock lock unlock blocked locked; block blocked ban; boarding board flight gate; bold
italic underline formatting format strikethrough; bonus reward points loyalty rewards; bonus raise
increase; book reserve reservation booking schedule table; boss manager employer supervisor; bot
robot ai human machine; boyfriend girlfriend partner; branch location office nearest; break broken
damage damaged crack cracked faulty defective fault; breastfeed breastfeeding milk baby newborn;
brother sister sibling family; browser chrome firefox safari; budget money plan; bus train subway
metro tube tram; busy wait crowded; buy purchase order shop acquire get bought; buy store purchase;
bye goodbye later; cable charger; cake pie bread cookies dessert recipe; calculate compute count
determine work_out; calendar schedule agenda event appointment; calendar agenda schedule; call phone
telephone ring contact dial; call dial phone ring; calorie calories nutrition healthy; calories
nutrition facts nutrients; camera photo video; campus university; canada australia mexico country
abroad; cancel revoke terminate stop abort undo call_off withdraw cancellation; cancel_subscription
terminate end; canine dog puppy pet; cap limit maximum max ceiling restriction restricted restrict
limitation; car vehicle auto automobile truck; card debit credit visa mastercard plastic; care treat
treatment look_after; carrot potato tomato onion vegetable; cash money notes coins banknotes; catch
contract infected get infect infection; category label tag folder group; cause reason lead trigger
why; chance probability likely risk probable; change modify edit update alter amend switch adjust
replace convert; change changed update edit new; charge fee cost price bill deduct debit charged
deducted taken; chart graph plot; chat message talk conversation speak text; chat message messenger
messages; cheap inexpensive affordable low; check verify examine look see find_out inspect review
view; checking current account; checkout basket cart pay; checks checkbook cheques; cheque check
checks cheques checkbook; chicken pork beef fish meat steak turkey sausage lasagna pasta soup food;
child kid son daughter children kids teenager teen minor; china japan india asia country; choose
select pick choice option preference; chrome firefox safari edge; city town; claim claims; clean
wash disinfect cleaning sanitize; clear delete wipe empty erase; close shut end terminate delete
deactivate; close delete cancel terminate; closed shut; clothes clothing apparel garment; code pin
passcode password number pincode; coffee tea drink beverage; coin flip heads tails; cold flu
influenza fever cough; colleague coworker peer coworkers peers classmate; colour color shade; colour
color colours; column row cell; combine merge join unite consolidate; comment remark feedback note;
community neighbourhood neighborhood local area public; company firm business corporation
organisation organization employer; company business corporate organisation; compare difference
versus vs distinguish different differ; compensation refund reimbursement; complain complaint
dissatisfied unhappy problem unsatisfied; complete finish end done finalise; complication
complications problem; computer pc laptop desktop machine; confirm verify validate prove; connect
link pair join attach associate url; connect connection pair; contact reach call email talk
get_touch phone; contactless tap touch; contactless tap wave nfc; contagious transmit spread
infectious transmission infection; contract agreement; convert exchange change turn transform; cook
bake boil time; cook bake roast recipe make; cookies tracking; copy duplicate reproduce clone;
corona coronavirus covid virus disease; correct right fix accurate proper; cost price fee charge
expensive how_much rate much; country nation state countries region; country countries region
international abroad; coupon voucher promo discount code promotion; courier delivery carrier; course
class lesson; court tribunal judge; crash freeze hang crashes stuck; crash error freeze; create make
generate open set_up setup new build register; creator made built created; credit_score rating;
crowd crowds gathering people; cruise ship travel; currency money euros dollars pounds exchange;
currency currencies fiat money; custody child; customer client user; customer_service support help
agent; customs duty duties import; daily day everyday; damage damaged broken harm; damaged broken
defective arrived; damaged erased broken demagnetized snapped; danger dangerous risk safe unsafe
risky; data information details info identity personal; date day time when; date today day; date
when day; days_off pto vacation; deactivate disable freeze block cancel stop; dead deceased death
die died; dead death die died dies mortality fatal kill; debt owe loan; debt owe owed owing; decline
refuse reject deny declined rejected denied refused fail; decrease reduce lower less drop; default
standard normal; define meaning mean; degree diploma; delay late overdue slow delayed pending tardy;
delete remove erase cancel close get_rid eliminate clear trash deactivate wipe; delete erase data;
deliver delivery ship shipping shipment send dispatch post; delivery shipping post mail courier
ship; dentist teeth; deploy deployment host install server; deposit top_up topup pay_in add_money
load; deposit cheque check cash paid; deposit rent; describe explain define meaning; destroy damage
shred; device phone mobile smartphone handset; dhl ups fedex dpd usps courier; diagnose diagnosis
identify detect find_out; dice roll die; diet food nutrition eat; difficult hard trouble tough;
direct_deposit salary paycheck; direction route way navigate map directions drive; directions route
walking get_to way; disability disabled; disable deactivate turn_off switch_off stop hide; disable
off deactivate; disappear vanish missing gone lost disappeared absent; disconnect connection lost;
discount reduction promotion offer sale coupon; discover find notice detect; disease illness
sickness infection; dismiss dismissed closed closure close; dismissal dismiss fire fired layoff
sack; disposable temporary one_time single; dissatisfied unhappy disappointed; divorce separate;
doctor physician medical hospital clinic; doctor physician healthcare provider medical; document
paper certificate proof file; document documents passport licence id paperwork papers; dollar money
usd bucks dollars; dorm accommodation residence; double twice duplicate two duplicated two_times
again; downgrade lower; download install save get export; driver driving drive; dry drought; due
deadline date late payment; duplicate twice double repeated copy multiple; duplicate repeated same
twice; duration long time length period wait; early premature soon; earn income salary wage pay
paid; earn earning make making salary income; easy simple straightforward quick; eat grub food
restaurant meal lunch dinner; elderly older senior seniors old; electric electricity power; eligible
qualify allowed able entitled right; email mail message gmail inbox e; email_address email mail;
emergency urgent; employee worker staff colleague; enable activate turn_on allow; enable on
activate; encrypt encrypted encryption key secure lock; end finish stop terminate conclude; enemy
rival; enrol enroll register admission; enter entry arrive arriving; equipment gear ppe; error
mistake problem wrong bug issue incorrect glitch; error message code; estimate approximate guess;
eta arrival arrive time expect; eur euro euros; europe european eu germany france spain italy; event
occasion meeting; event gathering meeting crowd; everywhere anywhere places where; evidence proof
prove; exam exams test; example sample instance; excel spreadsheet sheet sheets table tables;
exchange swap trade convert rate conversion; exchange return swap; exchange_rate conversion rate;
exclude without except ignore omit; executable exe program; exercise workout training sport; expect
expected estimate estimated; expense expenses spending cost spend spent; expensive pricey costly
high; expire expiry expiration expires valid run_out expired; expire expiring expired expiry end
renew; expire expiration spoil bad fresh; expiry expires expiration; explain describe clarify tell
explanation; export download extract; export csv excel download; exposed exposure contact near;
express fast quick priority urgent rapid; extend prolong extension renew; extra additional fee
hidden; facebook fb; fact trivia stuff; factory settings reset restore; fail failed failure
unsuccessful decline declined unable; fake counterfeit false fraudulent scam; family relative
relatives household; fast quick quickly rapid speed soon; faster slower speed; faster quicker speed
slow; favourite favorite star bookmark; feature features characteristic characteristics; fee charge
cost price commission fees; feedback review opinion comment rating reviews ratings; feel sick ill
unwell; file files document documents; fill complete form; filter sort search; filter rule rules
regulation; find locate search look where discover; fine penalty ticket; finger fingerprint;
fingerprint biometric face touch; fit size small large; fix repair resolve solve correct mend; flag
report mark read; flat apartment home; flight plane fly airline airplane flights; folder directory
label; follow subscribe track; font text style; food meal eat dish restaurant groceries; forbid
prohibit ban prevent; forget forgot forgotten remember lost know; form paperwork; format style
layout; formula function calculate; forward redirect; found find locate back; france spain germany
italy japan china portugal russia korea india brazil canada mexico australia sweden switzerland
poland ireland country; fraud scam fraudulent stolen suspicious unauthorised unauthorized hacked
compromised; fraud fraudulent scam phishing fake theft criminal; fraud fraudulent charges; free
complimentary gratis; free_trial trial; freeze block lock suspend; french spanish german italian
english japanese chinese portuguese russian korean arabic hindi language translate; friend buddy
friends mate; friend friends someone person; friend friends contact follower followers; fuel gas
petrol gasoline tank; full complete entire whole; fun_fact fact trivia; function work operate job;
funeral burial death bury; game play gaming; gas fuel petrol octane; gbp pounds sterling; gift
present voucher; gift_card voucher coupon; gift_message note card; gift_wrap wrapping present;
glasses spectacles; gloves gown equipment ppe protective; go travel visit; go_through went_through
process complete succeed work; go_through cleared; good great best fine; good reviews best; good
fresh spoil expire fridge; google gmail; grandparent elderly grandmother; group organise organize
arrange; guest account without; gym fitness club exercise workout; hack compromise steal; half part;
hand hands; handle deal manage process; harm hurt damage danger; hashtag hashtags tag; hate dislike;
head headache; headache pain; healthcare health medical hospital; height tall; hello hi hey
greetings; hello doing whats_up how_are morning evening; hidden fee unexpected; hide conceal
invisible hidden private; hire rent recruit recruitment; hobby hobbies fun; homemade diy make;
hospital clinic ward emergency; host hosting server own; hot warm temperature heat; hotel
accommodation room stay lodging; hotel room hotels; hour time hours opening open closed; household
house home live; how_big size dimension big; how_come why reason; how_far distance miles kilometers;
how_heavy weight; how_long time days duration when; how_many number count quantity limit; how_much
cost price amount; how_often frequency times often; how_soon when time fast quick; how_tall height;
human person real bot robot; hundred thousand million times divided plus minus square root
calculate; hurt pain injure injury; husband wife spouse partner married; hygiene wash clean; iban
swift routing number account; identity id identification identify verify verification passport;
ignore mute; illegal unlawful prohibited; illness disease sickness sick ill condition unwell; image
picture photo pic photograph; immune immunity vaccine protected resistant; import upload transfer
add; import upload csv; important priority; improve better increase boost; improve build raise
increase; in_stock available; inch centimeter meter foot mile kilometer convert; income salary wage
earnings; incorrect wrong inaccurate error mistake bad; increase raise higher grow; indoor inside;
infection infected sick ill; inform tell notify alert; ingredient recipe ingredients; ingredients
needed goes_into; injury hurt accident; install setup download; instead replace substitute
replacement alternative swap exchange new; instead wrong mistaken; instructions guide manual
directions; insurance cover coverage insured policy; integrate integration connect api; interest
rate apr percentage; internet web online wifi network connection; invest investment stock stocks
shares; invite invitation; invoice bill company; isolate isolation quarantine alone stay_home
confinement; issue problem trouble difficulty error wrong; item product goods thing article; jam
stuck; january february march april may june july august september october november december month;
job work employment position occupation; job vacancy career apply hiring; join register enrol
sign_up signup create; joke funny laugh; joke hilarious laugh funny; keep retain save hold; key
keyboard shortcut hotkey; keyboard type; kill destroy; kind type sort; landlord rent tenant;
language speak translate translation; language languages english spanish french translate; last
latest final recent recently new; lawyer attorney legal; learn study; left remaining used balance
many; legal lawful law; less fewer partial short; level rank; library book; licence license permit
driving; light lights lamp; lights lamp light turn_on; like love enjoy; limit maximum cap ceiling
most; limit restrict only exclusively; limit credit_limit; line row; list show lists; loan mortgage
borrow lend finance; locally computer desktop offline local; location located where gps coordinates
place; lock locked doors; log_in login sign_in access signin log; log_out logout sign_out; logout
sign_out log_out; london paris berlin tokyo york angeles chicago boston houston dallas atlanta
austin seattle denver miami city; long_take time far; lose lost misplace missing misplaced
cannot_find; louder quieter; louder volume quiet; low little small; luggage baggage suitcase bag
carry_on; lunch dinner meal breakfast; made programmed created built inventor developer; mail post
email letter; mailing newsletter email subscribe; maintain maintenance service; maintenance service
repair appointment mechanic; make create do; manage handle administer; many number multiple several
various; map location; marriage marry wedding married; mask facemask face covering; mask facemask
face_mask respirator; material surface; material fabric leather cotton wood; maybe perhaps; meal
dinner food; mean meaning definition define; medicine drug medication cure vaccine treatment treat
treated therapy; meet meeting room; meeting appointment call; meetings meeting schedule; member
membership subscriber; member registered account user; menu food dish; merchant merchants shop store
shops stores retailer vendor seller places; message sms text email messages mail; method way means
option; microphone mic; miles mileage drive; military discount; milk cheese butter cream eggs;
minimum least lowest; minor child underage; mistake error wrong accident accidentally accidental;
mobile phone cell smartphone cellphone telephone; monday tuesday wednesday thursday friday saturday
sunday weekday; money cash funds payment; monthly month; monthly yearly annual; mortgage house loan;
mother mom mum father dad parent parents; move transfer relocate moving moved; movie film; mpg
mileage gas fuel; music song songs playlist play; mute silence volume; name rename surname married
last_name; name called origin; nationality country citizen; near nearby close around nearest
closest; neighbour neighbor; neighbour delivery; new another fresh; newest latest recent; next skip;
night overnight; no nope; noise loud sound; not_arrived late missing receive arrive; not_found
missing error; not_load slow error blank; not_received missing arrive; not_turn broken faulty
defective dead; not_work broken fail error faulty; not_working broken faulty fail malfunction;
notice notification warning; notification notify alert notifications; novel new; number amount digit
quantity; nurse doctor staff; nutrition nutritional calories fat sugar protein; object refuse;
obliged thank grateful; offer deal promotion; office workplace; offline disconnect; oil engine car;
old previous former; old born birthday created; oldest earliest first farthest; one euro dollar
pound; only exclusively just; open launch start; open create new start; opinion think; options
methods ways choices; order get request apply obtain; order reorder; ordered order weeks ago; origin
source come; otp code sms; out_stock unavailable sold_out back; outbreak epidemic pandemic spread
community; overdraft overdrawn negative; overdue late due; owe due pay bill; owner own; package
parcel box delivery; package packages parcel mail imported goods; pain hurt ache; paint colour; pair
pairing connect bluetooth sync; paper print; parking park garage; part piece; password passphrase
credentials passcode pin login; patient patients sick; pause suspend hold stop; pause stop hold; pay
payment paid purchase transaction paying transfer; paycheck payday salary wages pay payroll income;
paypal klarna apple_pay google_pay; pending waiting processing process outstanding unresolved hold;
pension retirement 401k retire; people person individuals someone; per_month monthly; percent
percentage; percent percentage; perform do; permission consent allow authorisation; permit allow
permission let; person somebody individual human; personal private own; pet animal dog cat animals
pets; pharmacy chemist drugstore; pharmacy medicine prescription; phone_number mobile contact;
physical plastic real actual; pickup collect collection; picture photo image avatar pictures photos
images album; pint quart cup liter gallon convert; place location spot; plan schedule tariff; plan
planning prepare; plug charger; plug socket adapter converter outlet; plug plugs outlet socket;
pocket wallet; podcast radio; points rewards miles; police report; policy rule terms; possible able
can option; post publish mail posts posted; postpone delay reschedule; pound ounce gram kilogram
convert; pre_order preorder; precaution precautions measures steps; pregnant pregnancy maternity;
pregnant pregnancy expecting mother baby; preorder advance; prepare plan preparation ready; present
show symptoms appear; previous earlier former last; print printer; privacy private confidential;
privacy data gdpr personal; private hidden secret; private privacy hidden public; process procedure
step; promise guarantee; pronounce say; protect protection safe secure prevent avoid precaution
precautions; provide give supply; public everyone anyone; purchase buy payment transaction bought;
purchase bought item order transaction; question ask query; queue line wait; quit leave stop resign;
quote citation; rate price exchange; rates rate; read view; receipt invoice proof; receive get
obtain arrive; receive received get incoming; recipe cook cooking make prepare; recipient
beneficiary payee receiver person; recognise recognize know unfamiliar unknown identify; recognise
recognize familiar know; recommend suggest suggestion; recover restore retrieve undelete recovery
get_back; recover recovered recovery cured heal; refer referral; refer call name; reflected shown
appear credited visible; refund reimburse money_back reimbursement return repay; refund chargeback
money_back; region area country; reject decline refuse return; release free; remind reminder
remember; remind reminder reminders; remote distance telework teleworking; remove delete take_off
erase uninstall get_rid; rename name change; renew extend renewal; rent lease; rent rental hire;
repair fix mend service; repeat again say; repeat again question time; replace replacement new
renew; replace overwrite swap substitute; report tell declare notify; report reported; request
status approved authorized; requested asked wanted; reschedule change move postpone; reserve book
hold; reset change restore recover; reset forgot forgotten recover; residence live; resident
residents live living reside citizen; restart reboot reset; restaurant restaurants dining eat food;
restore recover back undo; restriction restrictions limit limited restricted rules; result outcome;
resume restart continue; return send_back back; reversal reverse revert chargeback reversed undo
restore; reverse undo cancel revert reversed reverted returned; ride uber taxi cab lyft; right
correct entitled; robot computer artificial; role permission access; rollover 401k pension; rumor
rumour misinformation stigma; safe safety travel_alert danger; sample test; save store keep; savings
save saving account; say tell; schedule plan timetable calendar program; scholarship grant; school
schools childcare daycare university kindergarten classroom; score rating; score rating report;
screen display; screen cracked broken display; search find query look; seat place; seat seats users
licences; secure security safe protect protected; secure safe encrypted; see_you goodbye bye
farewell later; selfie photo picture; sell vendor seller; send transfer sent mail transferred wire;
sender payer from; senior discount; separate split divide share; set configure; settings preferences
options configuration; severe serious bad critical dangerous; share shared sharing; share send give;
ship dispatch send delivered; shopping list groceries buy; shopping cart list groceries; short
small; shots vaccines vaccinations; show_up appear visible arrive; sick_day leave; sign signature;
sign_up register join; simultaneous multiple; single one once; site website page web; size fit
measurement; size_chart sizes measurement; sizes size chart; slow delay long lag take_long time;
slow loading speed; smart device home; smell taste; smoke smoking; sms text code; sneeze cough; soap
wash hands sanitizer; social distancing; sold_out unavailable stock; someone somebody person anyone;
someone_else fraud stolen unauthorised another; song music track; song music track tune band
playlist; sorry apologize; sort order arrange; sort_code routing number; sound audio noise volume;
source origin come_from came; space storage; spam junk unwanted; speak talk language say; speak
agent human representative; speak talk speech voice accent; speaker sound audio; spell spelling
write; spell spelled letters; start begin; statement history record summary; status progress state
track; status progress update; stay remain; steal stolen theft thief rob robbed stole mugged; step
stage; steps instructions directions recipe; stigma discrimination racism; stock available sold_out
in_stock; stop cancel end; strange weird unusual unknown unrecognised unexpected; stream watch;
strikethrough strike cross_out; stuck frozen; stuck frozen hang; student study; student students
pupil pupils; student discount; student teacher discount; subscription plan membership subscribe
recurring; succeed success successful; sugar salt flour soda ingredient; suitable appropriate; sum
total add; supplier vendor; sure certain; surface object surfaces objects; surname last_name
family_name; survive last live; swallow stuck eat retain retained keep kept took swallowed trapped
jammed; swap substitute instead_of; symptom symptoms sign signs feature features clinical; sync
synchronise synchronize; synonym word; takes accept reservations; tax taxes vat; tax taxes irs w2
income; teacher teachers staff school; team group members users; temperature fever hot degrees;
temporary interim; test tested testing diagnose diagnosis check; thanks thank appreciate; thermostat
temperature heating; thread conversation; threat risk danger dangerous problem; ticket tickets
booking fare; timer alarm countdown; timezone time zone; tip gratuity; tire tires tyre pressure;
tires tire rotate pressure; title name heading; today now; todo task tasks to_do; todo to_do list;
tomorrow next; topup top_up recharge reload add_money; touch contact; tourist tourists sights
attractions things_do; track trace follow locate tracking status; track parcel; traffic jam road;
traffic road; train training; transactions history statement activity recent; transfer send move
wire remittance; translate translation say; transport transportation; trash bin delete; travel trip
abroad journey holiday vacation; trial free; trip travel journey flight; true real; true correct
right accurate yes; trust reliable; try attempt; tuition fee; tv television channel; tweet tweets
twitter; two second; two_factor 2fa authentication verification code; uk britain british england
english united_kingdom; unable cannot fail; unauthorised unauthorized fraud stolen
without_permission; undo back; unemployed unemployment jobless; unfamiliar unknown unrecognised
unrecognized weird strange odd suspicious; unsubscribe stop emails; unsubscribe newsletter emails
stop; unsure unknown forget; unsure uncertain not_sure no_idea dont_know; update upgrade change
downgrade; usa us america american united_states states; use usable; username name login; username
login account; vacation holiday time_off pto leave days_off; vacation holiday trip; vaccine
vaccination immunity; vaccine vaccination shot jab; vat tax number id; verification accepted
approved pass; verify check prove verification confirm verified identity; video videos clip film
youtube; virtual digital online electronic disposable; visa entry permit travel; visitor guest;
volume quantity amount bulk; volume loud quiet sound; vote voting election; w2 w_2 tax form; wait
delay; wallet purse bag; want wish desire; want like need; warning alert; warranty guarantee repair;
wash clean care laundry; waste garbage trash rubbish sewage; wastewater sewage water waste; watch
view; watch smartwatch wearable; water drink tap; water damage wet; weather warm temperature summer
cold hot; weather rain snow forecast umbrella; webhook api; weekend saturday sunday; what_time hour
clock time; who_is identity name person; wholesale bulk reseller trade; wifi wireless router; window
tab; withdraw withdrew withdrawal cash take_out; word term; work boss report; world earth global;
worry concern; write compose; wrong false incorrect not_true not_right no; yen yuan rupees currency;
yes yeah correct; yesterday last
`;
