/**
 * Words that say nothing about the subject, in languages that have no module of their own. Read where
 * an index is built: they travel with it. By primary language tag.
 * @module
 */

const NORWEGIAN = `alle alt andre at av ble bli blir da de dem den denne der deres det dette deg din dine ditt du eller en enn er et
etter for fordi fra få får ha ham han hans har hadde hei henne her hos hun hva hvem hvilke hvilken hvis hvor hvordan hvorfor
når i igjen ikke inn ja jeg kan kun kunne man mange med meg men min mine mitt mot må måtte ned nei noe noen nå og også
om opp oss over på seg sin skal skulle som så takk til ut under var ved vi vil ville vår være vært vennligst trenger`;

export const FUNCTION_WORDS = new Map(
  Object.entries({
    ar: `ما ماذا متى أين كيف لماذا هل من في على إلى عن مع هذا هذه ذلك تلك التي الذي الذين أن إن لا لم لن قد كان
كانت يكون أنا أنت هو هي نحن هم لي لك له لها لنا أو ثم و يا كل بعض أي كم يمكن يمكنني أريد أستطيع يجب عندي لدي
بدي شو ليش وين بعد قبل عند حتى إذا لو بين منذ غير فقط أيضا جدا رجاء فضلك شكرا مرحبا السلام عليكم`,
    bg: `а ако али без би била били било бил беше бъда в вас ваш ви все всички вие във го да дали до добър ден за
здравейте и или им има имам искам как каква какво какви какъв кога които който коя което къде колко ли ме мен ми мога
може моля моят моя моето на над нас наш не него нея ни нито но нужно о от още по под при с са само се си след съм
така те ти това тази този тези то той тя у че ще я`,
    ca: `a al als amb aquest aquesta aquests aquestes cada com de del dels des el els em en entre era es et fa
fins ha han hi he i la les li lo ma mes meu meva mi molt ne no ni o on per pero perque puc pot puden qual quan quant
que qui quin quina se sense ser seu seva si sobre son sota soc tenir tinc te un una uns unes us vaig vol vull ja
necessito voldria haig cal gracies hola bon dia si us plau`,
    cs: `a aby aj ale ani asi az bez bude budou by byl byla bylo byly bych být co což či další do dobrý den ho i já
jak jaká jaké jaký je jeho její jejich jen ještě jsem jsi jsme jsou jste k kam kde kdo kdy když ke která které který
kterou kolik ma má mám mají máte mé mi mě mně mnou moc mohu moje můj můžu může můžete můžeme my na nad nám nás náš ne
nebo nebude než nic není o od on ona oni ono pak po pod podle pokud potřebuji prosím pro proč před přes při s se si
svůj ta tak také tam te tedy tě to toho tom tomu tu tuto tak ten tento ty už u v vám vás váš ve však všechno vy z za
zda ze že chci chtěl bych děkuji ahoj`,
    da: `af alle alt andre at blev blive bliver da de dem den denne der deres det dette dig din dine dit dog du efter
eller en end er et fik for fordi fra få får ham han hans har havde have hej hende her hos hun hvad hvem hvilke hvilken
hvis hvor hvordan hvorfor hvornår i igen ikke ind ja jeg jer jeres kan kun kunne lige man mange med meget men mig min
mine mit mod må måtte ned nej noget nogle nogen nu når og også om op os over på sig sin skal skulle som så tak ti til
ud under var ved vi vil ville vores være været venligst gerne behøver`,
    el: `α αν από αυτά αυτή αυτό αυτός για γιατί δεν δικό δικός εγώ εδώ είμαι είναι εκεί ένα ένας έναν εσείς έχει
έχω ή ήταν η θα θέλω και καλημέρα κάθε κάποιος κάτι κατά μα μας με μέσα μετά μη μην μια μία μόνο μου μπορεί μπορώ να ναι
ο οι όπως όταν όχι παρακαλώ πριν προς που πού πόσα πόσο πώς πως πρέπει σας σε στη στην στις στο στον στους στα τα
τη την της τι τις το τον του τους των υπάρχει χωρίς χρειάζομαι ως`,
    fi: `ei eivät ja jo joka joku jos jota jotka kai kaikki kanssa kuin kuinka kuka kun koska kiitos hei he hän heidän
ihan ilman itse johon joissa joita jonka jossa että en et emme ette ennen he hänen häntä minkä minua minulla minulle
minun minut minä mikä miksi milloin millainen mistä mitä mitkä miten missä mihin moi mutta myös myöten me meidän meillä
mukaan ne niiden niin niitä no nyt nämä näin oli olen olet olemme olette olisi olla on ovat onko paljonko pitää pitäisi
se sen siinä siitä silloin sinun sinä sitä sitten tai tämä tämän tässä tästä te teidän teillä tulee tuo vai vaan vain
vielä voi voiko voin voinko voivat voit voisi haluan haluaisin tarvitsen saa saan saanko saako täytyy voidaanko`,
    hr: `a ako ali bez bi bih bila bili bilo bio biti da dan do dobar ga gdje i ih ili im ima imam iz ja je jedan jedna
jer još ju kad kada kako kakav koja koje koji koju koliko kod li me mene meni mi mogu može možete moj moja moje molim
moram mu na nad nakon nam nas naš ne nego nema neki ni nije o od on ona oni po pod prema pri prije s sa sam samo se si smo
ste su sve što šta ta taj te ti to tu u uz vam vas vaš vi više za zašto zar zbog želim hvala treba trebam`,
    hu: `a az ahhoz akkor aki akár alatt amely ami amíg arra azt azért azonban be ben bár benne csak cikk de e egy egyik
egyéb el elő előtt ez ezek ezt ezzel én és fel fog ha hanem hát hogy hogyan hol honnan hová hozzá ide ig igen illetve
ilyen is itt jó kell kellene kérem ki kivel köszönöm közben között le lehet lehetséges lesz lett ma már majd még meg
mely melyik mennyi mennyibe mert mi miért mikor mint mit mivel most na nagyon ne nekem nem neki nélkül nincs ő ők ott
össze pedig rá s sem se semmi szeretnék szeretném szükséges tehát tud tudok tudom tudja ti úgy után vagy vagyok valaki
valami van vannak vele vissza volt volna üdv szia`,
    id: `ada adalah agar akan aku anda apa apakah atau bagaimana bagi bahwa banyak bagaimanakah berapa belum bila bisa
bisakah boleh buat cara dalam dan dapat dari dengan di dia halo harus ini ingin itu jadi jika juga kah kalau kami kamu
kapan karena ke kenapa kepada ketika kita lagi lah maka mana mau melalui mengapa mereka mohon namun oleh pada perlu saat
saja sampai sangat saya sebagai secara sedang selama semua seperti setelah siapa siang sudah supaya tapi telah tentang
terima kasih tetapi tidak tolong untuk yang ya`,
    it: `a abbiamo ad agli ai al alla alle allo altra altri altro anche ancora avere avete aver avrei avuto bene buongiorno
buonasera c che chi ci ciao cio co coi col come con cosa cosi cui d da dagli dai dal dalla dalle dallo degli dei del
della delle dello dentro deve devo devono di dire dopo dove dovrei due e ed era erano essere fa faccio fanno far fare fatto
fino fra gia gli grazie ha hai hanno ho i il in invece io l la le lei li lo loro lui ma me mi mia mie miei mio molto ne
necessario negli nei nel nella nelle nello nessuno no noi non nostra nostro nulla o ogni oppure ora per perche pero piu po
poi posso possono possiamo possibile potrei potete puo quale quali qualche qualcuno quando quanta quante quanti quanto
quel quella quelle quelli quello questa queste questi questo qui quindi quindi riesco riuscire sapere salve sara se sei senza
serve si sia sono sopra sta stata stati stato sto su sua sue sugli sui sul sulla sulle suo suoi te tra tu tua tue tuo
tutta tutte tutti tutto un una uno va vado vi voglio volevo vorrei vostra vostro bisogno cortesia favore gentilmente aiuto`,
    ja: `の は が を に で と も へ から まで より か ね よ な や し て た だ です ます まし ませ ん せん ない なく たい
たく れ られ れる られる せる でき できる する した して すれ しま い いる ある あり あっ こと もの ため よう どう どこ どの どれ どんな いつ
なぜ なに 何 いくら だれ この その あの これ それ あれ ここ そこ ので のに けど ば いい いただけ いただき もらえ もらい ください 下さい
教え 方法 お ご 私 わたし さ たら なら について とき 場合 ましょう すれば`,
    ko: `어떻게 무엇 무엇을 뭐 언제 어디 어디서 어디에 왜 어떤 어느 얼마 누구 누가 나 나는 내 제 제가 저 저는 저의 이 그 것 수 있나요
있습니까 있어요 있는 없나요 하나요 합니까 해요 해야 하고 하려면 하면 할 하는 한 되나요 됩니까 싶어요 싶습니다 주세요 그리고 또는 및 좀 더
안 못 때 경우 방법 알려 알고 안녕하세요 감사합니다`,
    nb: NORWEGIAN,
    nl: `aan al alle alles als ander andere ben bent bij daar dag dan dat de deze die dit doe doen doet door dus een eens en
er even ga gaan gaat geen goed goedemiddag graag had hallo heb hebben hebt heeft hem het hier hij hoe hoeveel hoi hun ik in
is iemand iets ja je jij jou jouw jullie kan kunnen kunt krijg krijgen krijgt maar mag maken me meer men met mij mijn
mogelijk moet moeten mogen na naar nee niet niets nodig nog nou nu of om omdat ons onze ook op over per pas steeds
te tegen tijdens toch toen tot tussen u uit uw van vanaf veel via voor waar waarom waarmee wanneer wat we weer wel welk
welke wie wij wil willen worden wordt zal ze zelf zich zij zijn zo zonder zou zouden alstublieft aub bedankt dank help hulp
kom komt weten wilt zullen`,
    no: NORWEGIAN,
    pl: `a aby ale albo ani aż bardzo bez bo być by był była było były będzie będę bym chcę chciałbym chciałabym ci cię co
czy czego czemu często dla dlaczego do dobry dzień dziękuję gdy gdzie go i ich ile im ja jak jaka jaki jakie jako je jego
jej jest jestem jeśli jeszcze jeżeli już każdy kiedy kto która które który którego których lub ma mam mamy mają mi mnie moja
moje mojego mojej moim mój można mogę możemy może mu musi muszę my na nad nam nas nasz nic nie niż no o od on ona one oni
oraz po pod podczas ponieważ potrzebuję powinienem proszę przed przez przy są się skąd swoje swój ta tak także tam te
tego tej ten też to tu tutaj tylko tym u w wam was we więc witam wszystko z za ze zostać został że żeby cześć`,
    pt: `a acerca agora ai ainda alguem algum alguma alguns ao aos aonde apos as ate boa bom cada com como consigo da das de
dela dele deles depois desde dessa desse desta deste devo deve dia disso do dois dos e ela elas ele eles em entao entre era
essa esse esta estao estar estas estava este estes estou eu faco fazer faz favor fica foi for foram gostaria ha haver isso
isto ja la lhe lhes lo mais mas me mesmo meu meus minha minhas muito na nada nao nas nem nenhum nesta neste no nos nossa
nosso num numa o obrigada obrigado oi ola onde os ou outra outras outro outros para pela pelas pelo pelos pode podem
podemos poderia por porque posso pra precisa preciso pude qual quais qualquer quando quanta quanto quantos que quem quer
queria quero sao saber se sei seja sem sempre ser sera seu seus sim so sobre somos sou sua suas tal tambem tem temos tenho
ter teu teve ti tinha toda todas todo todos tu tua tudo um uma umas uns vai voce voces vos vou ajuda consigo conseguir`,
    ro: `a acest acesta aceasta aceste acestea acolo acum ai al ale am ar are as asa asta atunci au avea aveti avem ca cand
cat cate cati ce cei cel cele cine chiar ci cu cum da daca dar de deci deja despre din doar dupa e ea ei el ele era este esti eu
face fac faceti fara fi fie fiind fost i ia iar ii il imi in inainte intr intre isi la le li lor lui ma mai mea mei mele meu mi
multumesc mult ne nevoie ni nici nimic noastra noi nostru nu o ori pana pe pentru poate pot putea prin puteti sa sai sale sau
se si sunt sunteti suntem te trebuie tu un una unde unei unor unui va vor voi vreau vrea buna ziua rog care caror`,
    ru: `а без более бы был была были было быть в вам вас ваш весь во вот все всё всего вы где да даже для до добрый день его
ее её если есть еще ещё же за здравствуйте и из или им их к как какая какие какой когда кто куда ли либо мне меня мной могу
могут может можно мой моя моё моего моей мои мы на над надо нам нас наш не него нельзя нет ни но ну нужно нужен о об один
он она они от очень перед по под подскажите пожалуйста помогите после почему при про с свой себе себя сейчас сколько со спасибо
так также такой там те тем то того тоже той только том ты у уже хочу хотел хотела бы чего чем через что чтобы чья чей эта эти
это этого этой этот я привет`,
    sk: `a aby aj ak ako ale alebo ani asi až bez bol bola bolo boli bude by byť či čo dobrý deň do ešte ho chcem chcel
chcela i ich iba ja je jeho jej keď kde kedy koľko kto ktorá ktoré ktorý ktorú ku ma má mám majú mi mne môj moja moje môže
môžem môžete my na nad nám nás náš ne nie nič o od on ona oni po pod podľa potrebujem prečo pred pre pri prosím s sa si so
som sú svoj ta tak tam te ten to toto tu ty už v vám vás váš viac však vo všetko vy z za zo že ďakujem ahoj`,
    sv: `alla allt andra att av bara bli blir blev de dem den denna deras dess det detta dig din dina ditt du då där efter eller
en er era ett fick finns fram från få får för göra gör ha hade han hans har hej hennes henne hon honom hos hur i igen in ingen
inom inte ja jag kan kunde kommer man mig min mina mitt med mellan men mer mot mycket måste ni nej nu någon något några när och
också om oss på redan sedan sig sin sitt ska skulle snälla som så tack till under upp ut utan vad var varför vara varit vart
vem vi vid vill ville vilka vilken vilket vår våra är över behöver`,
    tr: `acaba ama ancak artık az bana bazı belki ben beni benim bir biri birkaç biz bizim bu buna bunlar bunu bunun burada
çok çünkü da daha de defa değil demek diye en gibi göre hangi hani hem hep hepsi her hiç için icin iken ile ilgili ise istiyorum
isterim kadar ki kim kimi lazım lütfen merhaba mi mı mu mü musunuz mısınız miyim mıyım miyiz nasıl nasıl ne neden nedir nerede
nereden nereye neyi niçin niye o olan olarak oldu olduğu olur olmak olsun on ona onlar onu onun orada oysa sana sanki siz sizin
sen seni senin şey şu sonra tüm teşekkürler var varmı ve veya ya yani yapabilirim yapmalıyım yapılır yok zaman mümkün gerekir
gerekiyor edebilirim alabilirim`,
    uk: `а або але без більше був була були було бути в вам вас ваш весь від він вона вони воно все всі ви вже де для до добрий
день є ж за з зі і із її їх його й к коли кого кому хто куди ли мене мені мій моя моє мої може можна можу ми на над нам нас
наш не немає ні ну о об один по під після потрібно прошу про при скільки та так також такий там те тебе ти то того тому ту
тут у хочу хотів хотіла це цей ця ці чи чим чому що щоб як яка які який якщо я дякую привіт підкажіть`,
    vi: `ai anh bạn bao bằng bị các cách cái cần cho chị chưa có còn của cùng đã đang đây để đến đi đó được em gì giờ
giúp hay hãy hoặc khi không là làm lại lên lúc mà mấy mình mỗi một muốn nào này nên nếu ngày nhiêu như những nhưng nữa ở
phải qua ra rất rồi sao sau sẽ tại theo thế thì tôi tới trên trong trước từ và vào về vì với vui lòng xin ạ à`,
    zh: `的 了 吗 呢 吧 啊 我 你 您 他 她 我们 你们 他们 是 在 有 没有 和 与 或 也 都 就 还 才 又 很 不 要 想 想要 能 能够 可以 会 请 请问
怎么 怎样 怎么办 怎么样 如何 什么 什么时候 哪 哪里 哪儿 哪个 谁 为什么 多少 多久 几 这 那 这个 那个 这里 那里 把 被 给 对 从 到 为 因为 所以
如果 但是 一个 一下 需要 应该 谢谢 你好 您好`,
  }),
);
