/**
 * English words of one meaning within a subject: clothes, homes, banks, travel, health, telephones,
 * software, studies, work, authorities, insurance, food, events. Written by hand, read as `en.ts` is.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const ENGLISH_SUBJECTS = `
account_number iban sort_code; addon plugin extension add_on; age_limit children; airport_transfer
shuttle taxi; alimony child_support maintenance; altitude mountain; alumni graduate; anaesthesia
surgery; annuity pension; api_key token; apostille legalise; appetizer starter; application_deadline
closing_date; apprenticeship apprentice; asylum refugee; auto_renew automatic; autoreply out_office;
autoresponder out_office; back_order backorder preorder; back_stock restock; bacteria germ virus;
beanie hat; behalf power_attorney authorise; belly tummy abdomen stomach; beta early_access;
bike_hire bicycle; billing_cycle annual; bin_day collection; birth_control contraception condom;
black_screen blank; blank_screen black white; block_number spam; blockchain crypto bitcoin ethereum
token; blocked_drain drain; blood_donation donate; blood_pressure hypertension; blood_test lab;
boarding_pass ticket gate; bookcase rack shelf shelving; booster dose; bounced insufficient_funds;
bra lingerie socks boxers underwear briefs; braces orthodontist; breakfast_included breakfast;
broken_bone fracture; broker trading; brunch breakfast; building_permit construction; bulky_waste
furniture; bump bruise; burger hamburger; burnout stress; bursary scholarship grant; burst leaking;
business_class first_class upgrade; cafeteria canteen; call_forwarding divert redirect; callback
webhook; caller_id withheld; campaign newsletter; campsite camping tent; car_insurance vehicle;
car_rental car_hire rental; carers_allowance carer; cavity filling; ceremony graduation; chair stool
bench; chandelier bulb; changed_mind unwanted; changelog release_notes; check_in checkin; check_out
departure; checked_bag hold_luggage suitcase baggage; chemotherapy cancer tumour; cheque_book
chequebook checkbook; child_benefit family; child_support custody; childbirth labour; chromecast
airplay cast; city_tax tourist_tax; click_collect pickup; cloakroom coat; closet drawer wardrobe
cupboard cabinet; coffee_machine espresso; coke soft_drink soda; collaborate invite; company_car
vehicle; comprehensive full; console playstation xbox nintendo; contact_lens optician lens;
contact_list audience; contents_insurance belongings; copay deductible; copy_paste clipboard;
council_tax property_tax; cover_letter cv; credit_check score; css style; cvv security_code digits;
dairy_free milk; damp mould; dark_mode theme night; dashboard overview; data_roaming roaming;
database db sql; deaf hearing; defer postpone; delayed_flight compensation; delete_account remove;
denture teeth; departure checkout; depression depressed sad mental; desk table; despatched
dispatched sent; diabetes insulin sugar; diagram chart graph; diamond gold silver platinum;
direct_debit standing_order recurring; display_name nickname; dissertation thesis; dividend payout;
dizzy faint vertigo; dns_record nameserver; domain_name url; donor donate; doorstep porch outside
neighbour; dormitory halls dorm; dosage dose; double_bed twin; dress skirt gown; drip leak;
driving_licence license; driving_test theory; drop_off post_office collection; dropout drop_out;
dryer tumble; dsl broadband fibre; due_date last_day deadline; dump landfill tip; duvet pillow bed
mattress sheet; early_repayment pay_off settle; editor collaborator; electoral_register vote;
email_account mailbox; emoji smiley reaction; employ recruit; endpoint url; energy utilities;
entry_requirements grades qualifications; equality discrimination; error_message error_code; esta
visa; eviction evict; exam_date timetable; excess overweight baggage; excursion tour guide; executor
probate; eye_test optician; failed_delivery redelivery attempted; fake_account impersonation;
fake_email phishing; fake_profile impersonation; fan ventilation; fatigue exhausted; feature_request
suggest idea; fence hedge; fiber fibre broadband; file_type format extension; financial_aid
scholarship; fixed_line landline; flat_tyre flat_tire puncture; flatmate roommate housemate;
flatpack screw bolt assembly; flexible flexitime; flood water_damage; footer signature; footwear
sandal heel slipper shoe boot trainer sneaker; former_student alumni; fragile breakable; free_plan
free_trial; free_shipping delivery_free threshold; freeze_membership pause; frequent_flyer loyalty;
front_desk reception desk; fry pan; furnished furniture; furniture sofa chair; gamepad controller;
garden yard lawn; gas_leak smell; genuine counterfeit; giftcard gift_card; gigabyte gb internet;
gluten_free wheat; gpa grade; graffiti vandalism; grass mow lawn; grievance complaint; grill
barbecue; guarantor cosigner; guest_checkout without_account; hail storm; half_board full_board;
hand_luggage cabin_bag carry_on; handbook leaflet manual guide; headphones headset earbuds;
health_insurance coverage; hearing_aid hearing; heart_attack cardiac; hem tailor shorten alter;
home_insurance contents; home_loan mortgage house; hoodie cardigan jumper sweater pullover; hospice
palliative; hospital_stay inpatient; hostel motel hotel accommodation; hot_water boiler; hotspot
tethering personal_hotspot; house_price value; housekeeping towels; humidity damp mould; hybrid
office_days; ielts toefl english_test; iframe embed widget; imap pop smtp; immigration migrate;
import_tax clearance duty; in_network provider; induction onboarding; inhaler asthma; inheritance
probate; insomnia sleep; instructor professor lecturer; insufficient enough; intercom doorbell;
interest_rate apr; intermittent unstable drops disconnects; international_student foreign; inventory
checklist; ipad ios iphone; iron crease wrinkle; itchy itch rash; itemised_bill detailed; jackpot
prize; javascript script; jeans trousers pants leggings; job_interview interview; job_offer
contract; jobseeker unemployed; joint_account partner; jpg jpeg png image; kettle boil; kids_menu
children; kilowatt kwh; lactose dairy; landing_page page; landline home_phone; lap infant; late_fee
overdue; latency ping lag; latte coffee espresso; layover stopover transit; league season; leak
breach hacked; lecture class course; legal_aid lawyer; leverage margin; line_rental line; log_off
logout sign_out; log_on sign_in; lost_found lost_property; lost_luggage lost_baggage; lost_property
found; lottery draw; lounge airport; mac linux operating_system windows; macos macbook mac apple;
magnetic chip; malware trojan virus; marriage_certificate marriage; mat rug carpet; match game;
maturity payout; meat_free vegetarian; menstruation period; merge_tag placeholder; meter_reading
submit; microsoft pc; microwave oven; midwife maternity; migraine headache; minibar fridge;
minimum_wage lowest; mirror glass; missed_delivery redeliver; missing_part incomplete; modem hub
router; module subject course; monthly_fee maintenance_fee; mot inspection; moving_house relocate;
mp3 audio; mri scan; museum gallery exhibition; name_change misspelled; named_driver additional;
natural bio organic; naturalisation citizenship; nausea vomit throw_up; necklace earring bracelet
jewellery jewelry; netflix streaming; new_phone upgrade early; new_starter onboarding; next_day
express overnight; no_claims bonus; no_internet offline; no_show noshow; no_signal no_service;
non_smoking smoking; nonstop direct; notary solicitor; notebook laptop; nuisance spam;
number_porting keep_number porting; nursing_home care_home; nut peanut allergy; obese overweight;
ombudsman complaint; open_rate statistics; opening_times hours; opt_out unsubscribe; out_data
data_left; outbox sent; outfit garment clothes apparel; over_counter prescription; overdose dose;
overdue_book fine; overtime extra_hours; pac_code puk; paediatrician child_doctor; page_not 404;
paid_in pay_in credit; paid_plan premium; paperless electronic; parcel_locker locker pickup;
parental_control kids filter; parka raincoat coat jacket; parking_fine penalty; pass_out unconscious
faint; passenger guest; passport_lost embassy; password_reset forgot; paternity_leave father;
payment_method card paypal; payslip pay_slip paystub; pension_credit state_pension;
performance_review appraisal; personal_trainer coach; pest rat mouse; pet_friendly pets;
pet_insurance vet; pharmacist pharmacy; physiotherapy physio; picture_message mms; pin_number pin;
pipe plumbing; placement internship; plagiarism cheating; plant_based vegan; plugin integration;
plumber pipe; poison toxic; policyholder insured; poll survey questionnaire; pool swimming;
portfolio investments; postgraduate master graduate; pothole road; powerpoint slides; prenatal
antenatal pregnant pregnancy; prepaid pay_go payg; preschool kindergarten nursery; price_match
cheaper elsewhere; primary elementary; primary_school elementary; print_ticket pdf; probation
trial_period; professor lecturer teacher; profile_picture avatar; programmer engineer;
proof_delivery signature; proof_purchase receipt; provisional learner; psychiatrist psychologist
therapist; psychologist therapy counselling; pudding dessert; puk pac porting; purchase_order po;
question_bank quiz; radiator boiler; radiotherapy chemotherapy treatment; raffle draw; rail railway;
rash itch hives skin; raw uncooked; reaction allergy allergic; receptionist front_desk;
rehabilitation physio; reinstall uninstall; remember_me stay; remote_control controller; renovation
refurbish; renter tenant; reopen reactivate; repayment repay; repeat_prescription refill;
report_crime police; resale resell; resit retake; restock out_stock unavailable; return_label label
print; road_tax vehicle_tax; roadmap upcoming features; roadside towing breakdown; roof tile; rotten
spoiled; runny_nose nose; salary_date payday; salty salt; save_draft draft; scald burn; scarf mitten
glove; school_meal canteen lunch; scooter bike; scratch dent mark; screen_recording record;
screen_sharing share_screen; screenshot screen_capture snip; screwdriver drill hammer tool;
season_ticket railcard pass; seat_selection choose_seat; secondary high_school; secondary_school
high_school; security_question answer; seed_phrase recovery; selection interview; self_assessment
tax_return; self_employed freelancer contractor; seminar workshop; seo google ranking;
service_charge gratuity; service_dog guide_dog; session_expired timeout; set_top decoder; settee
armchair sofa couch; sewer drain; shift rota; shutter curtain blind; shuttle bus; sick_note
certificate; side_dish fries; side_effect reaction; sightseeing tour attractions; signal network
reception coverage bars; sim simcard sim_card esim; ski resort snow; smart_meter meter; smart_tv
television; smoke_alarm detector; solar panel; solar_panel photovoltaic; sore_throat throat; spa
sauna massage; spaghetti noodles pasta; spam_folder junk; spare_part spare part; special_assistance
wheelchair; specialist consultant referral; spicy chilli; sprain twist ankle; ssl_certificate https;
stain dirty spot mark; standard_delivery normal; start_time begin; statistics stats analytics; sti
std; stomach diarrhoea; stomach_ache cramp; stress panic anxiety; stroke brain; student_loan
finance; subdomain domain; subfolder folder; substance drug; sue lawsuit legal; sunglasses lens
eyewear glasses spectacles; surgeon operation; survey questionnaire; sustainable eco environmental
green recycled; swelling swollen inflammation; swindle con cheat trick; system_requirements
compatible; tablet capsule pill; takeaway takeout; tax_refund rebate; tax_return declaration;
technician engineer; tenancy lease; test_result result; tester sample; third_party liability;
ticket_office counter; tie belt; tight loose big; toaster toast; toll motorway; toothache tooth;
tournament competition; transcript transcription; travel_document passport; travel_insurance cover;
tree branch; trolley basket cart; trust_fund trust; tshirt shirt blouse top; tutor mentor; tutorial
lesson class; tv_box decoder; typeface font; typo misspelled; ubuntu linux; unaccompanied alone;
undelivered bounce; undergraduate bachelor; underwriter insurer; unfollow unfriend; unfreeze
reactivate unblock unlock; uniform clothing; union strike; unlimited limitless endless; unmute mute;
unpaid sabbatical; unpaid_leave sabbatical; unpublished draft; update_app version; user_name userid
username; valet parking garage; variable placeholder; varnish brush paint; vegan vegetarian animal;
vehicle_inspection mot; vehicle_registration car; verification_code otp; vermin rats pest;
video_call zoom teams; vitamin supplement; voicemail answerphone; voltage adapter; wager bet; waiter
server; waiting_list waitlist; waiting_room lobby; washer washing_machine; washing_machine laundry;
water_pressure low; waterproof rainproof; weak signal; web_checkin boarding; webcam camera; webinar
online_event; website_builder template; welfare benefit; wheelchair assistance; widget embed;
window_seat aisle; wishlist favourites; withdraw_pension lump_sum; wlan wireless; wool silk linen
polyester cotton leather fabric; word_document docx; workspace team; write_off total_loss; x_ray
scan; xlsx excel spreadsheet; zipper zip button; zoom magnify enlarge
`;
