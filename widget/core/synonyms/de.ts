/**
 * German words that visitors use for one another. General to customer service, administration and
 * daily life, written by hand; a word may stand in several groups. Read when an index is built: the
 * groups that a site's texts touch travel with the index.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const GERMAN_SYNONYMS = `
abbrechen abbruch stornieren stornierung storno kündigen kündigung beenden widerrufen widerruf;
abbrechen abgebrochen abbruch; abbuchen abgebucht abgezogen belastet; abbuchen abgebucht einziehen
eingezogen belasten; abbuchen abgebucht lastschrift einzug abbuchung; abend heute nacht; abfahren
abfahrt zug bahn bus; abgeben abgegeben einreichen eingereicht; abgeholt abholen mitnehmen;
abgelaufen ablauf läuft_ab ungültig; abgelehnt ablehnen ablehnung verweigert verweigern
zurückgewiesen; abgelehnt ablehnen zurückgewiesen nicht_akzeptiert; abgelehnt verweigert akzeptiert
gesperrt; abgesagt absagen fällt_aus ausgefallen; abgestellt abstellen gekappt gesperrt; abheben
abgehoben automat geldautomat bargeld auszahlen; abholen abholung abgeholt; ablaufen abgelaufen
gültig gültigkeit verfallen frist; ablaufen abgelaufen läuft_ab; abmelden abmeldung ausloggen
logout; abo abonnement mitgliedschaft kündigen beenden; abo abonnement vertrag mitgliedschaft tarif;
abonnieren folgen follower; absage absagen stornieren; abschlag abschlagszahlung monatlich
vorauszahlung; abschleppen abgeschleppt abschleppdienst; abschließen abgeschlossen abschluss;
absenden abgesendet; absturz abstürzen abgestürzt hängt einfrieren; adresse anschrift wohnort straße
hausnummer postleitzahl plz umzug; agb bedingungen geschäftsbedingungen; akku batterie laden
ladegerät aufladen; aktien depot wertpapiere börse; aktivieren aktivierung freischalten einschalten
anschalten; aktualisieren update aktualisierung; allergie unverträglichkeit allergisch; alt älter
früher ehemalig; alter jahre minderjährig volljährig jugendliche kinder; ältere senioren alt; amt
behörde verwaltung; anbieten angebot aktion; anbieten angeboten bietet angebot; ändern änderung
ändere abändern geändert; ändern änderung bearbeiten wechseln anpassen korrigieren umstellen
tauschen; anfrage frage anliegen; angeben eintragen eingeben nennen; angebot offerte; angefangen
anfangen begonnen beginnen gestartet; angekommen ankommen da eingetroffen eintreffen; anhang datei
dokument hochladen upload; ankommen angekommen ankunft eintreffen; anlage anhang beilage; anlegen
erstellen erzeugen neu_anlegen; anleitung handbuch; anleitung hilfe beschreibung; anmelden
angemeldet anmeldung; anmelden anmeldung einloggen login registrieren registrierung konto zugang;
annehmen akzeptieren entgegennehmen; anpassen abändern verändern aktualisieren; anruf anrufen
telefonieren telefon telefonnummer rufnummer hotline handy; anrufen angerufen; anschließen anschluss
verkabeln; ansehen angesehen anschauen; ansprechen kontaktieren melden; ansteckend anstecken
übertragen infizieren verbreiten; antrag beantragen anfordern bewerbung; antrag beantragen
beantragung formular antragsformular; antwort antworten rückmeldung; anwalt rechtsanwalt jurist;
anwohner bewohner nachbar anlieger; anzeigen ansehen sehen darstellung; anzeigen sichtbar sehen;
apotheke medikament arznei rezept; app anwendung programm software; arbeit arbeiten job beruf
beschäftigung stelle arbeitsplatz; arbeitgeber firma unternehmen betrieb chef; arbeitnehmer
mitarbeiter angestellter beschäftigter; arbeitslos arbeitslosengeld arbeitssuchend; arbeitslosengeld
bürgergeld hartz sozialhilfe grundsicherung stütze; arbeitsvertrag anstellung einstellung;
arbeitszeit teilzeit vollzeit stunden; arbeitszeit überstunden stunden schicht; ärger beschwerde;
artikel produkt ware gegenstand; arzt ärztin medizin krankenhaus praxis; arzt doktor mediziner
hausarzt praxis; aufheben stornieren; aufladen aufgeladen; aufladen laden einzahlen guthaben;
auflösen kündigen schließen beenden löschen; aufnehmen aufnahme; aufteilen teilen splitten
verteilen; aufzeichnung verlauf protokoll; ausbildung lehre azubi auszubildender lehrling; ausfall
ausfallen ausgefallen; ausfüllen ausgefüllt; ausfüllen eintragen eingeben; ausfüllen formular;
ausgang ausreise; ausgeben ausgaben kosten; ausgeben ausgegeben verbrauchen verbraucht verbrauch;
auskunft daten information; auskunft information informationen infos; ausland ausländisch fremd
international; ausland international schweiz österreich europa land länder; ausländer migrant
zuwanderer; ausleihen leihen borgen mieten; ausschalten ausgeschaltet; ausschalten deaktivieren
abschalten abstellen; aussehen design darstellung; aussehen sieht; aussetzen pausieren; aussteigen
austreten kündigen; austausch ersatz ersetzen austauschen tauschen; ausverkauft vergriffen verfügbar
lieferbar vorrätig lager; ausverkauft vorrätig lager verfügbar verfügbarkeit lieferbar; auswählen
wählen aussuchen auswahl; ausweis personalausweis pass reisepass identität identifizieren; ausweis
personalausweis perso ausweisdokument identitätskarte papiere; auszahlen auszahlung abheben;
ausziehen auszug ausgezogen wegzug wegziehen; auto fahrzeug pkw wagen kfz karre kraftfahrzeug;
autobahn verkehr stau; automatisch automatik dauerauftrag; automatisch regelmäßig monatlich
wiederkehrend; bank konto kreditinstitut; bargeld geld cash knete kohle; bargeld geld scheine
münzen; bauen bau bauantrag baugenehmigung anbau errichten; beantworten antwort; bearbeiten
bearbeitung ändern; bedeuten bedeutung heißen; beeilen eilig dringend schnell; beenden aufhören
schluss; beenden ende schließen; befreien befreiung ausnahme ausgenommen; befristet befristung;
befristet zeitlich vorübergehend begrenzt; beginnen begonnen beginnt beginn; beglaubigen beglaubigt
beglaubigung notar bestätigen; begleiten begleitung; begründung grund ursache; behandeln behandlung
heilung therapie; beitrag prämie versicherungsbeitrag gebühr; bekommen bekomme bekam erhalten
erhielt; bekommen erhalten empfangen kriegen ankommen; bekommen kriegen erhalten beziehen; belasten
belastet abgebucht; beleidigen beleidigung; belohnung prämie bonus; benachrichtigen informieren
bescheid; benachrichtigung erinnerung meldung; benachrichtigung nachricht meldung hinweis
mitteilung; benutzen verwenden nutzen gebrauchen; benutzer nutzer anwender kunde; benutzername
login; benutzername nutzername username; berater ansprechpartner mitarbeiter kundendienst; beratung
beraten berater; berechnen ausrechnen rechner kalkulieren; berechnen berechnung rechnen kosten;
berechtigt anspruch zustehen; berufstätig arbeiten beschäftigt; beschädigt kaputt defekt schaden
mangel; bescheid brief; bescheinigung bestätigung nachweis beleg zertifikat schriftlich attest;
beschränkung grenze limit höchstbetrag maximum; beschreiben erklären erläutern; beschweren
beschwerde reklamation reklamieren unzufrieden beanstanden mangel; besetzen buchen reservieren
reservierung buchung; besichtigen besuch besuchen; besitzen eigentum eigentümer inhaber; besorgen
kaufen holen; bestand vorrat lager; bestätigen bestätigung bescheinigung nachweis beleg; bestätigen
bestätigung verifizieren; bestätigt bestätigen; bestellen bestellung kaufen kauf auftrag einkauf
erwerben; bestellen bestellung kaufen kauf einkauf auftrag order; bestellung bestellt paket päckchen
lieferung sendung auftrag ware angekommen; beteiligen teilnehmen mitmachen; betrag summe geldbetrag;
betrag summe höhe; betrug betrüger phishing abzocke gefälscht fake; betrug betrüger phishing
gestohlen; bewegen verschieben umstellen; bewerbung bewerben bewerber; bewerbung bewerben
stellenangebot karriere jobs; bewerten bewertung rezension meinung; bewerten bewertung rezension
sterne; bezahlen bezahlung zahlen zahlung begleichen überweisen; bezahlen zahlen zahlung zahlungsart
zahlungsarten zahlungsmethode paypal kreditkarte überweisung; bezahlt bezahlen; bild foto aufnahme;
bildschirm monitor display anzeige; bildung schule kurs; billig günstig preiswert preisgünstig;
blockiert gesperrt zu; brechen gebrochen bricht; brief post schreiben; bringen gebracht bringt; buch
lesen buchen; buchen gebucht buchung; bücherei bibliothek buch bücher ausleihen; buchung transaktion
abbuchung; büro geschäftsstelle; bus straßenbahn tram u_bahn öpnv nahverkehr; chat nachricht; chef
vorgesetzter boss arbeitgeber; computer rechner pc laptop notebook; corona covid coronavirus virus;
datei dokument pdf file; daten angaben informationen; daten datenschutz angaben; datenschutz dsgvo
persönliche daten; datenvolumen volumen gb gigabyte daten; dauer dauern lange zeit frist; dauer
dauert lange zeitraum; dauerhaft permanent; defekt kaputt spinnt funktioniert_nicht streikt; defekt
kaputt störung; diebstahl gestohlen verloren; dispo überziehen überzogen; dokument unterlagen
formular papiere; doppelt zweifach zweimal mehrfach; drohen drohung; drucken drucker ausdrucken
ausdruck; durchführen ausführen erledigen; durchführen machen; ehepartner ehefrau ehemann frau mann
gatte partner lebenspartner; eigentum besitzer eigentümer inhaber; eilt dringend eilig; einchecken
check_in bordkarte boarding; einfach leicht; einfügen hinzufügen ergänzen; eingabe eintippen tippen
vertippt; eingeben eingabe; einkommen gehalt einkünfte verdienst; einkommen gehalt lohn verdienst
verdienen bezahlung; einladen einladung; einloggen anmelden login log einwählen zugang; einloggen
anmelden login passwort kennwort zugang zugangsdaten; einlösen verwenden benutzen; einreichen
abgeben vorlegen einsenden; einreise grenze zoll; einreise visum visa grenze; einrichten einrichtung
installieren; einschalten anschalten anmachen; einschalten eingeschaltet; einschicken einsenden
zuschicken; einsehen ansehen anschauen nachlesen; einsehen anzeigen; einspruch widerspruch
widersprechen beschwerde anfechten; einstellen beenden; einstellen eingestellt; einstellen
einstellungen konfigurieren einrichten; einstellung einstellungen konfigurieren konfiguration
anpassen; eintritt eintrittskarte eintrittspreis ticket; eintritt eintrittskarte ticket fahrkarte;
einverstanden zustimmen zustimmung einwilligung; einzahlen eingezahlt; einzahlen einzahlung
aufladen; einzahlen einzahlung bareinzahlung; einziehen einzug eingezogen zuzug; einzug umzug;
eltern mutter vater elternzeit; elternzeit elterngeld babypause; email_adresse mailadresse; empfang
netzabdeckung funkloch signal netz; empfänger adressat begünstigter; empfehlen empfehlung rat tipp
vorschlag; entfernen löschen löschung deinstallieren; entfernt gelöscht weg; entfernung weit
strecke; entlassen entlassung rauswurf gefeuert kündigung; entschädigung erstattung schadenersatz;
entscheiden wählen auswählen; entsorgen wegwerfen loswerden wegschmeißen abgeben; entsperren
freischalten aktivieren entsperrt; erbe erben erbschaft testament nachlass; erfahren wissen;
erhalten angekommen eingegangen; erhöhen erhöhung steigern; erinnern erinnerung mahnung; erinnerung
wecker timer alarm; erkältung grippe fieber husten symptom; erklären erklärung bedeutung; erlauben
erlaubt dürfen genehmigung erlaubnis; erlaubt verboten zulässig gestattet; ermäßigung rabatt
vergünstigung nachlass ermäßigt; ermitteln herausfinden feststellen; erneuern verlängern
verlängerung; eröffnen öffnen anlegen erstellen; erreichbar sprechzeiten telefonzeiten
öffnungszeiten; ersatz ersatzteil austausch austauschen ersetzen neu; ersatzteil ersatzteile;
erstatten erstattet erstattung rückerstattung rückzahlung zurückbekommen geld_zurück betrag_zurück;
erstattung rückerstattung zurückerstatten geld_zurück zurückzahlen rückzahlung gutschrift; erste
anfang beginnen beginn starten; erwachsen volljährig 18; erweitern ausbauen vergrößern; essen
gegessen isst; essen mahlzeit restaurant gericht; etikett rücksendeetikett versandetikett; existiert
vorhanden gibt; extra zusätzlich obendrauf; fahren fahrt fahrer; fahren gefahren fährt fahrt;
fahrkarte ticket fahrschein fahrausweis; fahrplan abfahrt haltestelle; fahrrad rad bike ebike
pedelec; fällig fälligkeit zahlbar; falsch fehler fehlerhaft irrtum verkehrt; falschgeld fälschung;
familie angehörige kinder; familie angehörige verwandte; farbe farben; fehlen vermissen verloren
verschwunden; fehlend vermisst fehlt; fehler fehlermeldung problem error bug; fehler problem störung
bug; fehlt fehlen fehlend unvollständig vermisse; ferien urlaub frei; fernsehen tv serie film kino;
fernseher tv fernsehen glotze; fertig abgeschlossen erledigt; fest unbefristet; festnetz
telefonanschluss anschluss; filter filtern; finanziell geld; finden gefunden fand; fitness sport
training studio; fliegen geflogen flug; flug flüge fliegen flieger flugzeug; flug flugzeug reise;
flugausfall annulliert gestrichen ausgefallen; formular vordruck antrag; foto kamera; fragen frage;
frau ehefrau partnerin; freigabe teilen; freizeit hobby; fremd unbekannt; freunde freund bekannte;
freundschaft empfehlen werben geworben; frist ablauf stichtag spätestens fristen; frist termin
zeitraum; früh morgen; führerschein fahrerlaubnis lappen führerscheinklasse; funk wlan;
funktionieren gehen klappt läuft; garantie gewährleistung reklamation; garten gartenhaus rasen
grundstück; gas heizung heizen wärme; gast gäste; geändert ändern neu; geben gibt gegeben; geboren
geburt geburtsdatum; gebracht bringen liefern; gebrochen zerbrochen bruch riss; gebühr gebühren
kosten entgelt preis; geburt geboren baby kind; geburt geboren baby neugeborenes säugling;
geburtstag geburtsdatum; gefahr gefährlich risiko; gefunden finden fund wiedergefunden entdeckt;
gegessen essen mahlzeit; gehackt fremdzugriff missbraucht missbrauch; geheim vertraulich privat;
gehört hören ton; gekauft kaufen käufer erwerben erworben; gekostet kosten; geld betrag; geld
zurück; geldautomat bankautomat atm abheben; geldbörse portemonnaie brieftasche geldbeutel börse;
genehmigt genehmigung; genehmigung erlaubnis bewilligung zulassung gestattung; gepäck koffer
handgepäck reisegepäck; gepfändet pfändung p_konto; geräte gerät handy; geräusch ton lautstärke
laut; gericht klage klagen verklagen; geringverdiener einkommensschwach arm bedürftig; geschenk
verschenken schenken geschenkkarte; geschickt gesandt verschickt; geschlossen zu_machen schließen;
geschwindigkeit langsam schnell; gesehen sehen anzeigen; gesetz recht rechtlich vorschrift; gesetz
recht vorschrift regelung; gesperrt sperren sperre blockiert blockieren; gesperrt sperren sperre
blockiert sperrung; gespräch unterhaltung; gestohlen stehlen geklaut klauen diebstahl entwendet dieb
raub geraubt; gestorben verstorben tod tot sterben sterbefall todesfall beerdigung bestattung;
gesundheit krank krankheit; gesundheit medizin; getan erledigt; getränk trinken wasser; getrennt
trennen scheidung; gewährleistung garantie herstellergarantie; gewerbe firma unternehmen betrieb
geschäft kleingewerbe; gewerkschaft betriebsrat; gewicht schwer; gewinn gewinnen gewonnen
gewinnspiel; gewohnt wohnen; gezahlt zahlen bezahlt; glas scheibe fenster; größe groß klein passform
passt; größe groß maße; grund ursache weshalb; gruppe team; gültig abgelaufen läuft; gültig
gültigkeit abgelaufen ablaufdatum; gutschein rabatt code rabattcode coupon gutscheincode; gutschein
rabattcode gutscheincode aktionscode rabatt code einlösen; gutschein voucher rabattcode
gutscheincode coupon; hacken gehackt hacker gekapert; haftpflicht haftpflichtversicherung; haftung
schaden; hälfte halb; halten hält gehalten; handy smartphone mobiltelefon telefon iphone; hängt
abgestürzt absturz eingefroren reagiert_nicht; haus eigenheim einfamilienhaus immobilie gebäude;
haus wohnung haushalt; hausrat hausratversicherung einbruch; heimat zuhause daheim; heirat heiraten
ehe verheiratet hochzeit; heiraten hochzeit eheschließung trauung verheiratet ehe; heizung
temperatur thermostat warm; heizung warm kalt; helfen hilft geholfen; helfen unterstützung support;
herunterladen download laden; herunterladen download runterladen downloaden; hilfsbedürftig hilfe
pflege; hinzufügen ergänzen zufügen; hinzugefügt hinzufügen; hochladen hochgeladen; hochzeit
verheiratet geheiratet heiraten; höher erhöhen steigern anheben mehr rauf; homeoffice heimarbeit
remote telearbeit; hotel unterkunft übernachtung pension; hotel unterkunft zimmer übernachtung; hund
hunde welpe vierbeiner; hund katze haustier tier; hypothek baufinanzierung; identität ausweisen
legitimieren legitimation postident videoident verifizieren; identitätsprüfung verifizierung
verifizieren; immun immunität; impfung impfen geimpft spritze; inhalt zutaten; innerhalb binnen;
installieren installation einrichten aufspielen; internet online netz wlan; internet wlan wifi dsl
verbindung netz; investieren aktien anlage; jährlich jahr jahresbeitrag; jobverlust arbeitslos
entlassen; jugendliche minderjährig jugend; junge mädchen; kabel stecker netzteil ladekabel;
kalender ereignis veranstaltung; kalorien ernährung diät; kann_nicht fehler; kaputt defekt
beschädigt zerbrochen gebrochen zerstört hinüber; kaputt defekt beschädigt zerbrochen mangel
mangelhaft; karte girocard ec_karte bankkarte; karte kreditkarte girocard ec; karte stadtplan;
karte_weg verloren; kassenbon bon kassenzettel quittung; kaution mietkaution sicherheitsleistung;
kaution pfand; kennen kennt gekannt; kennzeichen nummernschild autokennzeichen; kind kinder baby;
kind kinder tochter sohn nachwuchs kleinkind; kinderlos kinder; kinderwagen babysitz; kinderzulage
kindergeld; kita kindergarten krippe kindertagesstätte tagesmutter kinderbetreuung betreuung; klage
gericht anwalt; klappt funktioniert geht; kleidung größe; kleidung klamotten anziehsachen; klein
kurz; klicken drücken tippen; knapp wenig pleite; knöllchen strafzettel bußgeld verwarnung
verwarnungsgeld ticket geblitzt blitzer; kochen rezept essen; kochen rezept küche; kollege
mitarbeiter team; kommentar kommentieren; kontakt kontaktieren erreichen ansprechpartner;
kontaktieren kontakt erreichen anrufen schreiben; konto bankkonto girokonto bankverbindung iban;
konto kundenkonto account profil benutzerkonto; kontoauszug auszug umsätze; kontostand guthaben
saldo; kopfhörer lautsprecher; kopie abschrift kopieren fotokopie duplikat; kopie kopieren
duplizieren; körper gesundheit; kostenlos gratis umsonst gebührenfrei frei; krank krankmeldung
arbeitsunfähig krankheit; krank krankschreibung arbeitsunfähigkeit krankmeldung au krankgeschrieben;
krankenhaus klinik hospital spital; krankenkasse krankenversicherung kasse versichertenkarte
gesundheitskarte; krankenkasse krankenversicherung versicherung; krankschreibung attest; kredit
darlehen finanzierung finanzieren; kreditkarte visa mastercard karte; kreditwürdigkeit schufa
bonität; kreuzfahrt schiff fähre; kunde kundin; kundendienst kundenservice hotline support
telefonnummer mitarbeiter ansprechpartner kontakt erreichen anrufen telefonieren; kundennummer
kundenkonto; kundenservice kundendienst support hilfe; kündigen gekündigt kündigung kündigungsfrist;
kündigen kündigung austreten; kündigungsfrist frist; kurier bote zusteller paketdienst; kurs
lehrgang seminar schulung workshop fortbildung weiterbildung; kurs wechselkurs; laden geschäft
filiale shop store markt; laden lädt geladen; ladesäule laden elektroauto wallbox aufladen; lager
lagernd vorrätig lieferbar verfügbar ausverkauft; lampe licht beleuchtung; land staat länder;
langsam lahm träge ruckelt geschwindigkeit; lärm laut krach ruhestörung lärmbelästigung nachtruhe;
lastschrift bankeinzug abbuchung einzugsermächtigung sepa; laterne straßenlaterne straßenbeleuchtung
lampe; laufzeit dauer; laufzeit mindestlaufzeit vertragslaufzeit; leasing mieten finanzieren;
lebensversicherung todesfall hinterbliebene; leer alle aufgebraucht; leeren leerung geleert abgeholt
abholung; leitung anschluss; lernen kurs ausbildung schulung weiterbildung; lernen üben; lesen
gelesen liest; letzte neueste zuletzt; lieferdienst essen_bestellen; lieferung liefern versand
versenden zustellung zustellen paket sendung lieferzeit verschicken schicken; lieferung liefern
versand zustellung zusendung geliefert sendung; lieferzeit versanddauer lieferdauer; limit
höchstbetrag grenze maximal; link verknüpfung; link verlinken url; link verweis url; liste
aufzählung; liste übersicht aufstellung; live chat chatten; lkw laster lastwagen transporter;
lohnabrechnung gehaltsabrechnung gehaltszettel lohnzettel; los weg_damit entsorgen; löschen
entfernen gelöscht löschung; lösen lösung beheben; mahnung inkasso zahlungserinnerung mahngebühr;
mail email postfach e_mail elektronisch; mailbox anrufbeantworter voicemail; marke modell; maske
mundschutz; medikament arznei tabletten medizin arzneimittel pille; mehrere verschiedene; melden
meldung; menge anzahl stückzahl; mensch mitarbeiter berater person ansprechpartner; merken speichern
merkliste; messen maß; miete mieten vermieter wohnung; mieten vermieten leihen; mieter miete
mietvertrag mietverhältnis kaltmiete warmmiete; mietwagen leihwagen autovermietung; minderjährige
jugendliche unter_18 taschengeld; mindestens minimum; mindestlohn bezahlung; minus überzogen
negativ; mitbewohner wg wohngemeinschaft; mitglied mitgliedschaft beitreten; mittag pause; mitteilen
informieren benachrichtigen; mobbing belästigung; möglichkeit option; monatlich monat rate; motorrad
roller moped mofa zweirad; müll abfall restmüll tonne mülltonne müllabfuhr entsorgung; münze münzen
kleingeld; musik lied abspielen song; mutter vater eltern mama papa; mutterschutz schwanger
schwangerschaft elternzeit; nachbar nachbarn nachbarschaft; nachholen nachreichen; nachricht
mitteilung sms; nachschicken nachsendung; nachsenden nachsendeauftrag umzug; nachteil problem;
nachzahlen nachzahlung; nah nähe; nähe nächste umgebung; name nachname familienname vorname
geburtsname mädchenname; name nachname umbenennen; nass feucht wasserschaden schimmel; nebenkosten
betriebskosten nebenkostenabrechnung; nehmen nimmt genommen; netzbetreiber anbieter provider; neu
erneut; neu frisch brandneu; newsletter werbung rundmail abmelden abbestellen; nie niemals;
niedriger senken verringern reduzieren weniger; notfall dringend; nummer zahl; nutzungsdauer
laufzeit; offline nicht_erreichbar; öffnen geöffnet aufmachen; öffnungszeiten geöffnet offen
auf_machen uhrzeit; öffnungszeiten geöffnet öffnen uhrzeit; oma opa großeltern großmutter großvater;
ordner verzeichnis; ort standort stadt; ort stelle stadt; paar zwei; pannenhilfe panne
liegengeblieben abschleppdienst; papier druck; parken parkplatz parkausweis stellplatz parkschein;
passbild foto lichtbild bild; passieren geschehen; passwort geheimnummer zugangscode; passwort
kennwort pin code zugangsdaten; pauschale festpreis flatrate flat; pause unterbrechen; person mensch
leute; personal mitarbeiter; persönlich vor_ort filiale; pflege pflegebedürftig pflegegrad
pflegeheim; pflege pflegen betreuung; pflicht verpflichtet vorgeschrieben müssen; pin geheimzahl
pinnummer; playlist wiedergabeliste; pleite insolvent schulden; polizei anzeige anzeigen; porto
briefmarke frankieren; post brief postweg briefkasten; preis kosten kostet teuer gebühr wieviel;
prepaid guthaben aufladen; privat persönlich; privat privatsphäre; probe probezeit testphase testen;
probe testen ausprobieren testphase; probezeit einarbeitung; problem schwierigkeit; prüfen
überprüfen kontrollieren checken nachsehen; prüfung klausur test examen; punkte bonus prämie treue;
punkte bonuspunkte sammeln; qr code scannen; quarantäne isolation; quittung rechnung beleg
kassenbon; rabatt prozente nachlass aktion; rate ratenzahlung teilzahlung; raten ratenzahlung
teilzahlung finanzierung; raten_zahlen ratenzahlung; ratenzahlung raten teilzahlung abstottern; raum
zimmer; rechnung faktura abrechnung rechnungskopie beleg quittung; rechtzeitig pünktlich;
recyclinghof wertstoffhof deponie; registrieren registrierung konto_erstellen anlegen; reisepass
pass passport; rente pension ruhestand rentner pensionär altersrente; reparieren reparatur
instandsetzen beheben richten; reservieren reservierung buchen buchung vorbestellen vormerken; rest
restbetrag; restaurant lokal gaststätte; retoure retourenschein zurück zurückschicken zurücksenden
rücksendung rückgabe zurückgeben umtausch umtauschen; rezept verschreibung verordnung; richtig
korrekt; roaming ausland auslandstarif; router modem fritzbox; rückerstatten erstatten; rückgängig
widerrufen zurücknehmen storno zurückholen; rückreise heimreise rückflug; rückruf zurückrufen;
rufnummer nummer telefonnummer handynummer; rufnummernmitnahme portierung mitnehmen mitnahme
behalten; schaden beschädigen; schaden schadensfall schadenmeldung beschädigung beschädigt kaputt;
scheidung geschieden trennung getrennt scheiden; schicken geschickt senden überweisen; schicken
senden gesendet versenden zuschicken; schlafen geschlafen; schlagloch straßenschaden straße;
schlecht mangelhaft unzufrieden; schließen schließt geschlossen; schließung feiertag geschlossen;
schlüssel schloss tür; schlüsseldienst ausgesperrt; schnell eilig express sofort dringend; schreiben
schreibt geschrieben; schreiben text; schrift größer lesbar; schuld schulden; schulden verschuldet
insolvenz; schule lehrer schüler; schule schüler einschulung grundschule gymnasium unterricht;
schutz absicherung sicherheit; schutz vorbeugen vermeiden verhindern; schwanger schwangerschaft
mutterschutz entbindung; schwerbehindert behinderung behindert barrierefrei rollstuhl; schwimmbad
freibad hallenbad schwimmen; sehen gesehen sieht; selbständig selbstständig freiberuflich;
selbstbeteiligung selbstbehalt eigenanteil zuzahlung; selbstständig selbständig freiberufler
freelancer gründen gründung existenzgründung; sendungsverfolgung tracking verfolgen nachverfolgen;
sendungsverfolgung verfolgen bestellung lieferung status tracking; senioren rentner ältere; sicher
sicherheit geschützt; sicher sicherheit schützen; sim simkarte esim; sinken gesunken; sitz sitzplatz
platz; sofort gleich umgehend unverzüglich; sonntag wochenende samstag; spam werbung newsletter
reklame; sparen ersparnisse; sparen sparkonto tagesgeld anlegen geldanlage; später nachträglich;
speichern sichern sicherung backup; speicherplatz speicher voll; speisekarte menü gericht; spenden
spende; sperrmüll sperrgut möbel couch sofa schrank matratze; spiel spielen; spinnt kaputt fehler;
sprache übersetzung übersetzen deutsch; sprechen reden telefonieren; sprechen spricht gesprochen
reden; staatsbürgerschaft staatsangehörigkeit einbürgerung einbürgern nationalität; startet_nicht
geht_nicht_an; status stand verfolgen sendungsverfolgung tracking; stecken steckt eingezogen;
steigen gestiegen erhöht; stelle jobangebot; stellen beantragen; steuer mehrwertsteuer; steuer
steuern finanzamt steuererklärung abgaben; stilllegen stilllegung abmelden außerbetriebsetzung;
stornieren zurücktreten rückgängig; stornogebühr stornokosten stornierung; störung störungen gestört
ausfall geht_nicht funktioniert_nicht defekt; strafe bußgeld sanktion; streik streiken; strom
elektrizität energie stromanbieter; stromausfall blackout störung; studium studieren uni universität
hochschule student studierende; stunde minute; suchen finden; tabelle excel; tablet ipad; tag
täglich; tan tannummer pushtan bestätigungscode code; tanken benzin diesel kraftstoff sprit; teil
stück; teilen freigeben; teilnehmen teilnahme mitmachen; teilnehmer person; teilzeit minijob;
telefon anruf hotline durchwahl; telefonisch anrufen hotline; temporär vorübergehend; termin
kalender; termin verabredung vereinbaren buchen reservieren; termin_absagen absagen stornieren
verschieben verlegen umbuchen; teurer erhöhung preiserhöhung gestiegen; text wort schrift; tier
haustier tierarzt; tilgen tilgung abzahlen zurückzahlen ablösen; tippen eingeben; titel überschrift;
ton audio; tragen trägt; transport verkehr; treffen getroffen trifft; treffen termin; trennen
getrennt abbruch; trinken getrunken; überprüfen prüfung kontrolle; übersetzen dolmetscher;
überstunden mehrarbeit; übertragen transferieren übernehmen; überweisen überwiesen überweisung;
überweisung überweisen transfer senden; überweisung überweisen transferieren geldtransfer; umbuchen
umbuchung; umfrage feedback meinung; umrechnen währung wechselkurs euro dollar; umtauschen
umgetauscht; umtauschen umtausch tauschen eintauschen; umziehen umgezogen umzug umzüge
wohnortwechsel ummelden ummeldung; umzug umziehen umgezogen adresse anschrift lieferadresse
rechnungsadresse; unberechtigt unrecht zu_unrecht fälschlich; unfall crash zusammenstoß
unfallschaden; unfall verletzt; ungeduldig warten; unter_18 minderjährig; unterlagen papiere
dokumente mitbringen nachweise belege; unterschreiben unterschrieben unterschrift; unterschreiben
unterschrift signieren unterzeichnen; untervermieten untermieter; unterwegs mobil; unzufrieden
ärgerlich enttäuscht; urkunde dokument papiere unterlagen bescheinigung; urlaub ferien urlaubstage
erholungsurlaub freizeit verreist; ursprung herkunft; vegetarisch vegan fleischlos; veranstaltung
event konzert; verbinden verbindung koppeln; verbinden verbunden verbindung; verboten verbieten
untersagt; verbraucht aufgebraucht verbrauch; verdächtig betrug; verdächtig komisch seltsam
merkwürdig; verein mitglied mitgliedschaft ehrenamt ehrenamtlich; vergessen vergaß weiß_nicht;
vergessen vergisst vergaß; vergessen zurücksetzen; vergleichen vergleich unterschied; verkaufen
verkauft verkauf verkäufer; verkehr öpnv bus; verkehrsmittel bahn bus; verlängern verlängerung
ausdehnen länger; verliehen leihen; verlieren verloren verlor verlust; verloren verlieren verlust
verlegt abhandengekommen weg verschwunden vermisst liegengelassen; vermieter hausverwaltung
wohnungsgeber eigentümer; vermittlung vermitteln; verpackung karton ovp originalverpackung;
verpackung verpacken; verpassen verpasst; verpasst versäumt nicht_da; verreisen reise reisen urlaub
unterwegs; versandkosten lieferkosten porto versand kosten; verschickt unterwegs versendet;
verschieben umbuchen verlegen umlegen vertagen aufschieben; verschieben verschoben; verschlüsseln
verschlüsselung; verschmutzt dreckig schmutzig fleck reinigen reinigung; versicherung police
versicherungsschutz versichert absicherung; version update; verspätet verspätung verzögerung;
verspätung dauert_lange; verspätung verspätet spät pünktlich; verstehen verstanden; vertippt
tippfehler falsch verschrieben; vertrag vereinbarung abmachung; vertragsnummer vertrag; verwalten
verwaltung; video film; video youtube; virtuell digital; virus infektion ansteckung; virus
schadsoftware trojaner malware; visum aufenthaltstitel aufenthaltserlaubnis aufenthaltsgenehmigung;
vollmacht bevollmächtigt vertretung vertreter stellvertreter bevollmächtigen; voraussetzung
bedingung anforderung erforderlich nötig; vorher vorab; vorlage muster beispiel; vorschlag idee
wunsch; vorzeitig früher vorher; wachsen größer; wahl wählen abstimmung stimmzettel briefwahl;
währung umrechnen wechselkurs devisen; wann zeitpunkt datum; warenkorb einkaufswagen; warnung alarm;
wartezeit warten warteschlange dauer; wartung service; warum grund; waschen reinigen sauber putzen;
waschen wäsche; waschen wäscht gewaschen; wasser leitungswasser wasserschaden; website webseite
homepage seite; wechselgeld bargeld; wechseln wechsel gewechselt umsteigen; weg route navigation
karte; weg strecke route anfahrt; weihnachten feiertag; weitergeben weiterleiten teilen;
weiterleiten weiterleitung; werben empfehlen weiterempfehlen; werkstatt reparatur reparieren
inspektion wartung; wertlos kaputt; wetter regen vorhersage; wetter temperatur; widerruf
widerrufsrecht rücktritt; wie_lange dauer zeit lieferzeit; wie_teuer preis kosten; wie_viel preis
kosten anzahl; wiederherstellen rückgängig; wiederherstellen wiederherstellung zurückholen; woche
wöchentlich; wohnen wohnung; wohnsitz wohnort adresse anschrift meldeadresse; wohnung apartment
appartement bleibe zimmer unterkunft; zähler zählerstand ablesen ablesung stromzähler; zahnarzt zahn
zähne; zahnarzt zahnersatz; zeigen anzeigen; zeit uhr; zeitung zeitschrift abo; zeugen zeuge;
zeugnis noten abschluss diplom abitur; zimmer hotelzimmer doppelzimmer; zinsen zins kredit darlehen;
zinsen zinssatz verzinsung; zoll einfuhr; zu_klein größe umtausch; zuerst beginn anfangen starten
start; zug bahn ice zugfahrt; zugang zugriff zutritt; zugreifen zugriff; zulassen zulassung anmelden
zulassungsstelle; zurückgeben rückgabe zurückschicken zurücksenden retoure retournieren rücksendung;
zurückgeschickt zurückgesendet; zurücktreten rücktritt; zusammenlegen zusammenführen verbinden;
zusätzlich extra weitere; zusätzlich weiter extra; zuschuss förderung unterstützung beihilfe hilfe;
zuständig verantwortlich ansprechpartner; zustellen zugestellt zustellung; zusteller bote postbote;
zwei zweite; zweiter weiterer zusätzlicher; zweitkarte partnerkarte zusatzkarte; zweitwohnsitz
nebenwohnung zweitwohnung
`;
