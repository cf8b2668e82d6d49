/**
 * German words that visitors use for one another. General to customer service, administration and
 * daily life, written by hand; a word may stand in several groups. Read when an index is built: the
 * groups that a site's texts touch travel with the index.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const GERMAN_SYNONYMS = `
abbrechen abbruch stornieren stornierung storno kündigen kündigung beenden widerrufen widerruf;
abgelehnt ablehnen ablehnung verweigert verweigern zurückgewiesen; ablaufen abgelaufen gültig
gültigkeit verfallen frist; abmelden abmeldung ausloggen logout; abo abonnement vertrag
mitgliedschaft tarif; absage absagen stornieren; adresse anschrift wohnort straße hausnummer
postleitzahl plz umzug; aktivieren aktivierung freischalten einschalten anschalten; aktualisieren
update aktualisierung; alt älter früher ehemalig; alter jahre minderjährig volljährig jugendliche
kinder; amt behörde verwaltung; anbieten angebot aktion; ändern änderung bearbeiten wechseln
anpassen korrigieren umstellen tauschen; anfrage frage anliegen; anhang datei dokument hochladen
upload; anleitung hilfe beschreibung; anmelden anmeldung einloggen login registrieren
registrierung konto zugang; anruf anrufen telefonieren telefon telefonnummer rufnummer hotline
handy; antrag beantragen anfordern bewerbung; antwort antworten rückmeldung; anzeigen ansehen
sehen darstellung; app anwendung programm software; arbeit arbeiten job beruf beschäftigung stelle
arbeitsplatz; arbeitgeber firma unternehmen betrieb chef; arbeitnehmer mitarbeiter angestellter
beschäftigter; arbeitslos arbeitslosengeld arbeitssuchend; artikel produkt ware gegenstand; arzt
ärztin medizin krankenhaus praxis; ausgeben ausgaben kosten; auskunft information informationen
infos; ausland ausländisch international; ausschalten deaktivieren abschalten abstellen; ausweis
personalausweis pass reisepass identität identifizieren; auszahlen auszahlung abheben; auto
fahrzeug pkw wagen kfz; automatisch automatik dauerauftrag; bank konto kreditinstitut; bargeld
geld scheine münzen; beantragen antrag; bearbeiten bearbeitung ändern; bedeuten bedeutung heißen;
beenden ende schließen; begründung grund ursache; behindert behinderung schwerbehindert
barrierefrei; bekommen erhalten empfangen kriegen ankommen; benachrichtigung nachricht meldung
hinweis mitteilung; benutzer nutzer anwender kunde; benutzername login; berater ansprechpartner
mitarbeiter kundendienst; berechnen berechnung rechnen kosten; beschädigt kaputt defekt schaden
mangel; beschwerde beschweren reklamation reklamieren; besetzen buchen reservieren reservierung
buchung; bestätigen bestätigung bescheinigung nachweis beleg; bestellen bestellung kaufen kauf
auftrag einkauf erwerben; betrag summe höhe; betrug betrüger phishing gestohlen; bezahlen
bezahlung zahlen zahlung begleichen überweisen; bild foto aufnahme; billig günstig preiswert;
brief post schreiben; buchung transaktion abbuchung; chat nachricht; computer pc laptop rechner;
daten datenschutz angaben; dauer dauern lange zeit frist; defekt kaputt störung; diebstahl
gestohlen verloren; dokument unterlagen formular papiere; doppelt zweimal; drucken drucker
ausdrucken; einkommen gehalt lohn verdienst; einstellen einstellungen konfigurieren einrichten;
einzahlen einzahlung aufladen; eltern mutter vater elternzeit; email mail; entfernen löschen
löschung deinstallieren; entschädigung erstattung schadenersatz; erhöhen erhöhung steigern;
erinnern erinnerung mahnung; erlauben erlaubt dürfen genehmigung erlaubnis; erneuern verlängern
verlängerung; eröffnen öffnen anlegen erstellen; erstatten erstattung rückerstattung rückzahlung
zurückbekommen; falsch fehler fehlerhaft irrtum verkehrt; familie angehörige kinder; fehler
problem störung bug; fehlen vermissen verloren verschwunden; ferien urlaub frei; filiale geschäft
laden markt; finanzamt steuer steuern; firma unternehmen; flug flugzeug reise; formular antrag;
frau ehefrau partnerin; freund bekannte; frist termin zeitraum; führerschein fahrerlaubnis;
funktionieren gehen klappt läuft; garantie gewährleistung; gebühr gebühren kosten entgelt preis;
geburt geboren baby kind; geburtstag geburtsdatum; gehalt lohn; geld betrag; geld_zurück
erstattung; geräte gerät handy; geschenk schenken geschenkkarte; gesperrt sperren sperre blockiert
blockieren; gesetz recht rechtlich vorschrift; gesundheit krank krankheit; gewicht schwer; größe
groß maße; gutschein rabatt code rabattcode coupon gutscheincode; handy mobiltelefon smartphone;
heirat heiraten ehe verheiratet hochzeit; helfen unterstützung support; herunterladen download
laden; hinzufügen ergänzen; hund katze haustier tier; impfung impfen; installieren installation;
internet online netz wlan; jahr jährlich; karte kreditkarte girocard ec; kaution pfand; kind
kinder baby; kinderbetreuung kita kindergarten; klage gericht anwalt; kleidung größe; kontakt
kontaktieren erreichen ansprechpartner; konto account profil; kontostand guthaben saldo; kosten
kostet preis teuer gebühr; kostenlos gratis umsonst; krank krankmeldung arbeitsunfähig krankheit;
krankenkasse krankenversicherung versicherung; kunde kundin; kündigen kündigung austreten; kurs
wechselkurs; land staat länder; lieferung liefern versand versenden zustellung zustellen paket
sendung lieferzeit verschicken schicken; limit höchstbetrag grenze maximal; link verknüpfung;
löschen entfernen; mahnung zahlungserinnerung inkasso; menge anzahl; miete mieten vermieter
wohnung; mindestens minimum; monat monatlich; müll abfall entsorgung; nachweis beleg; name
nachname umbenennen; neu erneut; notfall dringend; öffnungszeiten geöffnet öffnen uhrzeit; paket
päckchen sendung lieferung; parken parkplatz; passwort kennwort pin code zugangsdaten; pause
unterbrechen; pension rente ruhestand; pflege pflegen betreuung; pin passwort; preis kosten;
problem schwierigkeit; prüfen überprüfen kontrollieren; quittung rechnung beleg kassenbon; rabatt
ermäßigung nachlass; rate ratenzahlung teilzahlung; rechnung abrechnung; registrieren anmelden;
reise reisen urlaub; reparieren reparatur; retoure rücksendung zurückschicken zurücksenden
rückgabe zurückgeben umtausch umtauschen; sicher sicherheit schützen; sofort schnell eilig
express; sprache übersetzen; status stand verfolgen sendungsverfolgung tracking; steuer
mehrwertsteuer; strafe bußgeld; studium student studieren; suchen finden; tag täglich; termin
vereinbaren verabredung; tod gestorben verstorben; treffen termin; überweisung überweisen transfer
senden; umzug umziehen; unfall verletzt; ungültig abgelaufen; unterschied vergleichen;
unterschrift unterschreiben; verbinden verbindung; verdächtig betrug; verein mitglied; vergessen
zurücksetzen; verkaufen verkauf verkäufer; verloren verlust; verschieben verlegen; versicherung
versichert; verspätet verspätung verzögerung; vertrag vereinbarung; verwenden nutzen benutzen;
virus infektion ansteckung; vollmacht bevollmächtigen; wählen auswahl; warten wartezeit; warum
grund; wartung service; weihnachten feiertag; woche wöchentlich; wohnen wohnung; zahlungsart
zahlungsmethode; zinsen zins kredit darlehen; zoll einfuhr; zugang zugriff; zusätzlich weiter
extra; zustimmen einwilligung
`;
