/**
 * English words of one meaning beyond customer service: irregular forms, British and American words,
 * abbreviations, slang, and the commoner words of daily life. Written by hand, read as `en.ts` is.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const ENGLISH_EVERYDAY = `
ability skill capability competence; abnormal irregular unusual; absorb soak; abuse harassment
misuse mistreat; ac air_conditioning; academic scholarly; acc acct; accelerate faster; accessory
add_ons extras; accompany escort; accomplish achieve; accumulate collect gather; accuse blame; acid
sour; acne pimple skin spots; acre hectare land; act behave; addict addiction dependence; adhesive
glue sticky tape; adopt adoption; adore love; advert advertisement ads commercial; adviser advisor
consultant; aeroplane aircraft plane airplane; afraid scared fear frightened worried; aftermath
consequence; afternoon pm; against anti; agency office; aggressive violent; agree consent; ahead
beforehand advance early; aid assistance; aim goal purpose target; airplane_mode flight_mode; aisle
seat window; aka alias; alien foreign; alike similar; allocate assign; aloud loud; alphabet letters;
aluminium aluminum; amateur beginner; amaze awesome great; ambiguous unclear; amenities facilities;
aml money_laundering; anaesthetic anesthetic; analysis analyses analytics analyze; anger mad upset
furious annoyed angry; angle degree; ankle leg foot; anonymous incognito; antenna aerial reception;
antibiotic medicine; anticlockwise counterclockwise; antique vintage; anxious anxiety nervous
worried; apologise apologize sorry; apparatus device equipment; appendix appendices; appetite
hungry; appraisal evaluation valuation; apprentice trainee; approx roughly approximately around;
architect building; arena stadium; argument quarrel dispute; arm limb; arrest detain police;
arrogant rude; art painting; asap immediately urgent quickly; ascend climb rise; ashamed
embarrassed; asleep sleeping; aspirin ibuprofen paracetamol painkiller; assault attack; assert
claim; assess evaluate; asset property wealth; assume suppose; asthma breathing; athlete sports;
atmosphere mood; attain achieve; attend participate visit; attendee participant; attention notice;
attic loft; attitude behaviour; aubergine eggplant; auction bid; audience viewers; audit inspection;
auth authentication; autumn fall; avg average; award prize; awoke woken wake; backache back_pain;
backpack rucksack; backwards reverse; bacon ham pork; badge pass; badly poorly; bakery bread; ballot
vote; bank_holiday public_holiday; bank_transfer wire; bankrupt bankruptcy insolvent; banner ad; bar
pub; barber haircut hairdresser; barcode qr scan; bargain cheap; bark dog; barrier obstacle;
basement cellar; basic simple standard; bath bathtub shower; beach sea coast seaside; beard shave;
beat defeat win; beautiful pretty lovely; became become; bed mattress; began begun begin; behavior
conduct behave behaviour; belief believe; bell doorbell; belong owner; belt strap; beneath below;
bent bend fold; bet gamble; beware careful; bike bicycle cycle; bill_payment pay_bill; bird poultry;
birth_certificate birth; biscuit cookie; bit bitten bite; blackmail extortion; blackout power_cut
outage; blade knife; blanket bedding; blast explosion; blend mix; blew blown blow; blind vision;
blizzard snow; blog article; blogger influencer; blood bleed; blouse shirt top; blur blurry unclear;
boat ferry; bog toilet; boiler heating; bomb explosive; bone fracture; bonnet hood; boot trunk;
booze alcohol drunk; bored dull; bother annoy; bottle flask; bottom lower; boundary border; bowl
dish; bracelet jewellery; brackets parentheses; brand manufacturer; brave courage; breach violation;
breakdown broken_down; breast chest; bred breed; bride groom wedding; brief short; bright brilliant;
broadband fibre internet wifi; broadcast stream; brought bring carry; bruise injury; buffer loading;
builder construction; building_society bank; bulb light lamp; bulky oversized large; bully
harassment; bundle pack package; burglar burglary break_in theft; burnt burned; bus_stop station;
butcher meat; button click; bypass avoid; cabin crew; cabinet cupboard wardrobe; cafe coffee_shop;
calm relax; camp tent; cancer tumour tumor; capacity space; caption subtitles; car_park parking;
caravan camper motorhome; carbon emissions co2; cardboard box; cardiac heart; caregiver carer; cargo
freight shipment; carpet rug; carton box; cash_point atm; cashback reward; cashier till; cast
plaster; catalogue catalog brochure; cattle cow; caught catch; caution warning; celebrate party;
cemetery grave; centre center; ceo director boss; champion winner; character symbol; charity donate;
chatbot bot; cheapo cheap; checkup check_up examination; chess game; chop cut; chose chosen choose
pick; chronic long_term; cigarette tobacco vape smoking; cinema movie film; circle round;
circumstance situation; citizenship citizen nationality; clash conflict overlap; clever intelligent
smart; cloud online storage; clue hint; cm centimetre; coach bus; coat jacket; cod cash_delivery;
coeliac celiac gluten; committee board; common usual; compatible work_with supported; competition
compete; competitor rival; complex complicated difficult; comply compliance; compulsory mandatory
obligatory required; concentrate focus; concept idea; concert gig; condom contraception; config
configuration setup; confuse unclear; congestion traffic; consulate embassy; consumption usage;
contain include; contraceptive pill; contractor freelancer; contribute contribution; controller
remote; cooker stove oven; cool cold; cord cable lead; coriander cilantro; cosmetics makeup beauty;
cot crib; couch sofa; council municipality local_authority; counsel therapist therapy; courgette
zucchini; cpu processor; creche nursery; crept creep; crime offence criminal; crisis crises
emergency; crisps chips; criterion criteria requirement condition; crop trim; crypto cryptocurrency
bitcoin ethereum coin; curtain blinds; customer_care customer_service; customise personalise
customize; cutlery fork spoon knife; cv curriculum resume; dealt deal; defence defense; demo
demonstration trial; dept department; dev developer; dialect pronunciation accent; dialogue dialog;
diarrhoea diarrhea; dim brightness screen; disturb bother; dns domain nameserver; dob birth
birthday; docs manual; dodgy unreliable suspicious fake; drank drunk drink; dressing_gown robe
bathrobe; drew drawn draw; drove driven; dug dig; dummy pacifier; dunno unsure; dvd disc; eod today;
er emergency_room; estate_agent realtor; face_id biometric fingerprint; famous celebrity; faq
questions; favour favor; fed feed; feet foot; fell fallen fall drop; felt feel; fiver five; flew
flown fly; folks people; forbade forbidden forbid prohibited; forgave forgiven forgive; fortnight
two_weeks; fries chips; frontier border; froze frozen; ft feet; fte employee; gave given; gearbox
transmission; goose geese; govt government; gpu graphics; grand thousand; grew grown grow; grey
gray; ground_floor first_floor; grown_up adult; gutted disappointed; gynaecologist gynecologist;
haemorrhage hemorrhage bleeding; handbag purse; hat cap; headteacher principal; heard hear listen;
helper assistant; hob stove; homework assignment task; honour honor; hoover vacuum; horrible awful
terrible; hq headquarters; hr human_resources personnel; icu intensive; index indices; injection
jab; insect bug; intro introduction; inverted_commas quotes; ip address; jewellery jewelry;
judgement judgment; jumper sweater pullover; kg kilogram weight; kilometre km kilometer; kitten cat;
knackered tired; knew known; knife knives; lab laboratory; labour labor; laid lay; laid_off
redundant dismissed; leaf foliage; lent lend; letterbox mailbox; lift elevator; litre liter; loaf
loaves; loo toilet bathroom restroom; lorry truck; lotion ointment cream; man men male gentleman;
manoeuvre maneuver; maths mathematics; metre meter; mfa two_factor authentication; min minute
minimum; mince ground_beef; motorway highway freeway; mould mold; mouse mice; moustache mustache; mp
representative; nappy diaper; nda confidentiality; nhs health; nin national_insurance; no_reply
noreply; novice starter beginner; number_plate license_plate registration; nursery babysitter
childcare daycare; objection appeal contest; oestrogen estrogen; official government; orthopaedic
orthopedic; os operating_system; overpaid overpay overpayment; overslept oversleep; oz ounce;
paediatric pediatric; pavement sidewalk; peeved angry; phenomenon phenomena; pick_up collect;
plaster bandaid bandage; plough plow; poa power_attorney; possessions belongings items; practise
practice; pram stroller pushchair buggy; prawn shrimp; precise exact accurate; prem premium; pro
professional premium; promote publicise advertise; pw pwd password; pyjamas pajamas; ram memory; ran
run; rang rung ring; realise realize; recycling bin; redundancy layoff; ref reference; refrigerator
fridge; registration enrol; replica counterfeit; repo repository; rip_off overpriced; rocket
arugula; rode ridden ride; rose risen rise; rsvp invitation reply; sank sunk sink; sarnie sandwich;
saw seen; sceptical skeptical; semester term; shelf shelves; shook shaken shake; shrank shrunk
shrink; sku product_code; slept sleep; slid slide; smelt smell; sold sell sale; solicitor lawyer
attorney; solo alone single; sought seek; spanner wrench; spec specification; specialise specialize;
spilt spilled; spoke spoken; spun spin; sq_ft area; ssd disk hdd storage; ssl https tls certificate;
ssn social_security; sso single_sign; stood stand; storey story floor; stung sting; sub
subscription; surgery practice; swam swum swim; sweets candy; swore sworn swear; syllabus
curriculum; synthetic artificial; taught teach; tba tbc; tel telephone; telly television; tenner
ten; theatre theater; thought think; threw thrown throw; thx ty; toast bread; tooth dental teeth
dentist; top best; torch flashlight; tore torn tear rip; trainers sneakers shoes; trousers pants;
turn_signal indicator; typical average; ui interface; understood understand comprehend; underwear
pants; uni college university; usb port cable; veg veggie vegetable; vet veterinarian animal; vid
video; vpn network; waistcoat vest; washroom bathroom toilet restroom; wastebasket bin garbage;
wellies boots; wfh remote; windscreen windshield; wives wife; woman women female lady; won win
winner; wore worn wear; wound wind; writer author; wrote written write; zip_code postcode zip
`;
