/**
 * German words that visitors use for one another. General to customer service, administration and
 * daily life, written by hand; a word may stand in several groups. Read when an index is built: the
 * groups that a site's texts touch travel with the index.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const GERMAN_SYNONYMS = `
abbrechen abbruch stornieren stornierung storno kündigen kündigung beenden widerrufen widerruf;
abbrechen abgebrochen abbruch; abbuchen abgebucht lastschrift einzug abbuchung; abbuchen abgebucht
abgezogen belastet; abend heute nacht; abfahren abfahrt zug bahn bus; abgeben einreichen vorlegen;
abgelehnt ablehnen ablehnung verweigert verweigern zurückgewiesen; abgelehnt verweigert akzeptiert
gesperrt; abheben abgehoben automat geldautomat bargeld auszahlen; abholen abholung abgeholt;
ablaufen abgelaufen gültig gültigkeit verfallen frist; ablaufen abgelaufen läuft_ab; abmelden
abmeldung ausloggen logout; abo abonnement vertrag mitgliedschaft tarif; abo abonnement
mitgliedschaft kündigen beenden; abonnieren folgen follower; absage absagen stornieren; absagen
abgesagt; abschließen abgeschlossen abschluss; absenden abgesendet; absturz abstürzen abgestürzt
hängt einfrieren; adresse anschrift wohnort straße hausnummer postleitzahl plz umzug; akku
batterie laden ladegerät aufladen; aktivieren aktivierung freischalten einschalten anschalten;
aktualisieren update aktualisierung; allergie allergisch; alt älter früher ehemalig; alter jahre
minderjährig volljährig jugendliche kinder; ältere senioren alt; amt behörde verwaltung; anbieten
angebot aktion; anbieten angeboten bietet angebot; ändern änderung bearbeiten wechseln anpassen
korrigieren umstellen tauschen; anfrage frage anliegen; angebot offerte; anhang datei dokument
hochladen upload; ankommen angekommen ankunft eintreffen; anleitung hilfe beschreibung; anleitung
handbuch; anmelden anmeldung einloggen login registrieren registrierung konto zugang; anmelden
angemeldet anmeldung; anruf anrufen telefonieren telefon telefonnummer rufnummer hotline handy;
anrufen angerufen; ansehen angesehen anschauen; ansteckend anstecken übertragen infizieren
verbreiten; antrag beantragen anfordern bewerbung; antwort antworten rückmeldung; anzeigen ansehen
sehen darstellung; apotheke medikament arznei rezept; app anwendung programm software; arbeit
arbeiten job beruf beschäftigung stelle arbeitsplatz; arbeitgeber firma unternehmen betrieb chef;
arbeitnehmer mitarbeiter angestellter beschäftigter; arbeitslos arbeitslosengeld arbeitssuchend;
arbeitszeit überstunden stunden schicht; ärger beschwerde; artikel produkt ware gegenstand; arzt
ärztin medizin krankenhaus praxis; aufheben stornieren; aufladen aufgeladen; aufnehmen aufnahme;
aufzeichnung verlauf protokoll; ausfall ausfallen ausgefallen; ausfüllen formular; ausfüllen
ausgefüllt; ausgang ausreise; ausgeben ausgaben kosten; auskunft information informationen infos;
ausland ausländisch international; ausland international schweiz österreich europa land länder;
ausschalten deaktivieren abschalten abstellen; ausschalten ausgeschaltet; aussehen design
darstellung; aussehen sieht; aussetzen pausieren; austausch ersatz ersetzen austauschen tauschen;
ausverkauft vorrätig lager verfügbar verfügbarkeit lieferbar; ausweis personalausweis pass
reisepass identität identifizieren; auszahlen auszahlung abheben; auto fahrzeug pkw wagen kfz;
autobahn verkehr stau; automatisch automatik dauerauftrag; bank konto kreditinstitut; bargeld geld
scheine münzen; beantworten antwort; bearbeiten bearbeitung ändern; bedeuten bedeutung heißen;
beenden ende schließen; befristet befristung; beginnen begonnen beginnt beginn; begleiten
begleitung; begründung grund ursache; behandeln behandlung heilung therapie; behindert behinderung
schwerbehindert barrierefrei; beitrag gebühr; beitreten mitglied; bekommen erhalten empfangen
kriegen ankommen; bekommen bekomme bekam erhalten erhielt; belasten belastet abgebucht; beleidigen
beleidigung; benachrichtigung nachricht meldung hinweis mitteilung; benutzer nutzer anwender
kunde; benutzername login; benzin tanken kraftstoff diesel; berater ansprechpartner mitarbeiter
kundendienst; berechnen berechnung rechnen kosten; beschädigt kaputt defekt schaden mangel;
bescheid brief; beschreiben erklären erläutern; beschwerde beschweren reklamation reklamieren;
besetzen buchen reservieren reservierung buchung; besichtigen besuch besuchen; bestätigen
bestätigung bescheinigung nachweis beleg; bestätigt bestätigen; bestellen bestellung kaufen kauf
auftrag einkauf erwerben; bestellung bestellt paket päckchen lieferung sendung auftrag ware
angekommen; betrag summe höhe; betrug betrüger phishing gestohlen; bewerbung bewerben bewerber;
bewerten bewertung rezension meinung; bezahlen bezahlung zahlen zahlung begleichen überweisen;
bezahlen zahlen zahlung zahlungsart zahlungsarten zahlungsmethode paypal kreditkarte überweisung;
bezahlt bezahlen; bild foto aufnahme; bildschirm display anzeige; bildung schule kurs; billig
günstig preiswert; brechen gebrochen bricht; brief post schreiben; bringen gebracht bringt; buch
lesen buchen; buchung transaktion abbuchung; büro geschäftsstelle; chat nachricht; computer pc
laptop rechner; corona covid coronavirus virus; daten datenschutz angaben; dauer dauern lange zeit
frist; dauerhaft permanent; defekt kaputt störung; deutsch sprache; diebstahl gestohlen verloren;
dokument unterlagen formular papiere; doppelt zweimal; drohen drohung; drucken drucker ausdrucken;
durchführen machen; eigentum besitzer eigentümer inhaber; einfach leicht; eingeben eingabe;
einkommen gehalt lohn verdienst; einladen einladung; einloggen anmelden login passwort kennwort
zugang zugangsdaten; einreise visum visa grenze; einrichten einrichtung installieren; einschalten
eingeschaltet; einsehen anzeigen; einstellen einstellungen konfigurieren einrichten; einstellen
beenden; einstellen eingestellt; eintreffen eingetroffen ankommen; eintritt eintrittskarte ticket
fahrkarte; einzahlen einzahlung aufladen; einzahlen eingezahlt; einzug umzug; eltern mutter vater
elternzeit; email mail; email_adresse mailadresse; empfänger begünstigter; empfehlen empfehlung
rat tipp vorschlag; entfernen löschen löschung deinstallieren; entfernung weit strecke; entlassen
entlassung kündigung; entschädigung erstattung schadenersatz; entsperren freischalten; erfahren
wissen; erhöhen erhöhung steigern; erinnern erinnerung mahnung; erinnerung wecker timer alarm;
erkältung grippe fieber husten symptom; erklären erklärung bedeutung; erlauben erlaubt dürfen
genehmigung erlaubnis; erneuern verlängern verlängerung; eröffnen öffnen anlegen erstellen;
ersatzteil ersatzteile; erstatten erstattet erstattung rückerstattung rückzahlung zurückbekommen
geld_zurück betrag_zurück; erste anfang beginnen beginn starten; erwachsen volljährig; essen
mahlzeit restaurant gericht; essen gegessen isst; etikett rücksendeetikett versandetikett; fahren
fahrt fahrer; fahren gefahren fährt fahrt; falsch fehler fehlerhaft irrtum verkehrt; falschgeld
fälschung; familie angehörige kinder; fehlen vermissen verloren verschwunden; fehler problem
störung bug; ferien urlaub frei; fernsehen tv serie film kino; fest unbefristet; filiale geschäft
laden markt; filter filtern; finanzamt steuer steuern; finden gefunden fand; fliegen geflogen
flug; flug flugzeug reise; formular antrag; foto kamera; fragen frage; frau ehefrau partnerin;
freigabe teilen; freizeit hobby; fremd unbekannt; freund bekannte; frist termin zeitraum; früh
morgen; führerschein fahrerlaubnis; funk wlan; funktionieren gehen klappt läuft; garantie
gewährleistung reklamation; gast gäste; geändert ändern; geben gibt gegeben; gebucht buchen;
gebühr gebühren kosten entgelt preis; geburt geboren baby kind; geburtstag geburtsdatum; gefahr
gefährlich risiko; gekauft kaufen; gekündigt kündigen; geld betrag; gelöscht löschen; genehmigt
genehmigung; geräte gerät handy; geräusch ton lautstärke laut; geschenk schenken geschenkkarte;
geschwindigkeit langsam schnell; gesendet senden; gesetz recht rechtlich vorschrift; gesperrt
sperren sperre blockiert blockieren; gespräch unterhaltung; gesundheit krank krankheit; getränk
trinken wasser; gewerkschaft betriebsrat; gewicht schwer; gewinn gewinnspiel; größe groß maße;
gruppe team; gutschein rabatt code rabattcode coupon gutscheincode; gutschein rabattcode
gutscheincode aktionscode rabatt code einlösen; haftung schaden; hälfte halb; halten hält
gehalten; handy mobiltelefon smartphone; haus wohnung haushalt; heirat heiraten ehe verheiratet
hochzeit; heizung temperatur thermostat warm; helfen unterstützung support; helfen hilft geholfen;
herunterladen download laden; hinzufügen ergänzen; hinzugefügt hinzufügen; hochladen hochgeladen;
hotel unterkunft zimmer übernachtung; hund katze haustier tier; identitätsprüfung verifizierung
verifizieren; immun immunität; impfung impfen; inhalt zutaten; installieren installation; internet
online netz wlan; investieren aktien anlage; jahr jährlich; junge mädchen; kalender ereignis
veranstaltung; kalorien ernährung diät; kann_nicht fehler; kaputt defekt beschädigt zerbrochen
mangel mangelhaft; karte kreditkarte girocard ec; karte_weg verloren; kaution pfand; kennen kennt
gekannt; kind kinder baby; kinderbetreuung kita kindergarten; kinderzulage kindergeld; klage
gericht anwalt; kleidung größe; klein kurz; kochen rezept küche; kollege mitarbeiter; kommentar
kommentieren; kontakt kontaktieren erreichen ansprechpartner; konto kundenkonto account profil
benutzerkonto; kontoauszug auszug umsätze; kontostand guthaben saldo; kopfhörer lautsprecher;
kopie kopieren duplizieren; kosten kostet preis teuer gebühr; kostenlos gratis umsonst; krank
krankmeldung arbeitsunfähig krankheit; krankenkasse krankenversicherung versicherung;
krankschreibung attest; kreditwürdigkeit schufa bonität; kunde kundin; kundendienst kundenservice
hotline support telefonnummer mitarbeiter ansprechpartner kontakt erreichen anrufen telefonieren;
kündigen kündigung austreten; kündigungsfrist frist; kurier bote zusteller paketdienst; kurs
wechselkurs; laden shop; laden lädt geladen; lager lagernd vorrätig lieferbar verfügbar
ausverkauft; lampe licht beleuchtung; land staat länder; laufzeit dauer; leihen ausleihen; leitung
anschluss; lernen kurs ausbildung schulung weiterbildung; lesen gelesen liest; letzte neueste
zuletzt; lieferung liefern versand versenden zustellung zustellen paket sendung lieferzeit
verschicken schicken; limit höchstbetrag grenze maximal; link verknüpfung; link verlinken url;
liste aufzählung; lohnabrechnung gehaltsabrechnung; lösen lösung beheben; mahnung
zahlungserinnerung inkasso; marke modell; maske mundschutz; melden meldung; menge anzahl; merken
speichern merkliste; messen maß; miete mieten vermieter wohnung; mindestens minimum; mittag pause;
mitteilen informieren benachrichtigen; mobbing belästigung; möglichkeit option; monat monatlich;
müll abfall entsorgung; musik lied abspielen song; mutterschutz schwanger schwangerschaft
elternzeit; nachricht sms; nachschicken nachsendung; nah nähe; name nachname umbenennen; nehmen
nimmt genommen; netz empfang; neu erneut; newsletter werbung rundmail abmelden abbestellen; nie
niemals; notfall dringend; nummer zahl; öffnungszeiten geöffnet öffnen uhrzeit; ordner
verzeichnis; ort standort stadt; papier druck; parken parkplatz; passieren geschehen; passwort
kennwort pin code zugangsdaten; pause unterbrechen; pension rente ruhestand; person mensch;
personal mitarbeiter; pflege pflegen betreuung; pflicht verpflichtet vorgeschrieben müssen;
playlist wiedergabeliste; polizei anzeige; portemonnaie geldbörse brieftasche; privat
privatsphäre; probe probezeit testphase testen; problem schwierigkeit; prüfen überprüfen
kontrollieren; punkte bonus prämie treue; quarantäne isolation; quittung rechnung beleg kassenbon;
rabatt ermäßigung nachlass; rate ratenzahlung teilzahlung; raten ratenzahlung teilzahlung
finanzierung; raten_zahlen ratenzahlung; raum zimmer; rechnung abrechnung; rechtzeitig pünktlich;
reise reisen urlaub; reparieren reparatur; rest restbetrag; retoure retourenschein zurück
zurückschicken zurücksenden rücksendung rückgabe zurückgeben umtausch umtauschen; richtig korrekt;
rückerstatten erstatten; rückruf zurückrufen; schaden beschädigen; scheidung trennung; schlafen
geschlafen; schließen schließt geschlossen; schlüssel schloss; schnell dringend; schreiben text;
schreiben schreibt geschrieben; schuld schulden; schule lehrer schüler; schutz vorbeugen vermeiden
verhindern; sehen gesehen sieht; selbständig selbstständig freiberuflich; seltsam komisch
verdächtig; sendungsverfolgung verfolgen bestellung lieferung status tracking; sicher sicherheit
schützen; sinken gesunken; sitz sitzplatz platz; sofort schnell eilig express; sonntag wochenende
samstag; spam werbung; sparen ersparnisse; speicher speicherplatz; speichern sichern sicherung
backup; spenden spende; sperrung gesperrt; spiel spielen; sport fitness; sprache übersetzen;
sprechen spricht gesprochen reden; status stand verfolgen sendungsverfolgung tracking; stecken
steckt eingezogen; steigen gestiegen erhöht; stelle jobangebot; sterben tod; steuer
mehrwertsteuer; strafe bußgeld; streik streiken; strom energie; studium student studieren; stunde
minute; suchen finden; tabelle excel; tag täglich; teil stück; teilen freigeben; teilzeit minijob;
temporär vorübergehend; termin vereinbaren verabredung; termin kalender; text wort schrift; tippen
eingeben; titel überschrift; tod gestorben verstorben; ton audio; tragen trägt; transport verkehr;
treffen termin; treffen getroffen trifft; trinken getrunken; überweisen überwiesen überweisung;
überweisung überweisen transfer senden; überzogen dispo; umbuchen umbuchung; umrechnen währung
wechselkurs euro dollar; umtauschen umgetauscht; umzug umziehen umgezogen adresse anschrift
lieferadresse rechnungsadresse; unfall verletzt; ungültig abgelaufen; unterschied vergleichen;
unterschreiben unterschrieben unterschrift; urlaub urlaubstage; ursprung herkunft; verbinden
verbunden verbindung; verboten verbieten untersagt; verdächtig betrug; verein mitglied; vergessen
zurücksetzen; vergessen vergisst vergaß; verkaufen verkauf verkäufer; verkehrsmittel bahn bus;
verlieren verloren verlor verlust; verpackung verpacken; verpassen verpasst; versandkosten
lieferkosten porto versand kosten; verschieben verlegen; verschieben verschoben; verschlüsseln
verschlüsselung; versicherung versichert; version update; verspätet verspätung verzögerung;
verstehen verstanden; vertrag vereinbarung; vertreter vertretung; verwandte familie; verwenden
nutzen benutzen; video youtube; virtuell digital; virus infektion ansteckung; vollmacht
bevollmächtigen; voraussetzung bedingung anforderung erforderlich nötig; vorlage muster; wählen
auswahl; warten wartezeit; wartung service; warum grund; waschen reinigen sauber putzen; waschen
wäscht gewaschen; website webseite homepage seite; weg route navigation karte; weihnachten
feiertag; weiterleiten weiterleitung; wetter regen vorhersage; wie_lange dauer zeit lieferzeit;
wie_teuer preis kosten; wie_viel preis kosten anzahl; wiederherstellen rückgängig; woche
wöchentlich; wohnen wohnung; zeigen anzeigen; zeit uhr; zinsen zins kredit darlehen; zoll einfuhr;
zugang zugriff; zurückgeschickt zurückgesendet; zurücktreten rücktritt; zusätzlich weiter extra;
zustellen zugestellt zustellung; zustimmen einwilligung; zwei zweite
`;
