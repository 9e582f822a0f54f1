import type { Reason } from './reasons.ts';
import type { Words } from './words.ts';

const reasons: Words['reasons'] = {
  'not-authorised': 'nicht zum Interworking berechtigt',
  'anonymity-prohibited': 'Anonymität nicht erlaubt',
  'not-reachable': 'Empfänger nicht erreichbar',
  'unknown-user': 'Empfänger unbekannt',
  'not-registered': 'Empfänger nicht registriert',
  'sms-failure': 'Fehler im SMS-Netz',
  'memory-full': 'Speicher voll',
  'not-understood': 'Anfrage nicht verstanden',
  absent: 'Teilnehmer nicht erreichbar',
  memoryFull: 'Speicherkapazität überschritten',
  protocolError: 'Protokollfehler im Endgerät',
  unknownSubscriber: 'Teilnehmer unbekannt',
  notAuthorised: 'nicht zum Interworking berechtigt',
  systemFailure: 'Systemfehler',
  'no-answer': 'keine rechtzeitige Antwort',
  'no-service': 'kein Dienst',
  busy: 'noch mit der Registrierung beschäftigt',
  'no-session': 'kein Chat offen',
  'unidentified-prohibited': 'nicht identifizierte Absender nicht erlaubt',
  rejected: 'vom SMS-Nutzer abgelehnt',
  'credit-exhausted': 'Guthaben erschöpft',
  creditExhausted: 'Guthaben erschöpft',
};

const kindsOfMessage = {
  IM: 'Instant Message',
  SMS: 'SMS',
  MMS: 'Multimedianachricht',
  chat: 'Chatnachricht',
} as const;

const yesNo = { yes: 'ja', no: 'nein' } as const;

const onOff = { on: 'ein', off: 'aus' } as const;

const allowed = { allow: 'erlaubt', prohibit: 'untersagt' } as const;

const levels = { transport: 'Transport', service: 'Dienst', none: 'Keine' } as const;

const reachability = {
  ok: 'Erreichbar',
  absent: 'Nicht erreichbar',
  memoryFull: 'Speicher voll',
  protocolError: 'Protokollfehler',
  noAnswer: 'Keine Antwort',
  okNoReport: 'OK, aber kein Bericht',
} as const;

const reachHelp = 'Worauf eine Zustellung über diesen Knoten trifft.';

/** German. */
export const de: Words = {
  locale: 'de',
  procedures: {
    'ts23204-6.13': {
      title: 'Instant Message an einen SMS-Nutzer, Zielseite',
      shortTitle: 'IM → SMS, Zielseite',
      summary:
        'Ein IM- oder CPM-Nutzer schreibt an einen Teilnehmer, der gerade als SMS-Nutzer versorgt wird. Das Gateway im Netz des Empfängers macht aus der Instant Message eine Kurznachricht und antwortet erst, wenn sie angekommen ist.',
      branches: {
        '6.13-B1': 'IM-Client offline',
        '6.13-B2': 'CPM ohne Interworking-Präferenzen',
        '6.13-B3': 'CPM mit der Präferenz „als SMS“',
        '6.13-B4': 'Empfänger nicht registriert',
        '6.13-B5': 'Empfänger nicht registriert, Anwendungsserver in dessen Kriterien',
        '6.13-B6': 'Empfänger nicht registriert, keine Kriterien dafür',
        '6.13-B7': 'IM-Client online',
        '6.13-B8': 'Empfänger nicht berechtigt',
        '6.13-B9': 'Identität unterdrückt, Betreiber erlaubt es',
        '6.13-B10': 'Identität unterdrückt, Betreiber untersagt es',
        '6.13-B11': 'Betreiber untersagt, was niemand verlangt',
        '6.13-B12': 'Priorität beider Nutzer',
        '6.13-B13': 'Priorität nur des Empfängers',
        '6.13-B14': 'Priorität nur des Absenders',
        '6.13-B15': 'Kein Vermittlungsknoten bekannt',
        '6.13-B16': 'Erster Vermittlungsknoten scheitert',
      },
    },
    'ts23204-6.14': {
      title: 'Kurznachricht an einen IM- oder CPM-Nutzer',
      shortTitle: 'SMS → IM- oder CPM-Nutzer',
      summary:
        'Das SMS-Netz hat eine Kurznachricht für einen Teilnehmer, dessen Client Instant Messages spricht. Das Gateway tritt an die Stelle des Vermittlungsknotens, verbirgt den Empfänger hinter einer MT Correlation ID und stellt den Text im IMS zu.',
      branches: {
        '6.14-B1': 'Nur für die Transportebene berechtigt',
        '6.14-B2': 'Für keine der Ebenen berechtigt',
        '6.14-B3': 'Priorität des Empfängers',
        '6.14-B4': 'Keine Priorität',
        '6.14-B5': 'Empfänger nicht registriert',
        '6.14-B6': 'Der Client antwortet nicht',
        '6.14-B8': 'Keine Statusmeldung des Gateways',
        '6.14-B9': 'Statusmeldung der SMS-GMSC',
        '6.14-B10': 'Keine Gateway-Adresse im HSS',
      },
    },
    'ts23204-6.15.1': {
      title: 'Chat mit einem SMS-Nutzer, Gateway im Ursprungsnetz',
      shortTitle: 'Chat → SMS-Nutzer (Ursprung)',
      summary:
        'Ein CPM-Nutzer lädt jemanden ein, der nur ein Telefon mit SMS hat. Das Gateway im Netz des Einladenden leiht dem Chat eine Rufnummer, fragt den SMS-Nutzer per Kurznachricht und setzt Chatnachrichten in Kurznachrichten um und umgekehrt.',
      branches: {
        '6.15.1-B1': 'Einladender nicht berechtigt',
        '6.15.1-B2': 'Anonymität verlangt und erlaubt',
        '6.15.1-B3': 'Anonymität verlangt und untersagt',
        '6.15.1-B4': 'Ohne Rückfrage angenommen',
        '6.15.1-B5': 'Rechtzeitig angenommen',
        '6.15.1-B6': 'Vom SMS-Nutzer abgelehnt',
        '6.15.1-B7': 'Keine rechtzeitige Antwort',
        '6.15.1-B8': 'Die Antwort kommt zu spät',
        '6.15.1-B9': 'Antwort nicht verstanden',
        '6.15.1-B10': 'Eine zweite Antwort',
        '6.15.1-B11': 'Ohne Hinweis, wie man geht',
        '6.15.1-B12': 'Keine SMS-Zentrale bekannt',
        '6.15.1-B13': 'Die SMS-Zentrale weist ab',
        '6.15.1-B14': 'Der SMS-Nutzer sendet den Austrittstext',
      },
    },
    'ts23204-6.15.2': {
      title: 'Chat mit einem CPM-Nutzer, der Chats als SMS annimmt, Gateway im Zielnetz',
      shortTitle: 'Chat → SMS nach Präferenz (Ziel)',
      summary:
        'Ein CPM-Nutzer wird zu einem Chat eingeladen und wünscht Chats als Kurznachrichten. Die Präferenzen im Netz des Empfängers führen zum Gateway, das dem Chat eine Rufnummer leiht und jede Kurznachricht direkt zum Vermittlungsknoten bringt.',
      branches: {
        '6.15.2-B1': 'Zum Fortsetzen nicht berechtigt',
        '6.15.2-B2': 'Anonymität verlangt und erlaubt',
        '6.15.2-B3': 'Anonymität verlangt und untersagt',
        '6.15.2-B4': 'Absender nicht identifiziert',
        '6.15.2-B5': 'Absender nicht identifiziert, Betreiber lässt es zu',
        '6.15.2-B6': 'Anonym, aber identifiziert',
        '6.15.2-B7': 'Vom SMS-Nutzer abgelehnt',
        '6.15.2-B8': 'Keine Präferenzen gesetzt',
        '6.15.2-B9': 'Ein Text an eine andere Rufnummer',
        '6.15.2-B10': 'Empfänger per SMS nicht erreichbar',
      },
    },
    'ts23204-6.16.1': {
      title: 'Der CPM-Nutzer beendet den Chat, Gateway im Ursprungsnetz',
      shortTitle: 'Chat-Ende durch CPM-Nutzer (Ursprung)',
      summary:
        'Der CPM-Nutzer verlässt einen offenen Chat. Das Gateway teilt es dem SMS-Nutzer per Kurznachricht über die SMS-Zentrale mit, wenn der Betreiber das wünscht, und nimmt die Rufnummer des Chats zurück.',
      branches: {
        '6.16.1-B1': 'Dem SMS-Nutzer wird nichts mitgeteilt',
        '6.16.1-B2': 'Kein Chat ist offen',
      },
    },
    'ts23204-6.16.2': {
      title: 'Der CPM-Nutzer beendet den Chat, Gateway im Zielnetz',
      shortTitle: 'Chat-Ende durch CPM-Nutzer (Ziel)',
      summary:
        'Der CPM-Nutzer verlässt einen offenen Chat mit einem CPM-Nutzer, der Chats als Kurznachrichten annimmt. Das Gateway des anderen Netzes bringt die Mitteilung direkt zum Vermittlungsknoten und nimmt die Rufnummer des Chats zurück.',
      branches: {
        '6.16.2-B1': 'Dem SMS-Nutzer wird nichts mitgeteilt',
        '6.16.2-B2': 'Kein Chat ist offen',
      },
    },
    'ts23204-6.17': {
      title: 'Der SMS-Nutzer beendet den Chat',
      shortTitle: 'Chat-Ende durch SMS-Nutzer',
      summary:
        'Der SMS-Nutzer schreibt das Austrittswort des Betreibers an die Rufnummer des Chats. Das Gateway erkennt es, beendet die Sitzung mit dem CPM-Nutzer und nimmt die Rufnummer zurück. Jeder andere Text wäre Chat-Inhalt.',
      branches: {
        '6.17-B1': 'Der Text geht an eine andere Rufnummer',
        '6.17-B2': 'Kein Chat ist offen',
      },
    },
    'ts23204-6.18': {
      title: 'Zustellbericht für eine als Kurznachricht zugestellte Chatnachricht',
      shortTitle: 'Zustellbericht → Chat',
      summary:
        'Eine Chatnachricht eines CPM-Nutzers ist als Kurznachricht hinausgegangen, und ihr Absender wollte erfahren, was aus ihr wird. Der Statusbericht der SMS-Zentrale geht an die Rufnummer des Chats; das Gateway findet die Nachricht, von der er handelt, und berichtet innerhalb der Sitzung.',
      branches: {
        '6.18-B1': 'Erfolg ist zu melden',
        '6.18-B2': 'Nichts verlangt',
        '6.18-B3': 'Eine Lesebestätigung wird übergangen',
        '6.18-B4': 'Fehlschlag ist zu melden, und nichts ist fehlgeschlagen',
        '6.18-B5': 'Fehlschlag ist zu melden, der SMS-Nutzer ist unbekannt',
        '6.18-B6': 'Fehlschlag ist zu melden, die SMS-Zentrale weist ab',
        '6.18-B7': 'Der Statusbericht geht am Gateway vorbei',
        '6.18-B8': 'Zu einer geliehenen Rufnummer gibt es keinen Vermittlungsknoten zu nennen',
        '6.18-B9': 'Gateway im Zielnetz',
      },
    },
    'ts23204-B.1': {
      title: 'Gruppenchat mit einem SMS-Nutzer',
      shortTitle: 'Gruppenchat → SMS-Nutzer',
      summary:
        'Ein CPM-Nutzer lädt eine Gruppe ein. Ihr Server lädt jedes Mitglied einzeln ein; der Weg zu dem Mitglied mit einem SMS-Telefon führt durch das Gateway, das dem Chat stets eine eigene Rufnummer leiht. Was eines sagt, geht an alle.',
      branches: {
        'B.1-B1': 'Die eigene Rufnummer des Einladenden wird nie verwendet',
        'B.1-B2': 'Der Einladende bleibt anonym',
        'B.1-B3': 'Der SMS-Nutzer lehnt ab, die anderen chatten',
        'B.1-B4': 'Nur der SMS-Nutzer tritt bei',
        'B.1-B5': 'Niemand tritt bei',
        'B.1-B6': 'Gateway im Netz eines CPM-Nutzers, der Chats als SMS annimmt',
        'B.1-B7': 'Einladender nicht zu Chats mit SMS-Nutzern berechtigt',
      },
    },
    'oma-cpm-im': {
      title: 'CPM-Nachricht an einen IM-Nutzer',
      shortTitle: 'CPM → IM',
      summary:
        'Ein CPM-Nutzer schreibt an jemanden, dessen Client den IM-Dienst spricht. Beides sind SIP-Dienste, deshalb ist kein Gateway nötig: Der IM-Server, wenn es einen gibt, kann der Nachricht das Feature-Tag seines eigenen Dienstes geben.',
      branches: {
        'OMA-B1': 'Empfänger hat den CPM-Dienst',
        'OMA-B2': 'Kein IM-Server: direkte Zustellung',
        'OMA-B3': 'IM-Server ersetzt das Feature-Tag',
        'OMA-B4': 'IM-Server behält das Feature-Tag',
        'OMA-B5': 'Large-Modus',
        'OMA-B6': 'Empfänger hat keinen registrierten Client',
      },
    },
    'tr23804-8.7': {
      title: 'Registrierung über SIP/IMS',
      shortTitle: 'Registrierung über IMS',
      summary:
        'Ein Nutzer registriert sich im IMS. Die Filterinformation aus dem HSS veranlasst die S-CSCF, das Gateway zu unterrichten; dieses gibt dem HSS seine Adresse, sofern er sie nicht schon hat, und antwortet erst dann.',
      branches: {
        '8.7-B1': 'Gateway-Adresse nicht vorkonfiguriert',
        '8.7-B2': 'Gateway-Adresse je HSS vorkonfiguriert',
        '8.7-B3': 'Gateway-Adresse je Teilnehmer vorkonfiguriert',
        '8.7-B4': 'Filterinformation nennt das Gateway nicht',
      },
    },
    'tr23804-8.8.1': {
      title: 'Deregistrierung über SIP/IMS, durch das UE',
      shortTitle: 'Deregistrierung über IMS',
      summary:
        'Ein Nutzer verlässt das IMS und hat sofort die Antwort. Danach unterrichtet die S-CSCF das Gateway, das seine Adresse aus dem HSS entfernen lässt, sofern dieser sie nicht dauerhaft behält.',
      branches: {
        '8.8.1-B1': 'Gateway-Adresse je HSS vorkonfiguriert',
        '8.8.1-B2': 'Gateway-Adresse je Teilnehmer vorkonfiguriert',
      },
    },
    'ts23204-6.1': {
      title: 'Registrierung',
      shortTitle: 'Registrierung',
      summary:
        'Ein Nutzer registriert sich im IMS. Die Filterkriterien veranlassen die S-CSCF, das Gateway zu unterrichten; dieses antwortet, meldet dem HSS, dass der Nutzer über IP erreichbar ist, und behält die Berechtigungen, die es dafür erhält.',
      branches: {
        '6.1-B1': 'Filterkriterien nennen das Gateway nicht',
        '6.1-B2': 'Gateway-Adresse nicht vorkonfiguriert',
      },
    },
    'ts23204-6.2.1': {
      title: 'Deregistrierung durch das UE',
      shortTitle: 'Deregistrierung durch das UE',
      summary:
        'Ein Nutzer verlässt das IMS. Das Gateway antwortet der S-CSCF und meldet dem HSS, dass der Nutzer gegangen ist; eine vorkonfigurierte Gateway-Adresse bleibt und dient späteren Kurznachrichten.',
      branches: {
        '6.2.1-B1': 'Gateway-Adresse nicht vorkonfiguriert',
      },
    },
    'ts23204-6.2.2': {
      title: 'Deregistrierung durch das Netz',
      shortTitle: 'Deregistrierung durch das Netz',
      summary:
        'Ein Auslöser im Netz, hier eine von der S-CSCF gemeldete Deregistrierung, veranlasst das Gateway, dem HSS zu melden, dass der Nutzer nicht mehr über IP erreichbar ist.',
      branches: {},
    },
    'tr23804-8.9': {
      title: 'Erfolgreiche SMS-MO-Zustellung über SIP/IMS',
      shortTitle: 'SMS über IMS, abgehend',
      summary:
        'Ein Client liefert eine Kurznachricht in SIP ein. Das Gateway antwortet sofort, dass es sie weitergesendet hat; ob die SMS-Zentrale sie hat, folgt später in einer eigenen Anfrage.',
      branches: {
        '8.9-B1': 'SMS-Zentrale nur in der Kurznachricht genannt',
        '8.9-B2': 'Die SMS-Zentrale weist ab',
        '8.9-B3': 'Kein Filterkriterium nennt das Gateway',
      },
    },
    'tr23804-8.10': {
      title: 'Erfolgreiche SMS-MT-Zustellung über SIP/IMS',
      shortTitle: 'SMS über IMS, ankommend',
      summary:
        'Der HSS gibt der SMS-GMSC neben den Adressen der Vermittlungsknoten die des Gateways; welche sie zuerst nimmt, bleibt offen. Das Gateway sendet die Kurznachricht in SIP an die TEL-URL des Empfängers; dass der Client sie annimmt, ist noch nicht der Zustellbericht.',
      branches: {
        '8.10-B1': 'Die SMS-GMSC wählt die MSC',
        '8.10-B2': 'Der Client nimmt die Kurznachricht an und berichtet nie',
        '8.10-B3': 'Client nicht registriert',
        '8.10-B4': 'Der HSS stellt den SGSN vor das Gateway',
      },
    },
    'ts23204-6.3': {
      title: 'Einliefern einer gekapselten Kurznachricht',
      shortTitle: 'SMS von einem Client über IMS',
      summary:
        'Ein Client liefert eine Kurznachricht in SIP ein. Das Gateway antwortet sofort, dass es sie weitergesendet hat; ob die SMS-Zentrale sie hat, folgt später in einer eigenen Anfrage.',
      branches: {
        '6.3-B1': 'Absender nicht berechtigt',
        '6.3-B4': 'Kurznachrichten für den Absender gesperrt',
        '6.3-B2': 'Die SMS-Zentrale weist ab',
        '6.3-B3': 'Kein Filterkriterium nennt das Gateway',
      },
    },
    'ts23204-6.3a': {
      title: 'Einliefern einer Kurznachricht ohne MSISDN',
      shortTitle: 'SMS an einen Nutzer ohne MSISDN',
      summary:
        'Ein Client adressiert eine Kurznachricht an einen SIP-URI. Keine SMS-Zentrale könnte diesen Nutzer finden, deshalb macht das Gateway ein SMS-DELIVER daraus und sendet es selbst an das IMS-Netz des Empfängers. Erst nach einem vorübergehenden Fehler speichert es die SMS-Zentrale, unter einer Correlation ID ohne MSISDN.',
      branches: {
        '6.3a-B1': 'Das Zielnetz weist ab',
        '6.3a-B2': 'Das Zielnetz scheitert vorübergehend',
        '6.3a-B3': 'Absender nicht berechtigt',
        '6.3a-B4': 'Nach einem vorübergehenden Fehler weist auch die SMS-Zentrale ab',
      },
    },
    'ts23204-6.4': {
      title: 'Zustellen einer gekapselten Kurznachricht',
      shortTitle: 'SMS an einen Client über IMS',
      summary:
        'Das SMS-Netz hat eine Kurznachricht für einen Teilnehmer, dessen Client Kurznachrichten in SIP annimmt. Das Gateway vertritt den Vermittlungsknoten und befördert die Kurznachricht unverändert weiter, in SIP verpackt.',
      branches: {
        '6.4-B1': 'Empfänger nicht berechtigt',
        '6.4-B2': 'Eine andere Domäne kommt zuerst',
        '6.4-B3': 'Kurznachrichten für den Empfänger gesperrt',
        '6.4-B4': 'Empfänger ohne MSISDN',
        '6.4-B5': 'Empfänger ohne MSISDN, Gateway-Adresse liegt vor',
        '6.4-B6': 'Empfänger ohne MSISDN, über IMS nicht erreichbar',
      },
    },
    'ts23204-6.4a': {
      title: 'Zustellen einer Kurznachricht ohne MSISDN, aus einem IMS-Netz',
      shortTitle: 'SMS aus einem anderen IMS-Netz',
      summary:
        'Ein anderes IMS-Netz bringt eine Kurznachricht für einen Nutzer ohne MSISDN direkt zum Gateway. Ein Fehler ist entweder vorübergehend und nennt dann, worunter das andere Netz die Kurznachricht speichern kann, oder er ist dauerhaft.',
      branches: {
        '6.4a-B1': 'Der Betreiber erlaubt keine Kurznachrichten ohne MSISDN',
        '6.4a-B2': 'Speicher voll',
        '6.4a-B3': 'Client nicht registriert',
        '6.4a-B4': 'Protokollfehler',
        '6.4a-B5': 'Empfänger nicht berechtigt',
      },
    },
    'ts23204-6.5': {
      title: 'Zustellbericht für eine gekapselte Kurznachricht',
      shortTitle: 'Zustellbericht über IMS',
      summary:
        'Der Client hat die SIP-Anfrage beantwortet, die eine Kurznachricht brachte; erst der Zustellbericht, eine eigene Anfrage, sagt dem Gateway, was aus ihr geworden ist. Das Gateway gibt ihn an das SMS-Netz weiter.',
      branches: {
        '6.5-B1': 'Kein Speicher frei: negativer Bericht, keine andere Domäne',
        '6.5-B2': 'Negativer Bericht: erst eine andere Domäne',
        '6.5-B3': 'Dem HSS wird nichts gemeldet',
      },
    },
    'ts23204-6.5a': {
      title: 'Erfolglose Zustellung einer Kurznachricht',
      shortTitle: 'SMS scheitert in jeder Domäne',
      summary:
        'Eine Zustellung scheitert, und es ist das Gateway, das die nächste Domäne seiner Liste versucht. Sind alle gescheitert, meldet es das der SMS-GMSC und dem HSS, der sich merkt, dass eine Nachricht wartet, und vermerkt, dass der Nutzer nicht über IP erreichbar ist.',
      branches: {
        '6.5a-B1': 'Alle Domänen: nicht erreichbar',
        '6.5a-B2': 'Die zweite Domäne hat Erfolg',
        '6.5a-B3': 'Kein Speicher frei: keine andere Domäne',
        '6.5a-B4': 'Die SMS-GMSC wartet nur zwei Domänen ab',
      },
    },
    'ts23204-6.5b': {
      title: 'SMS-Zentrale verständigen, wenn das UE wieder erreichbar ist',
      shortTitle: 'Alert, wenn der Nutzer wieder im IMS ist',
      summary:
        'Eine Kurznachricht ist in jeder Domäne gescheitert und wartet in der SMS-Zentrale; das Gateway hat vermerkt, dass der Nutzer nicht über IP erreichbar ist. Der Nutzer registriert sich im IMS. Das Gateway meldet es dem HSS, der HSS verständigt die SMS-Zentrale, und diese versucht es erneut.',
      branches: {
        '6.5b-B1': 'Auch der Speicher des Telefons ist voll',
        '6.5b-B2': 'Keine Nachricht wartet: Die erste Zustellung gelingt',
        '6.5b-B3': 'Zwei SMS-Zentralen warten',
      },
    },
    'ts23204-6.6': {
      title: 'SMS-Zentrale verständigen, wenn wieder Speicher frei ist',
      shortTitle: 'Alert, wenn das Telefon wieder Speicher hat',
      summary:
        'Eine Kurznachricht traf auf ein Telefon mit vollem Speicher und wartet in der SMS-Zentrale. Der Nutzer löscht Nachrichten. Das Telefon meldet es, über IMS oder über seinen Funkzugang, der HSS verständigt die SMS-Zentrale, und diese versucht es erneut.',
      branches: {
        '6.6-B1': 'Das Telefon meldet es über den leitungsvermittelten Zugang',
        '6.6-B2': 'Das Telefon meldet es über den paketvermittelten Zugang',
        '6.6-B3': 'Zwei SMS-Zentralen warten',
        '6.6-B4': 'Kein Filterkriterium nennt das Gateway: über den Funkzugang',
      },
    },
    'ts23204-6.7': {
      title: 'Instant Message an einen SMS-Nutzer, Ursprungsseite',
      shortTitle: 'IM → SMS, Ursprungsseite',
      summary:
        'Ein IM- oder CPM-Nutzer schreibt an eine Rufnummer, die kein IMS-Nutzer hat. Das Gateway im Netz des Absenders liefert den Text bei einer SMS-Zentrale ein und antwortet sofort: Ob die Kurznachricht ankommt, ist nicht seine Sache.',
      branches: {
        '6.7-B1': 'Bei der SMS-Zentrale eingeliefert',
        '6.7-B2': 'Absender nicht berechtigt',
        '6.7-B3': 'Identität unterdrückt, Betreiber erlaubt es',
        '6.7-B4': 'Identität unterdrückt, Betreiber untersagt es',
        '6.7-B5': 'Priorität des Absenders',
        '6.7-B6': 'Die SMS-Zentrale weist ab',
        '6.7-B7': 'Kein Filterkriterium nennt das Gateway',
        '6.7-B8': 'Keine SMS-Zentrale bekannt',
      },
    },
    'ts23204-6.10': {
      title: 'Statusbericht für eine als Kurznachricht zugestellte Instant Message',
      shortTitle: 'Statusbericht → IM-Absender',
      summary:
        'Der Absender einer Instant Message wollte von ihrer Zustellung erfahren. Die SMS-Zentrale berichtet über die Kurznachricht, als die sie eingeliefert wurde; der Bericht wird zum Gateway des Absenders geleitet, das eine Zustellbenachrichtigung daraus macht.',
      branches: {
        '6.10-B1': 'Zugestellt, Zustellung ist zu melden',
        '6.10-B2': 'Eine Lesebestätigung ist verlangt, die das Gateway übergeht',
        '6.10-B3': 'Das Gateway nennt die Vermittlungsknoten: Der Bericht geht an ihm vorbei',
        '6.10-B4': 'Keine Benachrichtigung verlangt',
        '6.10-B5': 'Fehlschlag ist zu melden, Empfänger unbekannt',
        '6.10-B6': 'Fehlschlag ist zu melden, aber zugestellt',
        '6.10-B7': 'Keine Gateway-Adresse des Absenders im HSS',
        '6.10-B8': 'Identität unterdrückt: Kein Statusbericht darf zum Absender führen',
      },
    },
    'ts23204-6.11': {
      title: 'Instant Message an einen Nutzer von SMS über IP',
      shortTitle: 'IM → SMS über IP',
      summary:
        'Ein IM- oder CPM-Nutzer schreibt an jemanden, dessen Client nur SMS über IP spricht. Das Gateway macht aus dem Text eine Kurznachricht und verpackt sie in SIP: Weder HSS noch Vermittlungsknoten werden gefragt.',
      branches: {
        '6.11-B1': 'Über IP zugestellt',
        '6.11-B2': 'Empfänger nicht berechtigt',
        '6.11-B3': 'Identität unterdrückt, Betreiber untersagt es',
        '6.11-B4': 'Der Client antwortet nicht',
      },
    },
    'ts23204-6.12': {
      title: 'Zustellbericht für eine Instant Message an einen Nutzer von SMS über IP',
      shortTitle: 'Zustellbericht → IM-Absender',
      summary:
        'Der Client des Empfängers berichtet über die Kurznachricht, die das Gateway aus einer Instant Message gemacht hat. Hat der Absender darum gebeten, macht das Gateway aus dem Bericht eine Zustellbenachrichtigung.',
      branches: {
        '6.12-B1': 'Benachrichtigung verlangt',
        '6.12-B2': 'Keine Benachrichtigung verlangt',
        '6.12-B3': 'Fehlschlag ist zu melden, Speicher des Clients voll',
      },
    },
    'ts23204-6.8': {
      title: 'Wahl zwischen Transportebene und Dienstebene',
      shortTitle: 'Wahl der Ebene',
      summary:
        'Eine Kurznachricht trifft für einen Teilnehmer ein, dessen Client sowohl Kurznachrichten über IP als auch Instant Messages annimmt. Vertrag, Berechtigung, Fähigkeiten, Nutzer und Betreiber entscheiden, ob das Gateway sie umsetzt.',
      branches: {
        '6.8-B1': 'Beide Ebenen, Dienstebene bevorzugt',
        '6.8-B2': 'Beide Ebenen, Transportebene bevorzugt',
        '6.8-B3': 'Vertrag nur für die Transportebene',
        '6.8-B4': 'Nur für die Dienstebene berechtigt',
        '6.8-B5': 'Nur SMS über IP',
        '6.8-B6': 'Nicht registriert',
      },
    },
    'ts23204-6.9': {
      title: 'Verkettete Kurznachrichten als eine große Instant Message',
      shortTitle: 'Verkettete SMS → große IM',
      summary:
        'Ein langer Text kommt in mehreren Kurznachrichten. Das Gateway sammelt sie, fügt sie zusammen und stellt den Text in einem Stück zu: in einer eigenen Sitzung oder als eine Instant Message, wenn er passt.',
      branches: {
        '6.9-B1': 'In einer eigenen Sitzung',
        '6.9-B2': 'Passt in den Pager-Modus',
        '6.9-B3': 'Der Client antwortet nicht, eine andere Domäne',
        '6.9-B4': 'Nicht registriert: jedes Segment für sich',
        '6.9-B5': 'Eine einzelne Kurznachricht',
      },
    },
    'tr23804-8.11.1': {
      title: 'MMS einliefern über IMS',
      shortTitle: 'MMS hinaus, über IMS',
      summary:
        'Ein Nutzer sendet eine Multimedianachricht in SIP. Das Gateway übergibt sie dem anderen Netz über MM4, und wenn es verlangt ist, kommt der Hinweis auf ihre Zustellung als Kurznachricht zurück.',
      branches: {
        '8.11.1-B1': 'Kein Zustellhinweis verlangt',
        '8.11.1-B2': 'Das Gateway hält jede Nachricht, die kein Text ist, für MMS',
      },
    },
    'tr23804-8.11.2': {
      title: 'MMS zustellen über IMS',
      shortTitle: 'MMS herein, über IMS',
      summary:
        'Eine Multimedianachricht trifft aus einem anderen Netz ein. Der Nutzer erfährt es durch eine Kurznachricht, aus der das Gateway eine SIP-Benachrichtigung macht, fragt nach der Nachricht mit ihrer Kennung und erhält sie durch das Gateway.',
      branches: {
        '8.11.2-B1': 'Der Nutzer beachtet die Benachrichtigung nicht',
        '8.11.2-B2': 'Der Inhalt kommt über einen HTTP-Link',
      },
    },
    'tr23804-8.11.3.2': {
      title: 'MMS einliefern mit SIP-Push',
      shortTitle: 'MMS hinaus, SIP-Push',
      summary:
        'Ein Nutzer übergibt dem MMS Relay/Server eine Multimedianachricht über HTTP. Der Bericht über ihre Zustellung kommt durch das Gateway zurück, als Push in SIP an den Nutzer.',
      branches: {
        '8.11.3.2-B1': 'Kein Zustellbericht verlangt',
      },
    },
    'tr23804-8.11.3.3': {
      title: 'MMS zustellen mit SIP-Push',
      shortTitle: 'MMS herein, SIP-Push',
      summary:
        'Eine Multimedianachricht trifft aus einem anderen Netz ein. Das Gateway schickt dem Nutzer eine Benachrichtigung als Push in SIP, der Nutzer holt den Inhalt über HTTP ab, und die Zustellung wird zurückgemeldet.',
      branches: {
        '8.11.3.3-B1': 'Kein Zustellbericht verlangt',
      },
    },
    'tr23804-8.1': {
      title: 'Gemeinsame Registrierungsprozedur',
      shortTitle: 'Registrierung über IP',
      summary:
        'Ein Endgerät mit beliebigem IP-Zugang registriert sich direkt beim Gateway. Der HSS speichert, durch welches Gateway der Nutzer erreicht wird, und nennt die Rufnummer, sodass das Gateway Rufnummer und IP-Adresse verknüpfen kann.',
      branches: {
        '8.1-B1': 'Das Endgerät registriert sich nach einer Weile erneut',
        '8.1-B2': 'Eine SMS-Zentrale wartet',
        '8.1-B3': 'Teilnehmer unbekannt',
        '8.1-B4': 'Im HSS ist eine Gateway-Adresse festgelegt',
        '8.1-B5': 'Kein Presence Server',
      },
    },
    'tr23804-8.2.1': {
      title: 'Deregistrierung durch das UE',
      shortTitle: 'Deregistrierung über IP, durch das UE',
      summary:
        'Ein Endgerät meldet sich beim Gateway ab. Der HSS vergisst die Adresse des Gateways; erst dann vergisst das Gateway die IP-Adresse und antwortet.',
      branches: {
        '8.2.1-B1': 'Kein Presence Server',
      },
    },
    'tr23804-8.2.2': {
      title: 'Deregistrierung durch das IP-SM-GW',
      shortTitle: 'Deregistrierung über IP, durch das Gateway',
      summary:
        'Von einem Endgerät war so lange nichts zu hören, dass der Überwachungstimer des Gateways abläuft. Das Gateway vergisst die IP-Adresse sofort und unterrichtet den HSS und danach das Endgerät, falls es noch erreichbar ist.',
      branches: {
        '8.2.2-B1': 'Das Endgerät registriert sich erneut, bevor der Überwachungstimer abläuft',
      },
    },
    'tr23804-8.3': {
      title: 'Erfolgreiche SMS-MO-Zustellung',
      shortTitle: 'SMS von einem Endgerät über IP',
      summary:
        'Ein Endgerät sendet eine Kurznachricht über seine IP-Verbindung. Das Gateway findet zur IP-Adresse die Rufnummer und liefert die Nachricht bei der SMS-Zentrale ein, wie es eine MSC oder ein SGSN täte.',
      branches: {
        '8.3-B1': 'Keine Rufnummer zur IP-Adresse',
        '8.3-B2': 'Die SMS-Zentrale weist ab',
      },
    },
    'tr23804-8.4': {
      title: 'Erfolgreiche SMS-MT-Zustellung',
      shortTitle: 'SMS an ein Endgerät über IP',
      summary:
        'Der HSS gibt der SMS-GMSC so viele Adressen, wie sie verarbeiten kann. Ist die des Gateways darunter, findet dieses zur Rufnummer die IP-Adresse und stellt über IP zu; eine SMS-GMSC, die nichts von IP weiß, hält es für eine MSC oder einen SGSN.',
      branches: {
        '8.4-B1': 'SMS-GMSC ohne IP-Messaging',
        '8.4-B2': 'SMS-GMSC ohne IP-Messaging und GPRS',
        '8.4-B3': 'Das Gateway kommt in der Reihenfolge zuletzt',
        '8.4-B4': 'Endgerät nicht über IP registriert',
      },
    },
    'tr23804-8.5': {
      title: 'Erfolglose SMS-MT-Zustellung',
      shortTitle: 'SMS an ein über IP nicht erreichbares Endgerät',
      summary:
        'Ein Endgerät ist über IP registriert, dort aber nicht erreichbar. Die SMS-GMSC versucht die anderen Adressen, die sie hat; sind alle gescheitert, entscheidet die SMS-Zentrale, ob ein Wartevermerk gesetzt wird.',
      branches: {
        '8.5-B1': 'Über den SGSN zugestellt',
        '8.5-B2': 'Über die MSC zugestellt',
        '8.5-B3': 'Alle scheitern, der Wartevermerk wird gesetzt',
        '8.5-B4': 'Alle scheitern, kein Wartevermerk gewünscht',
        '8.5-B5': 'Nur die Adresse des Gateways, an Stelle einer anderen',
        '8.5-B6': 'Weder MSC noch SGSN bekannt',
        '8.5-B7': 'Zwei Adressen, eine davon die des Gateways',
      },
    },
    'tr23804-8.6': {
      title: 'Verständigen der SMS-Zentrale (SMS alerting)',
      shortTitle: 'Alert, wenn das Endgerät wieder über IP da ist',
      summary:
        'Eine Kurznachricht war nirgends zustellbar und wartet in der SMS-Zentrale. Das Endgerät kommt über IP zurück und registriert sich; der HSS verständigt jede wartende SMS-Zentrale, und diese versuchen es erneut.',
      branches: {
        '8.6-B1': 'Kein Wartevermerk',
        '8.6-B2': 'Zwei SMS-Zentralen warten',
        '8.6-B3': 'Der Speicher des Telefons ist voll',
      },
    },
    'tr23804-5': {
      title: 'Architektur: die Referenzpunkte R1 bis R6',
      shortTitle: 'Architektur, R1 bis R6',
      summary:
        'Wozu die Referenzpunkte der Architektur da sind, an einer Registrierung und einer Zustellung mit Vergebührung. Beschriftet sind die Namen R1 bis R6; ein Klick auf ein Element oder eine Linie des Netzplans zeigt, wozu es dient, was darüber läuft und wie andere es nennen.',
      branches: {
        '5-B1': 'Ohne Online-Vergebührung: R4 bleibt ungenutzt',
        '5-B2': 'Ohne Offline-Vergebührung: R3 bleibt ungenutzt',
        '5-B3': 'Endgerät nicht registriert: Weder R2 noch R6 wird genutzt',
      },
    },
    'tr23804-7': {
      title: 'Vergebührung',
      shortTitle: 'Vergebührung einer Nachricht über IP',
      summary:
        'Ein Endgerät sendet eine Kurznachricht über IP. Bevor das Gateway sie einliefert, reserviert es Guthaben; steht das Ergebnis fest, sendet es einen Gebührendatensatz, und was vergeblich reserviert war, geht zurück. Ein IP-Zugangskennzeichen reist mit der Nachricht und steht im Datensatz. Dasselbe geschieht mit jeder Nachricht durch das Gateway.',
      branches: {
        '7-B1': 'Nur offline',
        '7-B2': 'Nur online',
        '7-B3': 'Guthaben erschöpft',
        '7-B4': 'Kein IP-Zugangskennzeichen',
        '7-B5': 'Die Einlieferung scheitert: Das Guthaben geht zurück',
        '7-B6': 'Keine Vergebührung',
      },
    },
  },
  none: 'keine',
  notDescribed: 'Hier nicht beschrieben.',
  message: {
    ways: 'Wie die Nachricht gezeigt wird',
    fields: 'Felder',
    wire: 'Auf der Leitung',
    nothingSent: 'Hier wird nichts gesendet. Die nächste Nachricht zeigt, was daraus wurde.',
    noFields: 'Nichts als ihr Name: Diese Nachricht führt keine eigenen Felder.',
    firstHop: 'Der erste Hop dieser Nachricht.',
    compared: (from, to, step) => `Verglichen mit dem Hop davor, von ${from} an ${to}${step}.`,
    step: (step) => ` (Schritt ${step})`,
    was: (before) => `vorher ${before}`,
    marks: { added: 'neu', changed: 'geändert', unchanged: 'unverändert', removed: 'entfernt' },
    follow: 'Wert verfolgen',
    toFollow: 'Verfolgter Wert',
    followable: {
      sender: 'Absender',
      recipient: 'Empfänger',
      priority: 'Priorität',
      text: 'Text',
      report: 'Verlangter Bericht',
      correlation: 'Korrelation',
    },
    fates: { carried: 'mitgeführt', mapped: 'umgesetzt', hidden: 'unterdrückt', dropped: 'weggelassen' },
    still: (fate) => `weiterhin ${fate}`,
    to: 'an',
    notCarried: 'Keine Nachricht dieser Transaktion führt ihn.',
    farther: (hops) => `${hops} weitere Hops, weiter entfernt vom jetzigen.`,
    asksToBeHidden: (sender) => `${sender}, will anonym bleiben`,
    number: 'Nummer',
    mpsIndication: 'MPS-Hinweis',
    transportPriority: 'Transportpriorität',
    textIn: (text, envelope) => `„${text}“ in ${envelope}`,
    notification: (what) => `Benachrichtigung: ${what}`,
    statusReport: 'Statusbericht',
    deliveryReport: 'Zustellbericht',
    showField: (field, message) => `${field} in den Oktetten von ${message} zeigen`,
    moreFields: (fields) => `und ${fields} weitere`,
  },
  octets: {
    loading: 'Die Nachricht wird geschrieben …',
    failed: 'Die Oktette können nicht gezeigt werden: Ein Teil dieser Seite konnte nicht geladen werden.',
    again: 'Noch einmal versuchen',
    none: 'Dieser Trace sagt nicht, wie seine Nachrichten geschrieben sind.',
    layers: 'Schichten',
    layersOf: (layers) => `Schichten: ${layers}`,
    lastHop: (from, to) => `Wie ${from} sie an ${to} schickt: Die Hops dazwischen werden nicht gezeigt.`,
    octets: 'Oktette',
    text: 'Text',
    as: 'Die Nachricht zeigen als',
    count: (octets) => (octets === 1 ? '1 Oktett' : `${octets} Oktette`),
    place: (from, to) => (to - from === 1 ? `Oktett ${from}` : `Oktette ${from} bis ${to - 1}`),
    at: (offset, hex, field) => `Oktett ${offset}, ${hex}${field === '' ? '' : `, ${field}`}`,
    inText: (octets, layer) => `${octets} Oktette ${layer}`,
    point: 'Auf ein Feld oder ein Oktett zeigen.',
    bits: 'Bits dieses Feldes',
    unplaced: 'Gesagt, aber nicht in den Oktetten',
    copyText: 'Als Text kopieren',
    copyHex: 'Als Hex kopieren',
    toCopy: 'Die Nachricht zum Kopieren',
    remarks: {
      overIp:
        'Zwischen Endgerät und Gateway (R2) legen die Dokumente kein Protokoll fest: Dies ist SIP ohne Proxys.',
      namespaces:
        'Die Dokumente verlangen für MPS eine Resource-Priority; die Namensräume und der höchste Wert sind unsere Wahl.',
      mpsAnnounced:
        'Dafür, dass MPS for Messaging eingeschaltet ist, haben die Dokumente keinen Header: Die dann angenommenen Prioritäten sagen es.',
      unnamedHeader: 'Die Dokumente lassen offen, was hier steht.',
      drmp: 'Die Dokumente verlangen Transportpriorität; dass DRMP sie mit dem höchsten Wert ausdrückt, ist unsere Lesart.',
      correlationAsImsi:
        'Eine MT Correlation ID an der Stelle der IMSI; wie ihre Ziffern gebildet werden, ist Sache des Betreibers.',
      msisdnAlone:
        'TR 23.804 lässt eine MSISDN allein stehen, wofür es kein Feld gibt: Sie wird hier geschrieben.',
      identifier: 'Der Wert ist unsere Wahl; eine Anfrage und ihre Antwort haben denselben.',
      noGtp: 'Ga hat ein eigenes Protokoll, GTP’, das weggelassen ist.',
      ownNumber: 'Wer ohne SMS-Zentrale fragt, setzt die eigene Nummer an deren Stelle.',
      noCentre:
        'Keine SMS-Zentrale behält die Nachricht: Ein Platzhalter steht, wo eine genannt werden muss.',
      subsystem: 'Welcher Teil eines Knotens gemeint ist, wählt der Betreiber.',
      notMps: 'Nicht MPS: Es verlangt nur einen Versuch, auch wenn der Teilnehmer als nicht erreichbar gilt.',
      guidance: 'Was dem am nächsten kommt, was die SMS-GMSC nach TR 23.804 Abschnitt 8.4 sagen soll.',
      centreLink:
        'Die Verbindung der SMS-Zentrale ist nicht genormt: Die Relay-Schicht ist ihre abstrakte Form (TS 23.040 Abschnitt 9.3).',
      cause: 'Die Dokumente nennen die Ursache; welche Zahl sie hat, ist unsere Wahl.',
      hiddenName: 'Wie ein anonymer Absender gezeigt wird, ist offen: durch einen Namen statt einer Nummer.',
      dummy: 'Der Platzhalter für einen Nutzer ohne MSISDN (TS 23.003).',
      count: 'Die simulierte Nachricht zählt nicht mit: Der Lauf zählt für sie.',
      record:
        'Hier wird kein Protokoll geschrieben: ein Protokolleintrag darüber, was ein Element dem anderen sagte.',
    },
    unplacedRemarks: {
      belowSip: 'Transportpriorität kennzeichnet, was unter SIP liegt, etwa die IP-Pakete.',
      noPriority: 'Dieses Protokoll hat kein Feld für Priorität.',
      noMpsIndication: 'Die Antwort hat kein Feld für den MPS-Hinweis des Empfängers.',
      noIpAccess: 'Für den Zugang über IP gibt es kein Feld.',
      noCentreType: 'Für die Art der SMS-Zentrale gibt es kein Feld.',
      noMessageWaiting: 'Die Relay-Schicht hat dafür kein Feld.',
      noCorrelation: 'Die Relay-Schicht hat dafür kein Feld.',
      noGuidance: 'S6c hat dafür kein Flag.',
      pushInstead: 'An seiner Stelle steht der Hinweis auf die Multimedianachricht, als WAP Push.',
      noOriginator: 'SMS-SUBMIT nennt seinen Absender nicht: Das Netz weiß, wer sendet.',
      noRecipient: 'SMS-DELIVER nennt seinen Empfänger nicht: Das Netz weiß, für wen es ist.',
      noServiceData: 'Das Ergebnis von MAP hat kein Feld dafür, was das Gateway darf.',
    },
  },
  workItem: [
    {
      title: 'Was es gab',
      text: 'Mit TS 23.204 ließ sich eine Kurznachricht bereits unverändert in SIP befördern: SMS funktionierte im IMS wie auf einem leitungsvermittelten Telefon, über jeden IP-Zugang.',
    },
    {
      title: 'Was fehlte',
      text: 'Ein Telefon mit SMS und ein Endgerät, das nur SIP kennt, konnten einander nicht schreiben.',
    },
    {
      title: 'Was gewünscht war',
      text: 'Dasselbe Nutzererlebnis, wo auch immer Nachrichten umgesetzt werden; die Fälle, in denen das geschieht; ein Weg von der Instant Message zur Kurznachricht und zurück; und eine Entscheidung des Netzes darüber, wer ihn nutzen darf.',
    },
    {
      title: 'Was bleiben musste',
      text: 'Keiner der beiden Dienste sollte schlechter werden. Weder am Funk noch in den Menüs des Endgeräts ändert sich etwas, und die Sicherheit bleibt, wie sie war.',
    },
    {
      title: 'Was es kostet',
      text: 'Jede umgesetzte Nachricht hinterlässt Gebührendaten.',
    },
  ],
  workItemHere:
    'Deshalb ist hier die Ebene, auf der eine Nachricht umgesetzt wird, eine Bedingung, die Berechtigung eine Entscheidung, die jeder Ablauf zeigt, und jede Nachricht durch das Gateway hinterlässt einen Datensatz.',
  decisions: {
    senderRegistered: {
      holds: 'Der Client des Absenders ist im IMS registriert',
      fails: 'Der Client des Absenders ist nicht im IMS registriert, deshalb lässt sich nichts senden',
    },
    recipientClientRegistered: {
      holds: 'Der Client des Empfängers ist im IMS registriert',
      fails:
        'Der Client des Empfängers ist nicht im IMS registriert, deshalb muss eine andere Domäne genügen',
    },
    phoneAttached: {
      holds: 'Das Telefon ist an einem Vermittlungsknoten angemeldet',
      fails: 'Das Telefon ist an keinem Vermittlungsknoten angemeldet',
    },
    senderHasPriority: {
      holds:
        'Die S-CSCF hat bei der Registrierung MPS for Messaging für den Absender gemeldet, deshalb erhält die Nachricht Resource-Priority',
      fails: 'Die S-CSCF hat bei der Registrierung kein MPS for Messaging für den Absender gemeldet',
    },
    recipientHasPriority: {
      holds: 'Der Empfänger hat MPS for Messaging, deshalb wird die Transportpriorität angehoben',
      fails: 'Der Empfänger hat kein MPS for Messaging',
    },
    pathToClient: {
      holds: 'Es gibt einen Weg zum Client',
      fails: 'Es gibt keinen Weg zum Client',
    },
    pagingNeeded: {
      holds: 'Das Endgerät muss per Paging gerufen werden, bevor die Nachricht es erreichen kann',
      fails: 'Das Endgerät muss nicht per Paging gerufen werden',
    },
    userKnown: {
      holds: 'Der HSS kennt den Nutzer und nennt dessen S-CSCF',
      fails: 'Der HSS kennt den Nutzer nicht',
    },
    userRegistered: {
      holds: 'Der Empfänger ist registriert',
      fails: 'Der Empfänger ist nicht registriert',
    },
    applicationServerTriggered: {
      holds: 'Das nächste Filterkriterium nennt den Anwendungsserver {server}',
      fails: 'Die Filterkriterien nennen keinen weiteren Anwendungsserver',
    },
    applicationServerTriggeredUnregistered: {
      holds: 'Die Filterkriterien für den nicht registrierten Zustand nennen den Anwendungsserver',
      fails: 'Die Filterkriterien für den nicht registrierten Zustand nennen den Anwendungsserver nicht',
    },
    gatewayTriggered: {
      holds: 'Das nächste Filterkriterium nennt das IP-SM-GW',
      fails: 'Die Filterkriterien nennen das IP-SM-GW nicht',
    },
    routableInIms: {
      holds: 'Die Adresse des Empfängers führt in ein IMS-Netz',
      fails:
        'Die Rufnummer des Empfängers führt zu keinem IMS-Nutzer, deshalb lässt sich die Nachricht im IMS nicht weiterleiten',
    },
    gatewayTriggeredOriginating: {
      holds: 'Die Filterkriterien des Absenders nennen das IP-SM-GW',
      fails:
        'Die Filterkriterien des Absenders nennen das IP-SM-GW nicht, deshalb nimmt sich niemand der Nachricht an',
    },
    submitterAuthorised: {
      holds: 'Der Absender ist zu Kurznachrichten in SIP berechtigt',
      fails:
        'Der Absender ist nicht zu Kurznachrichten in SIP berechtigt, deshalb geht die Kurznachricht nicht weiter',
    },
    gatewayTriggeredUnregistered: {
      holds: 'Die Filterkriterien für den nicht registrierten Zustand nennen das IP-SM-GW',
      fails: 'Die Filterkriterien für den nicht registrierten Zustand nennen das IP-SM-GW nicht',
    },
    hssToldOfRegistrations: {
      holds: 'Das Gateway meldet dem HSS die Registrierung',
      fails:
        'Der HSS erfährt nichts von der Registrierung: Er hat die Adresse des Gateways bereits oder braucht sie nicht',
    },
    imClientOnline: {
      holds: 'Der IM-Client des Empfängers ist online und erhält die Nachricht selbst',
      fails: 'Der IM-Client des Empfängers ist offline',
    },
    smsOverIpOnly: {
      holds: 'Der Client des Empfängers nimmt Kurznachrichten über IP an und sonst nichts',
      fails:
        'Der Empfänger ist nicht mit einem Client registriert, der ausschließlich Kurznachrichten über IP annimmt',
    },
    notificationAsked: {
      holds: 'Der Absender hat um diese Benachrichtigung gebeten',
      fails: 'Der Absender hat nicht um diese Benachrichtigung gebeten',
    },
    statusReportAsked: {
      holds:
        'Der Absender will von der Zustellung erfahren, deshalb wird die SMS-Zentrale um einen Statusbericht gebeten',
      fails:
        'Es wird kein Statusbericht verlangt: Er könnte dem Absender nicht sagen, was dieser wissen will, oder darf ihn nicht erreichen',
    },
    featureTagRewritten: {
      holds: 'Der IM-Server ersetzt das Feature-Tag von CPM durch das des IM-Dienstes',
      fails: 'Der IM-Server lässt das Feature-Tag, wie es ist',
    },
    interworkingPreferencesSet: {
      holds: 'Der Empfänger wünscht in seinen Präferenzen Kurznachrichten',
      fails: 'Der Empfänger hat keine Interworking-Präferenzen gesetzt',
    },
    serviceLevelAuthorised: {
      holds: 'Der Empfänger ist zum Interworking auf Dienstebene berechtigt',
      fails: 'Der Empfänger ist nicht zum Interworking auf Dienstebene berechtigt',
    },
    transportLevelAuthorised: {
      holds: 'Der Empfänger ist zu Kurznachrichten in SIP berechtigt',
      fails: 'Der Empfänger ist nicht zu Kurznachrichten in SIP berechtigt',
    },
    privacyRequested: {
      holds: 'Der Absender verlangt, seine Identität zu unterdrücken',
      fails: 'Der Absender verlangt nicht, seine Identität zu unterdrücken',
    },
    anonymityAllowed: {
      holds:
        'Der Betreiber erlaubt anonymes Interworking, deshalb wird die Identität des Absenders unterdrückt',
      fails: 'Der Betreiber erlaubt kein anonymes Interworking',
    },
    instantMessageHasPriority: {
      holds: 'Die Instant Message trägt Resource-Priority, deshalb wird die Transportpriorität angehoben',
      fails:
        'Die Instant Message trägt keine Resource-Priority, deshalb wird die Transportpriorität nicht angehoben',
    },
    servingNodeKnown: {
      holds: 'Bekannte Vermittlungsknoten: {nodes}',
      fails: 'Es ist kein Vermittlungsknoten bekannt',
    },
    domainLeft: {
      holds: 'Es bleibt eine andere Domäne: {domains}',
      fails: 'Es bleibt keine andere Domäne',
    },
    causeAllowsRetry: {
      holds: 'Die Ursache „{cause}“ schließt eine andere Domäne nicht aus',
      fails: 'Nach der Ursache „{cause}“ versucht der Betreiber keine andere Domäne',
    },
    gatewayServes: {
      holds: 'Für diesen Teilnehmer ist eine Gateway-Adresse hinterlegt',
      fails: 'Für diesen Teilnehmer ist keine Gateway-Adresse hinterlegt',
    },
    askedByGateway: {
      holds: 'Das Gateway selbst fragt, deshalb wird seine Anfrage beantwortet und nicht an es zurückgegeben',
      fails: 'Nicht das Gateway fragt',
    },
    reportedByGateway: {
      holds: 'Der Bericht kommt vom Gateway',
      fails: 'Der Bericht kommt nicht vom Gateway',
    },
    correlationKnown: {
      holds: 'Die MT Correlation ID führt zur IMSI des Empfängers',
      fails: 'Die MT Correlation ID ist unbekannt oder abgelaufen',
    },
    clientCanTakeIm: {
      holds: 'Der registrierte Client nimmt Instant Messages an',
      fails: 'Der registrierte Client nimmt keine Instant Messages an',
    },
    clientCanTakeSm: {
      holds: 'Der registrierte Client nimmt Kurznachrichten in SIP an',
      fails: 'Der registrierte Client nimmt keine Kurznachrichten in SIP an',
    },
    serviceLevelPreferred: {
      holds: 'Wo beide Ebenen möglich sind, hat die Dienstebene Vorrang',
      fails: 'Wo beide Ebenen möglich sind, hat die Transportebene Vorrang',
    },
    deliveryStatusReported: {
      holds: 'Das Gateway meldet dem HSS eine erfolgreiche Zustellung',
      fails: 'Das Gateway meldet dem HSS eine erfolgreiche Zustellung nicht',
    },
    statusReportedByGmsc: {
      holds: 'Auch die SMS-GMSC berichtet dem HSS',
      fails: 'Die SMS-GMSC berichtet dem HSS nicht',
    },
    chargedOnline: {
      holds: 'Der Betreiber vergebührt online, deshalb muss erst Guthaben reserviert werden',
      fails: 'Der Betreiber vergebührt nicht online',
    },
    senderMapped: {
      holds: 'Das Gateway findet zur IP-Adresse die Rufnummer des Endgeräts',
      fails:
        'Das Gateway kennt zu dieser IP-Adresse keine Rufnummer: Das Endgerät hat sich nicht registriert',
    },
    recipientMapped: {
      holds: 'Das Gateway kennt die IP-Adresse des Empfänger-Endgeräts: {ipAddress}',
      fails: 'Das Gateway kennt keine IP-Adresse des Empfängers: Das Endgerät hat sich nicht registriert',
    },
    presenceConfigured: {
      holds: 'Ein Presence Server ist eingerichtet, deshalb wird er unterrichtet',
      fails: 'Es ist kein Presence Server eingerichtet, deshalb wird keiner unterrichtet',
    },
    ipMessagingSupported: {
      holds:
        'Die SMS-GMSC gibt an, dass sie IP-Messaging unterstützt, deshalb erhält sie alle gespeicherten Adressen',
      fails:
        'Die SMS-GMSC gibt nicht an, dass sie IP-Messaging unterstützt, deshalb erhält sie nur, was sie verarbeiten kann',
    },
    gatewayAmongAddresses: {
      holds: 'Die Adresse des Gateways gehört zu denen, die die SMS-GMSC erhält',
      fails: 'Die Adresse des Gateways gehört nicht zu denen, die die SMS-GMSC erhält',
    },
    addressedWithoutMsisdn: {
      holds:
        'Der Empfänger ist mit seinem SIP-URI adressiert, deshalb versucht es das Gateway selbst im IMS-Netz des Empfängers',
      fails:
        'Der Empfänger ist mit seiner MSISDN adressiert, deshalb geht die Kurznachricht an die SMS-Zentrale',
    },
    gatewayAddressAvailable: {
      holds:
        'Der Empfänger hat keine MSISDN und die SMS-GMSC hat die Adresse seines Gateways bereits, deshalb fragt sie nicht',
      fails:
        'Der Empfänger hat keine MSISDN, deshalb fragt die SMS-GMSC den HSS anhand der IMSI nach dessen Gateway',
    },
    msisdnlessAllowed: {
      holds: 'Der Betreiber erlaubt Kurznachrichten ohne MSISDN',
      fails: 'Der Betreiber erlaubt keine Kurznachrichten ohne MSISDN',
    },
    storedAfterFailure: {
      holds:
        'Der Fehler ist vorübergehend und kommt mit einer Correlation ID ohne MSISDN, deshalb speichert die SMS-Zentrale die Kurznachricht',
      fails: 'Der Fehler ist dauerhaft, deshalb geht die Kurznachricht nicht weiter',
    },
    peerDelivers: {
      holds: 'Das andere Netz bringt die Kurznachricht zu seinem Nutzer',
      fails: 'Das andere Netz bringt die Kurznachricht nicht zu seinem Nutzer',
    },
    gatewayPreferred: {
      holds: 'Die SMS-GMSC hat mehrere Adressen und bevorzugt die des Gateways',
      fails: 'Die SMS-GMSC hat mehrere Adressen und bevorzugt die der Vermittlungsknoten',
    },
    recipientRegisteredHere: {
      holds: 'Der Empfänger ist bei diesem Gateway registriert',
      fails: 'Der Empfänger ist nicht bei diesem Gateway registriert',
    },
    addressLeft: {
      holds: 'Die Zustellung ist fehlgeschlagen, und es bleibt eine andere Adresse: {addresses}',
      fails: 'Es bleibt keine andere Adresse für einen Versuch',
    },
    messageWaitingRequested: {
      holds: 'Die SMS-Zentrale will, dass nach einem Fehlschlag ein Wartevermerk gesetzt wird',
      fails: 'Die SMS-Zentrale will keinen Wartevermerk',
    },
    serviceCentreWaits: {
      holds: 'Eine SMS-Zentrale wartet auf diesen Teilnehmer',
      fails: 'Keine SMS-Zentrale wartet auf diesen Teilnehmer',
    },
    unreachableNoted: {
      holds:
        'Das Gateway hatte vermerkt, dass der Nutzer nicht über IP erreichbar ist, deshalb muss der HSS von der Änderung erfahren',
      fails: 'Das Gateway hat nicht vermerkt, dass der Nutzer nicht über IP erreichbar ist',
    },
    memoryExceeded: {
      holds:
        'Der Speicher des Telefons war voll, und niemand hat seither anderes gemeldet, deshalb muss der Alert warten',
      fails: 'Von einem vollen Speicher des Telefons ist nichts bekannt',
    },
    senderAuthorised: {
      holds: 'Der Absender ist zum Interworking auf Dienstebene berechtigt',
      fails: 'Der Absender ist nicht zum Interworking auf Dienstebene berechtigt',
    },
    servedUserAuthorised: {
      holds: 'Der Teilnehmer ist zu Chats mit SMS-Nutzern berechtigt',
      fails: 'Der Teilnehmer ist nicht zu Chats mit SMS-Nutzern berechtigt',
    },
    chatClientRegistered: {
      holds: 'Der Client des Chats ist noch registriert',
      fails: 'Der Client des Chats ist nicht mehr registriert, deshalb wird ihm nichts gesendet',
    },
    senderIdentified: {
      holds: 'Das Netz weiß, wer einlädt',
      fails: 'Das Netz kann nicht feststellen, wer einlädt',
    },
    unidentifiedAllowed: {
      holds: 'Der Betreiber lässt Einladungen nicht identifizierter Nutzer zu',
      fails: 'Der Betreiber lässt keine Einladungen nicht identifizierter Nutzer zu',
    },
    serviceCentreKnown: {
      holds: 'Die Adresse einer SMS-Zentrale ist bekannt',
      fails: 'Keine Adresse einer SMS-Zentrale ist bekannt, deshalb lässt sich keine Kurznachricht senden',
    },
    checksBack: {
      holds: 'Der SMS-Nutzer wird gefragt, bevor der Chat angenommen wird',
      fails: 'Der Betreiber nimmt den Chat an, ohne den SMS-Nutzer zu fragen',
    },
    invitationAccepted: {
      holds: 'Die Antwort ist das Wort, das die Einladung annimmt',
      fails: 'Die Antwort ist nicht das Wort, das die Einladung annimmt',
    },
    leaveTextRecognised: {
      holds: 'Der Text ist das Wort, das den Chat beendet',
      fails: 'Der Text ist Chat-Inhalt',
    },
    endNoticeWanted: {
      holds: 'Der Betreiber lässt den SMS-Nutzer wissen, dass der Chat endet',
      fails: 'Der Betreiber teilt dem SMS-Nutzer das Ende des Chats nicht mit',
    },
    numberOfOpenChat: {
      holds: 'Die Rufnummer ist einem Chat dieses SMS-Nutzers geliehen',
      fails: 'Die Rufnummer ist keinem Chat dieses SMS-Nutzers geliehen',
    },
    statusReportBypasses: {
      holds:
        'Der Betreiber lässt Statusberichte am Gateway vorbeigehen, deshalb werden die Vermittlungsknoten genannt',
      fails: 'Statusberichte kommen zum Gateway, das sich selbst nennt',
    },
    largerThanPagerMode: {
      holds:
        'Der Text aus {count} Kurznachrichten ist zu lang für den Pager-Modus, deshalb geht er in einer Sitzung',
      fails:
        'Der Text aus {count} Kurznachrichten passt in den Pager-Modus, deshalb geht er als eine Instant Message',
    },
    partsDeliveredAnyway: {
      holds: 'Segmente fehlen, aber der Betreiber stellt zu, was da ist',
      fails: 'Segmente fehlen, deshalb wird das letzte abgewiesen',
    },
    creditLeft: {
      holds: 'Es ist noch Guthaben vorhanden',
      fails: 'Das Guthaben ist erschöpft, deshalb wird die Nachricht nicht weitergeleitet',
    },
    submissionAccepted: {
      holds: 'Die SMS-Zentrale nimmt die Einlieferung an',
      fails: 'Die SMS-Zentrale weist die Einlieferung ab',
    },
    reachableOverRadio: {
      holds: 'Das Telefon ist über diesen Knoten erreichbar',
      fails: 'Das Telefon ist über diesen Knoten nicht erreichbar',
    },
  },
  elements: {
    'UE-A': {
      role: 'Führt einen IM-, CPM- oder SMS-Client aus.',
      synonyms: ['UE, wo es das einzige ist', 'SMS UE, IM UE oder CPM UE, je nach Client'],
    },
    'UE-B': {
      role: 'Führt einen IM- oder CPM-Client aus oder ist ein Telefon, das nur SMS kann.',
      synonyms: [
        'UE, wo es das einzige ist',
        'IP based UE',
        'SIP based UE',
        'SMSIP UE, wo es SMS über IP spricht',
      ],
    },
    'P-CSCF': {
      role: 'Erster SIP-Hop des Endgeräts; fügt für Teilnehmer mit MPS for Messaging die Priorität hinzu.',
      synonyms: [],
    },
    'I-CSCF': {
      role: 'Eingang eines Heimatnetzes; fragt den HSS, welche S-CSCF den Nutzer versorgt.',
      synonyms: [],
    },
    'S-CSCF-O': {
      role: 'Registriert den Absender und leitet weiter, was er sendet.',
      synonyms: ['S-CSCF, wo sie die einzige ist', 'originating S-CSCF'],
    },
    'S-CSCF-T': {
      role: 'Registriert den Empfänger; Filterkriterien bestimmen, welche Anwendungsserver eine Nachricht sehen.',
      synonyms: ['S-CSCF, wo sie die einzige ist', 'terminating S-CSCF'],
    },
    'IM-AS': {
      role: 'Führt die Zieldienste eines IM-Nutzers aus; weiß, ob der Client online ist.',
      synonyms: ['IM server', 'IM application server'],
    },
    'CPM-AS': {
      role: 'Führt die Zieldienste eines CPM-Nutzers aus; hält die Interworking-Präferenzen.',
      synonyms: ['CPM server'],
    },
    'GROUP-AS': {
      role: 'Lädt jedes Mitglied ein und gibt an alle weiter, was eines von ihnen sagt.',
      synonyms: [],
    },
    'IP-SM-GW': {
      role: 'Setzt zwischen SIP-Nachrichten und Kurznachrichten um; für das SMS-Netz sieht es aus wie ein Vermittlungsknoten.',
      synonyms: [
        'IP-MESSAGE-GW und IP-Messaging-GW (TR 23.804)',
        'IP-IWF in den Nachrichtennamen von TR 23.804',
        'IP SM Gateway',
      ],
    },
    HSS: {
      role: 'Hält Teilnehmerdaten, die Adressen der Vermittlungsknoten und die Message Waiting Data; enthält das HLR.',
      synonyms: ['HLR', 'HLR/HSS', 'UDM in 5G (ungeprüft)'],
    },
    'SMS-GMSC': {
      role: 'Übernimmt eine Kurznachricht von der SMS-Zentrale, fragt nach dem Weg und stellt sie zu.',
      synonyms: ['GMSC'],
    },
    'SMS-IWMSC': {
      role: 'Bringt eine eingelieferte Kurznachricht zur SMS-Zentrale und gibt Alerts weiter.',
      synonyms: ['IWMSC'],
    },
    'SM-SC': {
      role: 'Speichert Kurznachrichten und leitet sie weiter; entscheidet, ob eine Nachricht wartet.',
      synonyms: ['SMS-SC', 'SMSC', 'SC', 'SMS-Zentrale', 'Service Centre'],
    },
    MSC: { role: 'Stellt Kurznachrichten in der leitungsvermittelten Domäne zu.', synonyms: ['MSC/VLR'] },
    SGSN: { role: 'Stellt Kurznachrichten über den Paketzugang von 2G und 3G zu.', synonyms: [] },
    MME: {
      role: 'Ruft das Telefon in 4G per Paging und stellt Kurznachrichten über NAS zu.',
      synonyms: [],
    },
    SMSF: { role: 'Stellt in 5G Kurznachrichten über NAS zu, durch die AMF.', synonyms: [] },
    AMF: { role: 'Ruft das Telefon in 5G per Paging und befördert NAS.', synonyms: [] },
    PRESENCE: { role: 'Erfährt vom HSS, ob ein Nutzer über IP verbunden ist.', synonyms: [] },
    CCF: { role: 'Empfängt Daten zur Offline-Vergebührung.', synonyms: [] },
    CGW: { role: 'Sammelt Gebührendatensätze für die Rechnungsstellung.', synonyms: ['CGw'] },
    OCS: {
      role: 'Gewährt oder verweigert Guthaben, bevor eine Nachricht weitergeleitet wird.',
      synonyms: ['online charging'],
    },
    'MMS-RS': { role: 'Speichert Multimedianachrichten und leitet sie weiter.', synonyms: ['MMSC'] },
    'PEER-NET': { role: 'Irgendein Netz außerhalb des Bildes.', synonyms: [] },
    UE: { role: 'Der einzige Nutzer der Prozedur.', synonyms: ['IP based UE', 'SIP based UE', 'IMS UE'] },
    'S-CSCF': {
      role: 'Registriert den Nutzer und leitet SIP nach Filterkriterien weiter.',
      synonyms: [],
    },
    'IMS-CORE': { role: 'Die Call Session Control Functions, als eine gezeichnet.', synonyms: [] },
    ISF: { role: 'Wählt die Interworking-Funktion für eine CPM-Nachricht.', synonyms: [] },
  },
  fieldGroups: {
    addressing: 'Adressierung',
    identity: 'Identität und Anonymität',
    priority: 'Priorität',
    content: 'Inhalt',
    result: 'Ergebnis',
    other: 'Sonstiges',
  },
  fields: {
    about: {
      label: 'Berichtete Nachricht',
      explanation: 'Von welcher früheren Nachricht ein Statusbericht handelt.',
    },
    additionalReason: {
      label: 'Weiterer Grund',
      explanation: 'Was den Teilnehmer außerdem wieder erreichbar gemacht hat.',
    },
    connected: { label: 'Über IP verbunden', explanation: 'Ob der Nutzer jetzt eine IP-Verbindung hat.' },
    delivered: {
      label: 'Zugestellt',
      explanation: 'Was der Statusbericht über die frühere Nachricht sagt.',
    },
    deliveryReport: {
      label: 'Zustellbericht verlangt',
      explanation: 'Der Absender will erfahren, wann die Multimedianachricht angekommen ist.',
    },
    link: {
      label: 'Link zum Inhalt',
      explanation: 'Wo das Endgerät die Multimedianachricht über HTTP abholt.',
    },
    smsIndication: {
      label: 'SMS-Kennzeichnung',
      explanation: 'Das Endgerät sagt, dass dies eine Kurznachricht ist; ob es das muss, bleibt offen.',
    },
    reportMark: {
      label: 'Kennzeichen des Berichts',
      explanation: 'Woran der Empfänger den Bericht erkennt; das Dokument lässt es offen.',
    },
    mmsIndication: {
      label: 'MMS-Kennzeichnung',
      explanation: 'Das Endgerät sagt, dass dies eine Multimedianachricht ist; ob es das muss, bleibt offen.',
    },
    pushEnabler: {
      label: 'Push-Verfahren',
      explanation: 'Die SIP-Methode des Push; das Dokument lässt sie offen.',
    },
    direction: { label: 'Richtung', explanation: 'Vom Telefon (MO) oder zum Telefon (MT).' },
    ipAddress: { label: 'IP-Adresse', explanation: 'Wo das Endgerät über IP erreicht wird.' },
    messageId: {
      label: 'Nachrichtenkennung',
      explanation: 'Benennt die Nachricht, damit ein Bericht von ihr sprechen kann.',
    },
    messageWaiting: {
      label: 'Wartevermerk gewünscht',
      explanation: 'Die SMS-Zentrale will einen Alert, falls die Zustellung fehlschlägt.',
    },
    nai: {
      label: 'NAI',
      explanation: 'Der Network Access Identifier des Nutzers; sein Nutzerteil ist die IMSI.',
    },
    notify: {
      label: 'Benachrichtigung verlangt',
      explanation: 'Was der Absender über die Zustellung erfahren will.',
    },
    request: { label: 'Anforderung', explanation: 'Guthaben reservieren oder zurückgeben.' },
    route: {
      label: 'Route',
      explanation: 'Die Elemente, die eine Anfrage innerhalb einer Sitzung noch passieren muss.',
    },
    security: { label: 'Sicherheit', explanation: 'Was die Registrierung schützt.' },
    segment: {
      label: 'Segment',
      explanation: 'Welcher Teil eines längeren Textes dies ist (verkettete Kurznachrichten).',
    },
    served: { label: 'Versorgter Nutzer', explanation: 'Der Teilnehmer, der belastet wird.' },
    session: { label: 'Sitzung', explanation: 'Die Sitzung, zu der die Nachricht gehört.' },
    group: { label: 'Gruppe', explanation: 'Die Gruppe, in deren Namen ihr Server einlädt.' },
    recipients: {
      label: 'Empfängerliste',
      explanation: 'Wen der Server einer Gruppe einladen soll, wie im Rumpf der Einladung aufgelistet.',
    },
    reference: {
      label: 'Nachrichtenreferenz',
      explanation:
        'Die Zählnummer, die der Einliefernde der Kurznachricht gibt und die ein Statusbericht wiederholt (TP-MR).',
    },
    smRpMti: {
      label: 'Art der Kurznachricht',
      explanation: 'Sagt, dass ein Statusbericht zuzustellen ist (SM-RP-MTI).',
    },
    statusReportRequested: {
      label: 'Statusbericht verlangt',
      explanation: 'Die SMS-Zentrale soll über die Zustellung berichten (TP-SRR).',
    },
    unidentified: {
      label: 'Nicht identifizierter Absender',
      explanation: 'Das Netz kann nicht feststellen, wer der Absender ist.',
    },
    recipientUri: {
      label: 'To',
      explanation: 'Der SIP-URI eines Empfängers, der keine MSISDN hat oder dessen Absender keine hat.',
    },
    requestUri: {
      label: 'Request-URI',
      explanation: 'Wo die SIP-Anfrage enden soll: die Adresse des Empfängers.',
    },
    recipient: {
      label: 'Empfänger',
      explanation: 'Die Rufnummer, für die die Kurznachricht bestimmt ist (TP-Destination-Address).',
    },
    user: {
      label: 'Public User Identity',
      explanation: 'Der Nutzer, um den es in der Anfrage geht, wie das IMS ihn benennt.',
    },
    ue: { label: 'Endgerät', explanation: 'Das Telefon, das sich registriert.' },
    msisdn: {
      label: 'MSISDN',
      explanation: 'Die Rufnummer, nach der gefragt oder über die berichtet wird.',
    },
    imsiField: {
      label: 'Das IMSI-Feld enthält',
      explanation:
        'Ob das Feld für die IMSI diese enthält oder die Nummer, die das IP-SM-GW an ihre Stelle gesetzt hat.',
      meanings: {
        IMSI: 'die wirkliche Nummer des Teilnehmers im Netz',
        'MT-CORRELATION-ID': 'eine Wegwerfnummer an ihrer Stelle',
      },
    },
    imsi: {
      label: 'IMSI',
      explanation:
        'Die Nummer, unter der das Mobilfunknetz den Teilnehmer kennt; Nutzern wird sie nie gezeigt.',
    },
    correlationId: {
      label: 'MT Correlation ID',
      explanation:
        'Eine Nummer in Gestalt einer IMSI, die das IP-SM-GW erfindet. Sie verknüpft eine Routingantwort mit der Zustellung, die folgt, sodass die SMS-GMSC die IMSI nie erfährt.',
    },
    msisdnlessCorrelationId: {
      label: 'Correlation ID ohne MSISDN',
      explanation: 'Verknüpft die Nachrichten eines Nutzers, der keine Rufnummer hat.',
    },
    identity: {
      label: 'Empfänger benannt durch',
      explanation: 'Welche Art von Nummer die Zustellung für den Empfänger verwendet.',
      meanings: {
        MSISDN: 'die Rufnummer',
        IMSI: 'die wirkliche Nummer des Teilnehmers im Netz',
        'MT-CORRELATION-ID': 'eine Wegwerfnummer an ihrer Stelle',
      },
    },
    addresses: {
      label: 'Adressen',
      explanation: 'Wohin eine Kurznachricht für den Empfänger gesendet werden kann, in dieser Reihenfolge.',
    },
    spoofed: {
      label: 'Vertritt einen Knoten',
      explanation:
        'Das IP-SM-GW gibt einer SMS-GMSC, die von ihm nichts weiß, seine eigene Adresse an Stelle der einer MSC oder eines SGSN.',
    },
    scAddress: {
      label: 'SMS-Zentrale',
      explanation:
        'Von welcher SMS-Zentrale die Kurznachricht kommt oder zu welcher sie geht; muss die Nachricht warten, wird sie später verständigt.',
    },
    smscType: {
      label: 'Art der SMS-Zentrale',
      explanation:
        'Ob eine Sprach- oder Videobox verständigt werden will oder eine gewöhnliche SMS-Zentrale.',
    },
    gwAddress: {
      label: 'Adresse des IP-SM-GW',
      explanation: 'Das Gateway, das diesen Teilnehmer von nun an versorgt.',
    },
    serverName: {
      label: 'Versorgende S-CSCF',
      explanation: 'Die S-CSCF, die den Nutzer versorgt, wie der HSS sie kennt.',
    },
    replyTo: {
      label: 'Gefragt von',
      explanation: 'Wer zuerst gefragt hat: Der HSS gibt die Anfrage weiter, und die Antwort geht dorthin.',
    },
    criteria: {
      label: 'Filterkriterien weiter bei',
      explanation:
        'Wie weit die S-CSCF in den Filterkriterien des Nutzers ist, wenn die Nachricht zu ihr zurückkommt.',
    },
    callId: {
      label: 'Call-ID',
      explanation: 'Auf jedem Hop einer SIP-Anfrage und in ihren Antworten dieselbe.',
    },
    inReplyTo: {
      label: 'Berichtet über',
      explanation: 'Die Call-ID der Nachricht, über die diese berichtet.',
    },
    via: {
      label: 'Via',
      explanation: 'Der Rückweg: Antworten passieren diese Elemente, das letzte zuerst.',
    },
    registered: {
      label: 'Registriert den Nutzer',
      explanation: 'Ob die S-CSCF den Nutzer übernimmt oder entlässt.',
    },
    expires: {
      label: 'Gültig für',
      explanation: 'Sekunden, die die Registrierung gilt; 0 verlangt die Deregistrierung.',
    },
    ipMessagingSupported: {
      label: 'IP-Messaging unterstützt',
      explanation: 'Die SMS-GMSC gibt an, dass sie die Adresse eines IP-SM-GW verarbeiten kann.',
    },
    gprsSupported: {
      label: 'GPRS unterstützt',
      explanation: 'Die SMS-GMSC gibt an, dass sie die Adresse eines SGSN verarbeiten kann.',
    },
    originator: {
      label: 'Urheber',
      explanation: 'Der Absender, wie diese Nachricht ihn nennt, oder was an seiner Stelle gezeigt wird.',
    },
    sender: {
      label: 'Absender erscheint als',
      explanation: 'Ob der Empfänger sehen kann, wer die Nachricht gesendet hat.',
      meanings: {
        REAL: 'der Empfänger kann sehen, wer es ist',
        ANONYMOUS: 'dem Empfänger verborgen',
        'SESSION-MSISDN': 'die Rufnummer, die der Chat-Sitzung geliehen ist',
        UNKNOWN: 'das Netz kann es nicht feststellen',
      },
    },
    privacy: {
      label: 'Verlangt Anonymität',
      explanation:
        'Der Absender verlangt, seine Public User Identity zu unterdrücken; die Vorgaben des Betreibers entscheiden.',
    },
    resourcePriority: {
      label: 'Resource-Priority',
      explanation:
        'Das Kennzeichen von MPS for Messaging in einer SIP-Nachricht. Die P-CSCF setzt es für den Absender, das Endgerät nie.',
    },
    transportPriority: {
      label: 'Transportpriorität',
      explanation:
        'Was die Nachricht befördert, ist gekennzeichnet, damit Knoten auf dem Weg es vor anderem behandeln.',
    },
    mpsIndication: {
      label: 'MPS for Messaging',
      explanation: 'Der HSS teilt mit, ob die Nachrichten des Teilnehmers Priorität haben.',
    },
    tpdu: {
      label: 'SMS-Dateneinheit',
      explanation:
        'Welche SMS-Dateneinheit enthalten ist: SUBMIT geht zur SMS-Zentrale, DELIVER zum Telefon.',
    },
    text: { label: 'Text', explanation: 'Was der Nutzer geschrieben hat.' },
    content: {
      label: 'Art des Inhalts',
      explanation: 'Wozu die Kurznachricht in einer Chat-Sitzung dient.',
    },
    leaveInstructions: {
      label: 'Sagt, wie man geht',
      explanation: 'Die Kurznachricht erklärt dem SMS-Nutzer, wie er den Chat verlässt.',
    },
    mmsId: {
      label: 'Multimedianachricht',
      explanation: 'Verknüpft die Benachrichtigung mit der Multimedianachricht, die später abgeholt wird.',
    },
    mm: {
      label: 'Multimedia-Operation',
      explanation: 'Welche Operation des Referenzpunkts MM1 hier über HTTP befördert wird.',
    },
    featureTag: {
      label: 'Feature-Tag',
      explanation: 'Zu welchem Nachrichtendienst die SIP-Anfrage gehört.',
      meanings: { CPM: 'Converged IP Messaging', IM: 'SIMPLE Instant Messaging' },
    },
    capabilities: {
      label: 'Fähigkeiten',
      explanation: 'Was der Client nach eigener Angabe bei der Registrierung annehmen kann.',
    },
    serviceData: {
      label: 'Berechtigt zu',
      explanation:
        'Was das IP-SM-GW für den Teilnehmer tun darf, wie der HSS es bei der Registrierung mitteilt.',
    },
    ipAccessFlag: {
      label: 'IP-Zugang',
      explanation: 'Teilt den Vergebührungssystemen mit, dass die Nachricht über einen IP-Zugang ging.',
    },
    result: { label: 'Ergebnis', explanation: 'Ob es gelungen ist.' },
    cause: {
      label: 'Ursache',
      explanation: 'Warum die Zustellung fehlschlug, in den Begriffen des SMS-Netzes.',
      meanings: {
        absent: 'das Telefon ist nicht erreichbar',
        memoryFull: 'das Telefon hat keinen Platz mehr',
        protocolError: 'das Telefon hat die Nachricht nicht verstanden',
        unknownSubscriber: 'niemand hat diese Rufnummer',
        notAuthorised: 'der Teilnehmer darf diesen Dienst nicht nutzen',
        systemFailure: 'ein Knoten ist ausgefallen',
      },
    },
    answers: { label: 'Antwortet auf', explanation: 'Die Anfrage, auf die diese Nachricht antwortet.' },
    status: {
      label: 'Status',
      explanation:
        'Der SIP-Status. Die Quelldokumente nennen keinen, sie sagen nur „appropriate error“: Dieser ist unsere Wahl.',
    },
    reason: {
      label: 'Grund',
      explanation: 'Warum die Anfrage scheiterte, in Worten, die bleiben, wenn der Status ausgetauscht wird.',
      meanings: {
        'not-authorised': 'darf den Interworking-Dienst nicht nutzen',
        'anonymity-prohibited': 'der Betreiber erlaubt keine anonymen Absender',
        'unidentified-prohibited': 'der Betreiber erlaubt keine unbekannten Absender',
        'no-answer': 'niemand hat rechtzeitig geantwortet',
        rejected: 'der Nutzer hat abgelehnt',
        'not-reachable': 'keine Domäne erreicht den Empfänger',
        'unknown-user': 'niemand hat diese Adresse',
        'not-registered': 'der Empfänger ist nicht registriert, und nichts vertritt ihn inzwischen',
        'sms-failure': 'das SMS-Netz hat versagt',
        'memory-full': 'das Telefon hat keinen Platz mehr',
        'credit-exhausted': 'kein Guthaben mehr',
        'not-understood': 'der Empfänger konnte mit der Anfrage nichts anfangen',
      },
    },
  },
  details: {
    positive: 'positiv',
    negative: 'negativ',
    absent: 'nicht erreichbar',
    memoryFull: 'Speicher voll',
    protocolError: 'Protokollfehler',
    unknownSubscriber: 'Teilnehmer unbekannt',
    notAuthorised: 'nicht berechtigt',
    systemFailure: 'Systemfehler',
    creditExhausted: 'Guthaben erschöpft',
    'not-authorised': 'nicht berechtigt',
    'anonymity-prohibited': 'Anonymität untersagt',
    'unidentified-prohibited': 'Unbekannte untersagt',
    'no-answer': 'keine Antwort',
    rejected: 'abgelehnt',
    'not-reachable': 'nicht erreichbar',
    'unknown-user': 'Nutzer unbekannt',
    'not-registered': 'nicht registriert',
    'sms-failure': 'Fehler im SMS-Netz',
    'memory-full': 'Speicher voll',
    'credit-exhausted': 'Guthaben erschöpft',
    'not-understood': 'nicht verstanden',
  },
  internals: {
    ipConnection: { sentence: '{at} erhält eine IP-Verbindung.', detail: 'IP-Verbindung' },
    filterCriteriaChecked: {
      sentence: '{at} prüft die Filterkriterien des Nutzers: {servers}.',
      detail: 'Filterkriterien geprüft',
    },
    terminatingServices: {
      sentence: '{at} führt die Zieldienste des Empfängers aus.',
      detail: 'Zieldienste ausgeführt',
    },
    noInterworkingHere: {
      sentence: '{at} nennt für die Nachricht kein Gateway; sie geht weiter, wie sie ist.',
      detail: 'hier kein Interworking',
    },
    serviceProfileEvaluated: {
      sentence: '{at} wertet das Dienstprofil des Empfängers aus: {servers}.',
      detail: 'Dienstprofil ausgewertet · {servers}',
    },
    convertedToShortMessage: {
      sentence:
        'Das Gateway stellt fest, dass der Empfänger berechtigt ist, und setzt die Instant Message in eine Kurznachricht um; Identität des Absenders: {identity}.',
      detail: 'berechtigt · Identität {identity} · IM → SMS-DELIVER',
    },
    convertedToSubmission: {
      sentence:
        'Das Gateway stellt fest, dass der Absender berechtigt ist, und setzt die Instant Message in eine Kurznachricht an die SMS-Zentrale um; Identität des Absenders: {identity}.',
      detail: 'berechtigt · Identität {identity} · IM → SMS-SUBMIT',
    },
    segmentsJoined: {
      sentence: 'Das Gateway fügt {count} Kurznachrichten zu einem Text zusammen.',
      detail: '{count} Segmente → ein Text',
    },
    segmentsMissing: {
      sentence: 'Das Gateway hat vergeblich gewartet: {count} von {of} Segmenten sind gekommen.',
      detail: '{count} von {of} Segmenten',
    },
    statusMapped: {
      sentence:
        'Das Gateway findet die Instant Message, von der der Statusbericht handelt, und macht daraus eine Zustellbenachrichtigung: {result}.',
      detail: 'Statusbericht → Zustellbenachrichtigung · {result}',
    },
    levelChosen: {
      sentence: 'Das Gateway stellt fest, wer der Empfänger ist, und wählt: {level}, erste Domäne {domain}.',
      detail: 'berechtigt · {level} · {domain}',
    },
    invitationConverted: {
      sentence:
        'Das Gateway stellt fest, dass der Teilnehmer zu Chats mit SMS-Nutzern berechtigt ist; Identität des Einladenden: {identity}.',
      detail: 'berechtigt · Identität {identity} · Einladung',
    },
    groupInvited: {
      sentence: '{at} lädt jedes der {members} Mitglieder mit einer eigenen Anfrage ein.',
      detail: 'je eine Einladung an {members} Mitglieder',
    },
    reportMapped: {
      sentence:
        'Das Gateway findet die Chatnachricht, von der der Bericht handelt; ihr Absender wollte davon erfahren.',
      detail: 'Bericht → Chatnachricht · {result}',
    },
    refused: {
      sentence: 'Das Gateway verweigert das Interworking: {reason}.',
      detail: 'verweigert · {reason}',
    },
    gatewayAddressStored: {
      sentence: 'Der HSS vermerkt, dass der Nutzer über IP verbunden ist und durch welches Gateway.',
      detail: 'Gateway-Adresse gespeichert · IP verbunden',
    },
    gatewayAddressDeleted: {
      sentence: 'Der HSS vermerkt, dass der Nutzer nicht mehr über IP verbunden ist.',
      detail: 'Gateway-Adresse gelöscht · IP getrennt',
    },
    mappingStored: {
      sentence: 'Das Gateway vermerkt, dass {msisdn} unter {ipAddress} zu finden ist.',
      detail: '{msisdn} ⇄ {ipAddress}',
    },
    mappingDeleted: {
      sentence: 'Das Gateway vergisst, wo {msisdn} zu finden war.',
      detail: '{msisdn} ⇄ IP-Adresse gelöscht',
    },
    gatewayAddressAvailable: {
      sentence: 'Die SMS-GMSC hat die Gateway-Adresse des Empfängers bereits.',
      detail: 'Gateway-Adresse liegt vor',
    },
    terminatedElsewhere: {
      sentence: '{at} sorgt außerhalb des Bildes für die Zustellung an den eigenen Nutzer.',
      detail: 'Zustellung im anderen Netz',
    },
    temporaryFailure: {
      sentence: 'Das Gateway kann vorerst nicht zustellen: {cause}.',
      detail: 'vorübergehender Fehler · {cause}',
    },
    permanentFailure: {
      sentence: 'Das Gateway stellt nicht zu: {cause}.',
      detail: 'dauerhafter Fehler · {cause}',
    },
    statusReportIgnored: {
      sentence: 'Der HSS übergeht, was die SMS-GMSC berichtet, weil ein Gateway den Teilnehmer versorgt.',
      detail: 'Bericht übergangen',
    },
  },
  sentences: {
    'SIP REGISTER': '{from} registriert den Client des eigenen Nutzers im IMS.',
    'SIP REGISTER 3P': '{from} teilt {to} mit, dass sich die Registrierung des Nutzers geändert hat.',
    'SIP MESSAGE IM': '{from} sendet die Instant Message weiter an {to}.',
    'SIP MESSAGE SM': '{from} sendet die Kurznachricht, in SIP verpackt, an {to}.',
    'SIP MESSAGE REPORT': '{from} berichtet {to}, was aus der Kurznachricht geworden ist.',
    'SIP 200 OK': '{from} antwortet {to}: angenommen.',
    'SIP 202 Accepted': '{from} antwortet {to}: übernommen, das Ergebnis kommt gesondert.',
    'SIP ERROR': '{from} antwortet {to}: {reason} ({status}).',
    'CX-UAR': '{from} fragt den HSS, welche S-CSCF den Nutzer registrieren darf.',
    'CX-UAA': 'Der HSS nennt die S-CSCF.',
    'CX-SAR': '{from} übernimmt den Nutzer und fragt nach dem Profil.',
    'CX-SAA': 'Der HSS übergibt das Profil mit der Angabe zu MPS for Messaging.',
    'CX-LIR': '{from} fragt den HSS, welche S-CSCF den Empfänger versorgt.',
    'CX-LIA': 'Der HSS nennt die S-CSCF des Empfängers.',
    'IWF-REG-REQ': 'Das Gateway meldet dem HSS, dass der Nutzer über IP erreichbar ist.',
    'IWF-REG-RES': 'Der HSS gibt dem Gateway die Berechtigungen des Teilnehmers.',
    'IWF-DEREG-REQ': 'Das Gateway meldet dem HSS, dass der Nutzer gegangen ist.',
    'IWF-DEREG-RES': 'Der HSS bestätigt.',
    'SRI-SM': '{from} fragt {to}, wo der Empfänger zu erreichen ist.',
    'SRI-SM-RES': '{from} teilt {to} mit, wohin zuzustellen ist: {addresses}.',
    'SRI-SM-ERR': '{from} teilt {to} mit, dass es keinen Weg zur Zustellung gibt: {cause}.',
    'MT-FSM': '{from} leitet die Kurznachricht an {to} weiter.',
    'MT-FSM-RES': '{from} berichtet {to}: zugestellt.',
    'MT-FSM-ERR': '{from} berichtet {to}: nicht zugestellt, {cause}.',
    'MO-FSM': '{from} übergibt {to} die eingelieferte Kurznachricht.',
    'MO-FSM-RES': '{from} bestätigt {to} die Einlieferung.',
    'MO-FSM-ERR': '{from} weist die Einlieferung ab: {cause}.',
    'SC-MT': 'Die SMS-Zentrale übergibt der SMS-GMSC die Kurznachricht.',
    'SC-MO': 'Die SMS-IWMSC übergibt der SMS-Zentrale die Kurznachricht.',
    'SC-SUBMIT-REPORT': 'Die SMS-Zentrale berichtet über die Einlieferung: {result}.',
    'SC-DELIVER-REPORT': 'Die SMS-GMSC berichtet der SMS-Zentrale über die Zustellung: {result}.',
    RSDS: '{from} meldet dem HSS den Zustellstatus: {result}.',
    'RSDS-RES': 'Der HSS bestätigt die Meldung.',
    'RADIO-SM': '{from} sendet die Kurznachricht über den Funkzugang an {to}.',
    'RADIO-ACK': '{from} quittiert {to}: {result}.',
    'SIP INVITE CHAT': '{from} gibt die Einladung zu einem Chat an {to} weiter.',
    'SIP INVITE LARGE': '{from} eröffnet mit {to} eine Sitzung für eine einzelne große Nachricht.',
    'SIP MESSAGE MMS': '{from} gibt {mm} zur Multimedianachricht in SIP an {to} weiter.',
    'HTTP POST': '{from} sendet {mm} über HTTP an {to}.',
    'HTTP GET': '{from} holt die Multimedianachricht von {to} ab.',
    'HTTP 200 OK': '{from} antwortet {to} mit {mm}: {result}.',
    'MM4 FORWARD': '{from} leitet die Multimedianachricht an {to} weiter.',
    'MM4 REPORT': '{from} berichtet {to}, was aus der Multimedianachricht geworden ist: {result}.',
    'MM4 REPORT-RES': '{from} bestätigt {to} den Zustellbericht.',
    'SIP BYE': '{from} teilt {to} mit, dass die Sitzung vorbei ist.',
    'SIP MESSAGE IMDN': '{from} benachrichtigt {to}, was aus der Nachricht geworden ist: {result}.',
    'SIP MESSAGE SMMA': '{from} teilt {to} mit, dass das Telefon wieder Speicher hat.',
    'MSRP SEND': '{from} sendet innerhalb der Sitzung eine Nachricht an {to}.',
    'MSRP 200 OK': '{from} hat die Nachricht der Sitzung erhalten.',
    'MSRP REPORT': '{from} berichtet, was aus einer Nachricht der Sitzung geworden ist: {result}.',
    'IP-REG-REQ': '{from} registriert sich über die eigene IP-Verbindung beim Gateway.',
    'IP-REG-RES': 'Das Gateway beantwortet die Registrierung: {result}.',
    'IP-DEREG-REQ': '{from} meldet sich beim Gateway ab.',
    'IP-DEREG-RES': 'Das Gateway bestätigt, dass das Endgerät abgemeldet ist.',
    'IP-DEREG-INFO': 'Das Gateway teilt dem Endgerät mit, dass es nicht mehr registriert ist.',
    'IP-SM': '{from} sendet die Kurznachricht über IP an {to}.',
    'IP-REPORT': '{from} berichtet {to} über IP: {result}.',
    'PRESENCE-NOTIFY': 'Der HSS teilt dem Presence Server mit, ob der Nutzer über IP verbunden ist.',
    CDR: '{from} sendet einen Gebührendatensatz an {to}: {result}.',
    'CREDIT-REQ': 'Das Gateway bittet das OCS, Guthaben für die Nachricht {request}.',
    'CREDIT-RES': 'Das OCS antwortet: {result}.',
    'READY-SM': '{from} meldet dem HSS, dass der Teilnehmer wieder Nachrichten annehmen kann.',
    'READY-SM-RES': 'Der HSS bestätigt.',
    'ALERT-SC': 'Der HSS verständigt über {to} die SMS-Zentrale {scAddress}.',
    'SC-ALERT': '{from} gibt den Alert an die SMS-Zentrale weiter.',
    'RADIO-SMMA': '{from} teilt {to} über den Funkzugang mit, dass wieder Speicher frei ist.',
    PAGING: '{from} ruft das Endgerät per Paging, damit die Nachricht es erreichen kann.',
    'PAGING-RES': 'Das Endgerät antwortet auf das Paging.',
  },
  spokenValues: {
    positive: 'positiv',
    negative: 'negativ',
    withheld: 'unterdrückt',
    kept: 'übermittelt',
    transport: 'Transportebene',
    service: 'Dienstebene',
    other: 'andere Ebene',
    reserve: 'zu reservieren',
    refund: 'gutzuschreiben',
  },
  outcomes: {
    nothing: 'Es wurde nichts gesendet',
    underWay: 'Noch unterwegs',
    set: 'Gesetzt',
    failed: (ue, reason: Reason) => `Fehler bei ${ue}: ${reasons[reason]}`,
    register: (ue) => `${ue} ist registriert`,
    deregister: (ue) => `${ue} ist deregistriert`,
    accepted: (ue) => `OK bei ${ue}`,
    instantMessageDelivered: (as, recipient, sender) =>
      `${kindsOfMessage[as]} bei ${recipient}; OK bei ${sender}`,
    chat: (ue) => `Chat offen; OK bei ${ue}`,
    chatEnded: 'Der Chat ist beendet',
    chatMessageDelivered: (recipient) => `Chatnachricht bei ${recipient}`,
    shortMessageDelivered: (as, recipient) =>
      `${kindsOfMessage[as]} bei ${recipient}; positiver Zustellbericht bei SM-SC`,
    keptForLater: 'Das Netz des Empfängers kann vorerst nicht zustellen; SM-SC behält die Nachricht',
    shortMessageFailed: (cause: Reason, kept) =>
      `Negativer Zustellbericht bei SM-SC: ${reasons[cause]}${kept ? '; die Nachricht wird für einen weiteren Versuch behalten' : ''}`,
  },
  reasons,
  referencePoints: {
    Gm: {
      role: 'Der Weg ins IMS: ein Endgerät und der erste Proxy, mit dem es SIP spricht.',
      synonyms: ['Teil von R2'],
    },
    Mw: { role: 'SIP von einer Call Session Control Function zur nächsten.', synonyms: [] },
    ISC: {
      role: 'Die S-CSCF lässt einen Anwendungsserver an dem teilhaben, was ein Nutzer sendet oder erhält.',
      synonyms: [],
    },
    Cx: {
      role: 'Registrierung, Dienstprofil und die Frage, welche S-CSCF einen Nutzer versorgt.',
      synonyms: [],
    },
    SIP: {
      role: 'Ein CPM-Anwendungsserver übergibt eine Nachricht direkt dem Gateway, an der S-CSCF vorbei.',
      synonyms: [],
    },
    MSRP: {
      role: 'Der Inhalt eines Chats oder einer großen Nachricht, von Ende zu Ende, an den SIP-Proxys vorbei. Die Dokumente geben ihm keinen Namen.',
      synonyms: ['Nutzdatenebene', 'media plane'],
    },
    J: {
      role: 'Das Gateway registriert Nutzer beim HSS, fragt, wo sie zu erreichen sind, und berichtet, was aus einer Nachricht geworden ist; der HSS gibt Anfragen anderer an es weiter.',
      synonyms: ['S6c (Diameter)', 'Sh, für Teilnehmerdaten', 'Gr, das TR 23.804 wiederverwenden würde'],
    },
    C: {
      role: 'Routinganfragen des SMS-Kernnetzes und seine Zustellberichte; in Gegenrichtung Alerts. Bei IP-Messaging kann eine Antwort auch das Gateway nennen.',
      synonyms: ['S6c (Diameter)'],
    },
    D: { role: 'Eine MSC meldet dem HSS, dass ein Telefon wieder erreichbar ist.', synonyms: [] },
    Gr: { role: 'Ein SGSN meldet dem HSS, dass ein Telefon wieder erreichbar ist.', synonyms: [] },
    S6a: { role: 'Eine MME meldet dem HSS, dass ein Telefon wieder erreichbar ist.', synonyms: [] },
    N21: {
      role: 'Eine SMSF meldet der UDM, hier dem HSS, dass ein Telefon wieder erreichbar ist.',
      synonyms: [],
    },
    E: {
      role: 'Kurznachrichten zwischen dem SMS-Kernnetz und dem, was sie zustellt oder einliefert: einer MSC oder an ihrer Stelle dem Gateway.',
      synonyms: ['Gd, Gdd oder SGd, je nachdem, was an die Stelle der MSC tritt'],
    },
    Gd: { role: 'Kurznachrichten an einen SGSN und von ihm.', synonyms: ['Gdd (Diameter)'] },
    SGd: {
      role: 'Kurznachrichten an eine MME oder SMSF und von ihr, über Diameter.',
      synonyms: [],
    },
    Gdd: {
      role: 'Kurznachrichten an einen SGSN und von ihm, über Diameter statt MAP.',
      synonyms: [],
    },
    S6c: {
      role: 'Das Routing von Kurznachrichten und wie sie endeten, über Diameter an Stelle von J und C.',
      synonyms: [],
    },
    Sh: { role: 'Was das Gateway im HSS liest und speichert, über Diameter.', synonyms: [] },
    NAS: {
      role: 'Kurznachrichten in der Signalisierung von 4G und 5G und das Paging davor.',
      synonyms: [],
    },
    radio: {
      role: 'Kurznachrichten über den leitungs- oder paketvermittelten Funkzugang von 2G und 3G.',
      synonyms: [],
    },
    'IP-CAN': {
      role: 'Der Zugang, über den ein Proxy ein ruhendes Endgerät erreicht, das erst per Paging gerufen wird.',
      synonyms: [],
    },
    R2: {
      role: 'Ein Endgerät und sein Gateway über ein beliebiges IP-Netz, ohne IMS: Registrierung, Kurznachrichten, Berichte. Das Protokoll bleibt offen.',
      synonyms: [],
    },
    R3: {
      role: 'Gebührendaten des Gateways, im Nachhinein gesammelt; das Format bleibt offen.',
      synonyms: [],
    },
    R4: {
      role: 'Guthaben wird angefordert, bevor eine Nachricht weitergeleitet wird, mit vorhandenen Verfahren.',
      synonyms: [],
    },
    Ga: { role: 'Gebührendatensätze auf dem Weg zur Rechnungsstellung.', synonyms: [] },
    'not named': {
      role: 'Der HSS teilt dem Presence Server mit, wer über IP verbunden ist. Die Dokumente geben keinen Namen.',
      synonyms: [],
    },
    MM1: {
      role: 'Ein Endgerät liefert Multimedianachrichten ein, wird über sie benachrichtigt und holt sie ab.',
      synonyms: [],
    },
    MM4: { role: 'Multimedianachrichten und ihre Berichte von Netz zu Netz.', synonyms: [] },
    'MMS link': {
      role: 'Benachrichtigungen, die das Gateway im Auftrag des Relays zustellt. Von den Dokumenten nicht benannt.',
      synonyms: [],
    },
    'SC link': {
      role: 'Die SMS-Zentrale und die beiden MSCs am Rand des SMS-Netzes: Nachrichten, Berichte, Alerts. Nicht standardisiert.',
      synonyms: [],
    },
  },
  acts: {
    nextMessage: 'Wirkt auf die nächste Nachricht.',
    nextRegistration: 'Wirkt ab der nächsten Registrierung.',
    atOnce: 'Wirkt sofort.',
  },
  bases: {
    S: 'Steht in den Quelldokumenten',
    P: 'In einer öffentlichen Fassung der Spezifikation gelesen',
    R: 'Unsere Lesart: Der Text schweigt oder widerspricht sich',
    G: 'Allgemeinwissen, ungeprüft',
  },
  groupTitles: {
    users: 'Nutzer und Registrierung',
    message: 'Nachricht und Anonymität',
    policy: 'Vorgaben des Betreibers',
    priority: 'Priorität',
    network: 'Netz',
    timers: 'Timer',
    charging: 'Vergebührung',
    furtherStudy: 'Offengelassen (for further study)',
    setUp: 'Aufbau der Netze',
  },
  settings: {
    'ueA.ims': {
      label: 'Absender im IMS registriert',
      help: 'Nur ein registriertes UE-A kann eine Instant Message senden.',
      on: 'registered',
      values: { registered: 'registriert', unregistered: 'nicht registriert' },
    },
    'ueB.ims': {
      label: 'IMS-Zustand des Empfängers',
      help: 'Bestimmt, welche initialen Filterkriterien gelten und ob das Netz den Nutzer überhaupt kennt.',
      values: { registered: 'Registriert', unregistered: 'Nicht registriert', unknown: 'Unbekannt' },
    },
    'ueB.caps': {
      label: 'Fähigkeiten in der Registrierung',
      help: 'Was der Client von UE-B nach eigener Angabe annehmen kann, wenn er sich registriert.',
    },
    'ueB.service': {
      label: 'Dienstprofil des Empfängers',
      help: 'Welchen Anwendungsserver die Filterkriterien eines registrierten Empfängers nennen.',
      values: { none: 'Keinen' },
    },
    'ueB.imOnline': {
      label: 'IM-Client online',
      help: 'Ein IM-Client, der online ist, erhält die Nachricht selbst; es gibt kein Interworking.',
      on: 'yes',
      values: yesNo,
    },
    'ueB.prefs': {
      label: 'Interworking-Präferenzen des Empfängers',
      help: 'Ein: als SMS. Dann adressiert der CPM-AS selbst das IP-SM-GW (Schritt 5b).',
      on: 'as SMS',
      values: { 'not set': 'nicht gesetzt', 'as SMS': 'als SMS' },
    },
    'ueB.unregIfc': {
      label: 'iFC für nicht Registrierte nennen das IP-SM-GW',
      help: 'Sonst endet eine Nachricht an einen nicht registrierten Empfänger bei der S-CSCF.',
      on: 'yes',
      values: yesNo,
    },
    'ueB.unregIfcAs': {
      label: 'iFC für nicht Registrierte nennen auch den IM/CPM-AS',
      help: 'Dann wird der Anwendungsserver auch für einen nicht registrierten Empfänger eingeschaltet.',
      on: 'yes',
      values: yesNo,
    },
    'ue.regIfc': {
      label: 'iFC für Registrierte nennen das IP-SM-GW',
      help: 'Ob die S-CSCF Nachrichten und Registrierungen eines registrierten Nutzers zum Gateway bringt.',
      on: 'yes',
      values: yesNo,
    },
    'ueB.paging': {
      label: 'Paging des Empfängers',
      help: 'Ein ruhendes UE-B wird erst per Paging gerufen; mit MPS hat das Paging Priorität.',
      values: { 'not needed': 'Nicht nötig', 'by MME': 'Durch MME', 'by AMF': 'Durch AMF' },
    },
    'auth.service.A': {
      label: 'Absender berechtigt, Dienstebene',
      help: 'Liest das IP-SM-GW, wenn UE-A sich registriert.',
      on: 'yes',
      values: yesNo,
    },
    'auth.service.B': {
      label: 'Empfänger berechtigt, Dienstebene',
      help: 'Liest das IP-SM-GW, wenn UE-B sich registriert; geprüft, bevor eine Nachricht umgesetzt wird.',
      on: 'yes',
      values: yesNo,
    },
    'auth.transport.B': {
      label: 'Empfänger berechtigt, Transportebene',
      help: 'Liest das IP-SM-GW, wenn UE-B sich registriert; geprüft, bevor eine SMS in SIP befördert wird.',
      on: 'yes',
      values: yesNo,
    },
    'sub.service.B': {
      label: 'Vertrag des Empfängers, Dienstebene',
      help: 'Ob der Vertrag die Umsetzung zwischen Instant Messages und Kurznachrichten enthält.',
      on: 'yes',
      values: yesNo,
    },
    'sub.transport.B': {
      label: 'Vertrag des Empfängers, Transportebene',
      help: 'Ob der Vertrag SMS über IP enthält.',
      on: 'yes',
      values: yesNo,
    },
    'odb.B': {
      label: 'SMS für Empfänger gesperrt (ODB)',
      help: 'Sperre von Kurznachrichten durch den Betreiber (Operator Determined Barring).',
      on: 'yes',
      values: yesNo,
    },
    'msg.privacy': {
      label: 'Absender unterdrückt seine Identität',
      help: 'Die Instant Message verlangt, die Public User Identity ihres Absenders nicht zu übermitteln.',
      on: 'yes',
      values: yesNo,
    },
    'op.anonymity': {
      label: 'Anonymes Interworking',
      help: 'Ein: Der Betreiber erlaubt eine unterdrückte Identität. Aus: Eine solche Nachricht wird abgewiesen.',
      on: 'allow',
      values: allowed,
    },
    'op.level': {
      label: 'Bevorzugte Ebene, wenn beide möglich sind',
      help: 'Die Wahl des Betreibers zwischen SMS in SIP und Umsetzung.',
      values: levels,
    },
    'user.level': {
      label: 'Vom Nutzer bevorzugte Ebene',
      help: 'Geht der Wahl des Betreibers vor.',
      values: levels,
    },
    'op.noFallbackOn': {
      label: 'Fehlerursachen ohne weitere Domäne',
      help: 'Nach einer von diesen versucht das Gateway die nächste Domäne nicht.',
      values: { memoryFull: 'Speicher voll', protocolError: 'Protokollfehler', absent: 'Nicht erreichbar' },
    },
    'gw.domains': {
      label: 'Domänenreihenfolge des IP-SM-GW',
      help: 'Wo das Gateway zuzustellen versucht, von der ersten bis zur letzten.',
    },
    'gw.rsds': {
      label: 'Gateway sendet Schritt 12 nach erfolgreicher Zustellung',
      help: 'Das IP-SM-GW kann dem HSS den Zustellstatus melden. Scheitert alles, wird immer gemeldet.',
      on: 'yes',
      values: yesNo,
    },
    'gmsc.rsds': {
      label: 'GMSC sendet Schritt 13',
      help: 'Auch die SMS-GMSC kann den Zustellstatus melden; der HSS übergeht, was sie sagt.',
      on: 'yes',
      values: yesNo,
    },
    'mps.A': {
      label: 'MPS for Messaging, Absender',
      help: 'Multimedia Priority Service im HSS-Profil von UE-A; die P-CSCF erfährt davon bei der Registrierung.',
      on: 'on',
      values: onOff,
    },
    'mps.B': {
      label: 'MPS for Messaging, Empfänger',
      help: 'Multimedia Priority Service im HSS-Profil von UE-B; bei jeder Routinganfrage gelesen.',
      on: 'on',
      values: onOff,
    },
    'hss.addr': {
      label: 'Bekannte Vermittlungsknoten von UE-B',
      help: 'Die Adressen, die eine Routinganfrage liefern kann.',
    },
    'hss.gwAddress': {
      label: 'Gateway-Adresse im HSS',
      help: 'Mit einer Adresse leitet der HSS Routinganfragen an das IP-SM-GW weiter.',
      values: {
        none: 'Keine',
        learned: 'Gelernt',
        'per HSS': 'Je HSS',
        'per subscriber': 'Je Teilnehmer',
      },
    },
    'reach.B.ims': { label: 'Erreichbarkeit über IMS', help: reachHelp, values: reachability },
    'reach.B.msc': { label: 'Erreichbarkeit über MSC', help: reachHelp, values: reachability },
    'reach.B.sgsn': { label: 'Erreichbarkeit über SGSN', help: reachHelp, values: reachability },
    'reach.B.mme': { label: 'Erreichbarkeit über MME', help: reachHelp, values: reachability },
    'reach.B.smsf': { label: 'Erreichbarkeit über SMSF', help: reachHelp, values: reachability },
    'sc.submit': {
      label: 'SM-SC nimmt die Einlieferung an',
      help: 'Ob die SMS-Zentrale eine Kurznachricht annimmt, die ein Telefon einliefert.',
      on: 'yes',
      values: yesNo,
    },
    'gmsc.timer': {
      label: 'Forward-SM-Timer der GMSC',
      help: 'Wie lange die SMS-GMSC wartet: begrenzt, wie viele Domänen das Gateway versuchen kann.',
      values: { short: 'Kurz', normal: 'Normal', long: 'Lang' },
    },
    'ueB.ip': {
      label: 'UE ohne IMS beim Gateway registriert',
      help: 'Über seine IP-Verbindung beim Gateway selbst registriert (R2).',
      values: { registered: 'Registriert', 'not registered': 'Nicht registriert' },
      on: 'registered',
    },
    'ueB.msisdn': {
      label: 'Empfänger hat eine MSISDN',
      help: 'Ohne MSISDN wird der Empfänger mit seinem SIP-URI adressiert.',
      on: 'yes',
      values: yesNo,
    },
    'auth.transport.A': {
      label: 'Absender berechtigt, Transportebene',
      help: 'Liest das IP-SM-GW, wenn UE-A sich registriert; geprüft, bevor dessen SMS weitergeht.',
      on: 'yes',
      values: yesNo,
    },
    'sub.service.A': {
      label: 'Vertrag des Absenders, Dienstebene',
      help: 'Ob der Vertrag von UE-A die Umsetzung zwischen Instant Messages und Kurznachrichten enthält.',
      on: 'yes',
      values: yesNo,
    },
    'sub.transport.A': {
      label: 'Vertrag des Absenders, Transportebene',
      help: 'Ob der Vertrag von UE-A SMS über IP enthält.',
      on: 'yes',
      values: yesNo,
    },
    'odb.A': {
      label: 'SMS für Absender gesperrt (ODB)',
      help: 'Sperre von Kurznachrichten durch den Betreiber (Operator Determined Barring).',
      on: 'yes',
      values: yesNo,
    },
    'sms.answer': {
      label: 'Was der SMS-Nutzer antwortet',
      help: 'Wie der Mensch mit dem Telefon auf die Einladung zum Chat reagiert.',
      values: {
        accept: 'Nimmt an',
        reject: 'Lehnt ab',
        'unclear text': 'Unklarer Text',
        nothing: 'Nichts',
        'late accept': 'Nimmt zu spät an',
        'accept twice': 'Nimmt zweimal an',
      },
    },
    'sms.text': {
      label: 'Was der SMS-Nutzer schreibt',
      help: 'Was der nächste Text des SMS-Nutzers ist.',
      values: {
        'chat content': 'Chat',
        'leave text': 'Austrittstext',
        'something else': 'Etwas anderes',
      },
    },
    'sms.target': {
      label: 'Rufnummer, an die der SMS-Nutzer schreibt',
      help: 'Nur die MSISDN der Sitzung führt in den Chat.',
      values: { 'session MSISDN': 'Sitzungs-MSISDN', 'another MSISDN': 'Andere MSISDN' },
    },
    'msg.kind': {
      label: 'Was A sendet',
      help: 'Die Art der Nachricht, die die Prozedur in Gang setzt.',
      values: { 'IM pager': 'IM (Pager-Modus)', 'IM large': 'IM (Large-Modus)', chat: 'Chat' },
    },
    'msg.identified': {
      label: 'Das Netz kann den Absender identifizieren',
      help: 'Ein nicht identifizierter Absender ist etwas anderes als einer, der anonym bleiben will.',
      on: 'yes',
      values: yesNo,
    },
    'msg.notify': {
      label: 'Verlangte Benachrichtigung',
      help: 'Was der Absender über die Zustellung erfahren will.',
      values: { none: 'Keine', delivery: 'Zustellung', failure: 'Fehlschlag', read: 'Gelesen' },
    },
    'msg.segments': {
      label: 'Segmente der SMS',
      help: 'In wie viele Kurznachrichten der Text zerlegt wird.',
    },
    'op.unidentified': {
      label: 'Einladungen nicht identifizierter Nutzer',
      help: 'Ein: Der Betreiber lässt sie zu.',
      on: 'allow',
      values: allowed,
    },
    'op.checkBack': {
      label: 'SMS-Nutzer fragen, bevor der Chat angenommen wird',
      help: 'Aus: Das Gateway nimmt sofort an Stelle des SMS-Nutzers an.',
      on: 'yes',
      values: yesNo,
    },
    'op.leaveText': {
      label: 'Chat-SMS sagen, wie man geht',
      help: 'Ob jede Chatnachricht den Hinweis trägt, wie man den Chat verlässt.',
      on: 'yes',
      values: yesNo,
    },
    'op.endNotice': {
      label: 'Dem SMS-Nutzer das Ende des Chats mitteilen',
      help: 'Ob das Gateway eine letzte Kurznachricht sendet, wenn die andere Seite den Chat beendet.',
      on: 'yes',
      values: yesNo,
    },
    'op.sessionNumber': {
      label: 'Absendernummer in Chat-SMS',
      help: 'Die MSISDN des CPM-Nutzers oder eine, die das Gateway der Sitzung leiht.',
      values: { 'own MSISDN': 'Eigene', 'assigned MSISDN': 'Zugewiesene' },
    },
    'op.invitation': {
      label: 'Einladungstext',
      help: 'Was der SMS-Nutzer nach dem Namen des Einladenden liest.',
    },
    'op.leaveInstructions': {
      label: 'Hinweis zum Verlassen',
      help: 'Wird einer Chatnachricht angefügt, wenn Chat-SMS sagen, wie man geht.',
    },
    'op.endText': { label: 'Schlusstext', help: 'Was der SMS-Nutzer liest, wenn der Chat beendet ist.' },
    'op.acceptWord': { label: 'Annahmewort', help: 'Die Antwort, die eine Einladung annimmt.' },
    'op.leaveWord': { label: 'Austrittswort', help: 'Der Text, mit dem der SMS-Nutzer den Chat verlässt.' },
    'op.msisdnless': {
      label: 'SMS ohne MSISDN erlauben',
      help: 'Ob das Gateway einem Nutzer, der keine Rufnummer hat, eine Kurznachricht zustellt.',
      on: 'yes',
      values: yesNo,
    },
    'oma.imServer': {
      label: 'S-CSCF wählt einen IM-Server',
      help: 'Aus: Die S-CSCF stellt dem Client selbst zu.',
      on: 'yes',
      values: yesNo,
    },
    'oma.rewriteTag': {
      label: 'IM-Server ersetzt das Feature-Tag',
      help: 'Ein: Der Client sieht das Tag des IM-Dienstes. Aus: das von CPM.',
      on: 'yes',
      values: yesNo,
    },
    'gw.altRouting': {
      label: 'Gateway nennt für Statusberichte die Vermittlungsknoten',
      help: 'Ein: Der Statusbericht geht am Gateway vorbei, und niemand wird benachrichtigt.',
      on: 'yes',
      values: yesNo,
    },
    'gw.pagerMode': {
      label: 'Längster Text im Pager-Modus',
      help: 'Aus wie vielen Kurznachrichten ein Text höchstens bestehen darf, um als eine Instant Message zum Client zu gehen; längere gehen in einer Sitzung.',
    },
    'gw.missingSegments': {
      label: 'Wenn Segmente fehlen',
      help: 'Was das Gateway tut, wenn es vergeblich auf sie gewartet hat: Es weist das letzte Segment ab oder stellt zu, was da ist.',
      values: { refuse: 'Letztes abweisen', deliver: 'Zustellen, was da ist' },
    },
    'sc.mwd': {
      label: 'SM-SC setzt den Wartevermerk',
      help: 'Ob die SMS-Zentrale einen Alert will, nachdem alle Versuche gescheitert sind.',
      on: 'yes',
      values: yesNo,
    },
    'hss.priority': {
      label: 'Reihenfolge der Adressen',
      help: 'Welche Adressen eine SMS-GMSC mit begrenzten Möglichkeiten erhält.',
      values: { IPGW: 'IP-SM-GW' },
    },
    'hss.presence': {
      label: 'Presence Server eingerichtet',
      help: 'Ob der HSS ihm mitteilt, wer über IP verbunden ist.',
      on: 'yes',
      values: yesNo,
    },
    'hss.mwd': {
      label: 'Wartende SMS-Zentralen',
      help: 'Message Waiting Data im HSS: die SMS-Zentralen, die zu verständigen sind.',
    },
    'hss.mcef': {
      label: 'Merker „Speicher voll“ (MCEF)',
      help: 'Solange er gesetzt ist, wird keine SMS-Zentrale verständigt.',
      on: 'yes',
      values: yesNo,
    },
    'reach.B.ip': {
      label: 'Erreichbarkeit über IP',
      help: 'Worauf eine Zustellung über die IP-Verbindung trifft.',
      values: reachability,
    },
    'gmsc.ip': {
      label: 'SMS-GMSC unterstützt IP-Messaging',
      help: 'Dann kann sie die Adresse des Gateways als solche verarbeiten.',
      on: 'yes',
      values: yesNo,
    },
    'gmsc.gprs': {
      label: 'SMS-GMSC sendet den GPRS Support Indicator',
      help: 'Mit ihm kann der HSS zwei Adressen liefern, ohne ihn eine.',
      on: 'yes',
      values: yesNo,
    },
    'sc.type': {
      label: 'Art der SMS-Zentrale',
      help: 'Wird dem HSS mit dem Zustellstatus gemeldet.',
      values: { normal: 'Normal', 'voice mail': 'Sprachbox', 'video mail': 'Videobox' },
    },
    'sc.address': {
      label: 'Herkunft der SC-Adresse',
      help: 'Wo das Gateway die SMS-Zentrale für eine eigene Kurznachricht findet.',
      values: { 'HSS data': 'HSS-Daten', configured: 'Konfiguriert', none: 'Keine' },
    },
    'sc.addressIn': {
      label: 'SC-Adresse einer SMS über IMS',
      help: 'Wohin das Endgerät die Adresse der SMS-Zentrale schreibt.',
      values: { 'SM content': 'Inhalt der SMS' },
    },
    't.chatAnswer': {
      label: 'Zeit zur Antwort auf eine Einladung',
      help: 'Wie lange das Gateway auf den SMS-Nutzer wartet, bevor es den Chat ablehnt.',
    },
    't.guard': {
      label: 'Langer Überwachungstimer',
      help: 'Ein Nutzer, der länger schweigt, wird vom Gateway deregistriert.',
    },
    't.reg': {
      label: 'Timer der erneuten Registrierung',
      help: 'Kürzer oder länger als der Überwachungstimer des Gateways.',
      values: { shorter: 'Kürzer', longer: 'Länger' },
    },
    'chg.mode': {
      label: 'Vergebührung',
      help: 'Offline: ein Datensatz nach dem Ergebnis. Online: Guthaben vor der Weiterleitung.',
      values: { none: 'Keine', offline: 'Offline', online: 'Online', both: 'Beide' },
    },
    'chg.credit': {
      label: 'Guthaben vorhanden',
      help: 'Ohne Guthaben wird eine Nachricht nicht weitergeleitet.',
      on: 'ok',
      values: { ok: 'vorhanden', exhausted: 'erschöpft' },
    },
    'chg.ipFlag': {
      label: 'IP-Zugangskennzeichen erzeugt',
      help: 'Teilt der SMS-Zentrale und dem Gebührendatensatz mit, dass der Zugang über IP war.',
      on: 'yes',
      values: yesNo,
    },
    'ffs.regSteps': {
      label: 'Registrierungsschritte 5 und 6',
      help: 'Ob das Gateway den HSS unterrichtet: je nach Adressdaten, immer oder nie.',
      values: { follow: 'Je nach Adresse', always: 'Immer', never: 'Nie' },
    },
    'ffs.moIndication': {
      label: 'Woran eine SMS in SIP erkannt wird',
      help: 'Das Endgerät sagt es, oder das Gateway hält jeden Text für eine SMS.',
      values: { explicit: 'Ausdrücklich', 'all text': 'Jeder Text' },
    },
    'ffs.reportMark': {
      label: 'Woran ein Bericht erkannt wird',
      help: 'Am Inhaltstyp, an einem eigenen Header oder durch Vermutung.',
      values: { 'content type': 'Inhaltstyp', header: 'Header', guess: 'Vermutung' },
    },
    'ffs.route': {
      label: 'Wer zwischen MSC und Gateway wählt',
      help: 'Wie eine SMS-GMSC, die IP-Messaging unterstützt, eine der Adressen wählt.',
      values: {
        'GMSC prefers GW': 'GMSC zieht Gateway vor',
        'GMSC prefers MSC': 'GMSC zieht MSC vor',
        'HSS order': 'Reihenfolge des HSS',
      },
    },
    'ffs.mmsIndication': {
      label: 'Woran eine MMS erkannt wird',
      help: 'Das Endgerät sagt es, oder das Gateway nutzt MMS für alles außer Text.',
      values: { explicit: 'Ausdrücklich', 'all non-text': 'Alles außer Text' },
    },
    'ffs.mmsDeliver': {
      label: 'Wie der MMS-Inhalt zugestellt wird',
      help: 'In SIP oder als Link, dem das Endgerät über HTTP folgt.',
      values: { 'in SIP': 'In SIP', 'HTTP link': 'HTTP-Link' },
    },
    'ffs.pushEnabler': {
      label: 'SIP-Push',
      help: 'Welche SIP-Methode die Benachrichtigung befördert.',
      values: { 'SUBSCRIBE+NOTIFY': 'SUBSCRIBE + NOTIFY' },
    },
    'ffs.regSecurity': {
      label: 'Gesicherte Registrierung',
      help: 'Was die Registrierung beim Gateway schützt.',
      values: { tunnel: 'Tunnel', 'SIP registration': 'SIP-Registrierung' },
    },
    'setup.subscription.B': {
      label: 'Vertrag des Empfängers',
      help: 'Ein Teilnehmer nur mit SMS hat keinen SIP-URI; das IMS kann nicht zu ihm routen.',
      values: { 'IMS and SMS': 'IMS und SMS', 'SMS only': 'Nur SMS' },
    },
    'setup.access': {
      label: 'Wie das UE das Gateway erreicht',
      help: 'Durch das IMS oder ohne es über IP (R2).',
    },
    'setup.smsOver.A': {
      label: 'SMS-Client von UE-A',
      help: 'Über den Funkzugang, in SIP oder über IP ohne IMS.',
      values: { radio: 'Funk' },
    },
    'setup.smsOver.B': {
      label: 'SMS-Client von UE-B',
      help: 'Über den Funkzugang, in SIP oder über IP ohne IMS.',
      values: { radio: 'Funk' },
    },
    'setup.routing': {
      label: 'Routinganfrage an den HSS',
      help: 'Er gibt die Anfrage an das Gateway weiter oder beantwortet sie mit seinen Adressen.',
      values: { 'HSS passes on': 'HSS gibt weiter', 'HSS answers': 'HSS antwortet' },
    },
    'setup.recipient': {
      label: 'Was den Empfänger benennt',
      help: 'Wie ein Forward Short Message dem Gateway sagt, für wen es ist.',
      values: { 'IMSI field': 'IMSI-Feld' },
    },
    'setup.reportOrder': {
      label: 'Reihenfolge der Schlussberichte',
      help: 'Ob die SMS-GMSC zuerst der SMS-Zentrale oder dem HSS berichtet.',
      values: { 'SM-SC first': 'SM-SC zuerst', 'HSS first': 'HSS zuerst' },
    },
    'setup.reportAnswer': {
      label: 'Antwort auf einen Zustellbericht',
      help: 'Das Gateway nimmt ihn sofort an oder antwortet erst, wenn es der SMS-GMSC berichtet hat.',
      values: { '202 at once': '202 sofort', '200 at the end': '200 am Ende' },
    },
    'setup.registrationOrder': {
      label: 'Reihenfolge bei der Registrierung',
      help: 'Wem das Gateway zuerst antwortet, wenn die S-CSCF ihm eine Registrierung meldet.',
      values: { 'S-CSCF first': 'S-CSCF zuerst', 'HSS first': 'HSS zuerst' },
    },
    'setup.alertThrough': {
      label: 'Alerts gehen über',
      help: 'Der Knoten, der einen Alert an die SMS-Zentrale weitergibt.',
    },
    'setup.mms': {
      label: 'MMS-Client',
      help: 'Ob das Endgerät MMS in SIP oder über HTTP sendet und erhält.',
      values: { 'over IMS': 'Über IMS', 'HTTP and SIP push': 'HTTP und SIP-Push' },
    },
    'setup.chat': {
      label: 'Wen ein Chat einlädt',
      help: 'Nur den anderen Nutzer oder eine Gruppe: ihn und einen aus einem Netz außerhalb des Bildes.',
      values: { 'one user': 'Einen Nutzer', 'a group': 'Eine Gruppe' },
    },
    'setup.gmscKnowsGateway': {
      label: 'SMS-GMSC hat die Adresse des Gateways',
      help: 'Bei einem Empfänger ohne MSISDN. Aus: Sie fragt den HSS anhand der IMSI.',
      on: 'yes',
      values: yesNo,
    },
    'setup.protocol.hss': {
      label: 'Protokoll zum HSS',
      help: 'MAP über J und C oder Diameter über S6c und Sh.',
    },
    'setup.protocol.sgsn': {
      label: 'Protokoll zum SGSN',
      help: 'MAP über Gd oder Diameter über Gdd.',
    },
    'setup.protocol.gateway': {
      label: 'Protokoll zwischen Gateway und SMS-Kernnetz',
      help: 'MAP über E oder Diameter über SGd, zwischen IP-SM-GW und SMS-GMSC oder SMS-IWMSC.',
    },
    'setup.peer': {
      label: 'Was das andere Netz antwortet',
      help: 'Wie ein Netz außerhalb des Bildes aufnimmt, was ihm gesendet wird.',
      values: {
        accepts: 'Nimmt an',
        'temporary failure': 'Vorübergehender Fehler',
        'permanent failure': 'Dauerhafter Fehler',
      },
    },
    't.corr': {
      label: 'Lebensdauer einer MT Correlation ID',
      help: 'Danach weiß das Gateway nicht mehr, wessen Nachricht weitergeleitet wird.',
    },
    't.sip': {
      label: 'Wartezeit auf eine SIP-Antwort',
      help: 'Wie lange das Gateway auf eine Antwort oder einen Zustellbericht wartet.',
    },
  },
  stepNames: {
    step: (step, message, place) => `Schritt ${step}: ${message} ${place}`,
    message: (n, message, place) => `Nachricht ${n}: ${message} ${place}`,
    within: (element) => `in ${element}`,
    between: (from, to) => `von ${from} an ${to}`,
  },
  timers: {
    sipTransaction: 'SIP-Antwort (Timer F)',
    cxAnswer: 'Antwort des HSS',
    readyResult: 'Antwort des HSS',
    routingInformation: 'Routinginformation',
    subscriberData: 'Teilnehmerdaten',
    radioAcknowledgement: 'Quittung (TR1N)',
    pagingResponse: 'Antwort auf das Paging',
    submitReport: 'Einlieferungsbericht (TR1M)',
    creditAnswer: 'Antwort zum Guthaben',
    nodeReport: 'Bericht des Knotens',
    chatAnswer: 'Antwort auf die Chat-Einladung',
    chatInvitation: 'Antwort auf das INVITE',
    chatPerson: 'der SMS-Nutzer liest',
    chatPersonLate: 'der SMS-Nutzer liest spät',
    msrpAnswer: 'Antwort in der Sitzung',
    reassembly: 'fehlende Segmente',
    joinedText: 'der zusammengefügte Text',
    sipAnswer: 'Antwort des Clients',
    correlationLifetime: 'MT Correlation ID',
    forwardShortMessage: 'Forward-SM-Timer',
    deliverReport: 'Zustellbericht',
    storeAndForward: 'Speichern und Weiterleiten',
    gatewayStatusReport: 'Statusmeldung folgt',
    statusResult: 'Antwort des HSS',
    ipAnswer: 'Antwort des Gateways',
    ipReport: 'Bericht des Endgeräts',
    longGuard: 'Überwachungstimer',
    reRegistration: 'erneute Registrierung',
    gmscStatusReport: 'Statusmeldung folgt',
  },
  language: {
    menu: 'Sprache',
    notLoaded: 'Diese Sprache lässt sich gerade nicht laden; die Seite bleibt, wie sie ist.',
  },
  catalogue: {
    title: 'Prozeduren',
    search: 'Prozeduren suchen',
    searchHint: 'Suchen',
    nothingFits: (query) => `Nichts passt zu „${query}“.`,
    all: 'Alle Prozeduren',
    fromSources: 'Aus den Quelldokumenten',
    beyondSources: 'Über die Quelldokumente hinaus',
  },
  compose: {
    title: 'Nachricht einspeisen',
    kind: 'Art',
    kinds: {
      im: 'IM',
      'large-im': 'Große IM',
      sms: 'SMS',
      chat: 'Chat',
      'chat-message': 'Chatnachricht',
      'chat-end': 'Chat-Ende',
      mms: 'MMS',
    },
    direction: 'Richtung',
    way: (from, to) => `${from} an ${to}`,
    text: 'Text',
    firstText: 'Hallo',
    hideIdentity: 'Anonym senden',
    cannotHide: 'Nur in einer IM oder einem Chat lässt sich der Absender unterdrücken.',
    send: 'Senden',
    registrations: 'Registrierungen',
    register: 'Registrieren',
    registerUser: (ue) => `${ue} registrieren`,
    registerAgain: 'Erneut registrieren',
    registerUserAgain: (ue) => `${ue} erneut registrieren`,
    deregister: 'Deregistrieren',
    deregisterUser: (ue) => `${ue} deregistrieren`,
    smsOnly: 'Nur SMS',
    registered: { IMS: 'im IMS', IP: 'über IP' },
    notRegistered: { IMS: 'nicht im IMS', IP: 'nicht über IP' },
  },
  conditions: {
    title: 'Bedingungen',
    resetAll: 'Alle zurücksetzen',
    notConcerned: (count) => `Hier ohne Belang (${count})`,
    doesNotConcern: (clause) => `Ohne Belang für ${clause}.`,
    concernsOthers: (clause, others) => `Betrifft ${others}, nicht ${clause}.`,
    changedCount: (count) => `${count} geändert`,
    changed: 'Geändert',
    changedAnd: (help) => `Geändert. ${help}`,
    backTo: (value) => `Zurück zu ${value}`,
    range: (least, most) => `${least} bis ${most}`,
    moveEarlier: (item) => `${item} nach vorn`,
    moveLater: (item) => `${item} nach hinten`,
    leaveOut: (item) => `${item} weglassen`,
    add: (item) => `${item} hinzufügen`,
  },
  ladder: {
    name: 'Ablaufdiagramm',
    elements: 'Elemente',
    timers: 'Timer',
    lost: 'verloren',
    priority: 'Priorität',
    identityHidden: 'Identität unterdrückt',
    timer: (name, element, state) => `Timer ${name} in ${element}, ${state}`,
    timerStates: { expired: 'abgelaufen', stopped: 'gestoppt', running: 'läuft' },
    runOut: (timer, element) => `${timer} in ${element} ablaufen lassen`,
    runOutHint: (timer, clause) => `${timer}, läuft · ${clause} · Klick: läuft jetzt ab`,
    empty: 'Noch wurde nichts gesendet.',
    emptyHint:
      'Unter „Nachricht einspeisen“ eine Nachricht schreiben und senden: Ihr Weg durch das Netz wird hier gezeichnet.',
    size: 'Größe des Ablaufdiagramms',
    fit: 'Ablaufdiagramm einpassen',
    fitHint: 'Einpassen',
    zoomOut: 'Ablaufdiagramm verkleinern',
    zoomOutHint: 'Verkleinern',
    zoomIn: 'Ablaufdiagramm vergrößern',
    zoomInHint: 'Vergrößern',
  },
  map: {
    title: 'Netz',
    element: 'Ein Netzelement.',
    referencePoint: 'Ein Referenzpunkt.',
    fit: 'Einpassen',
    now: (state) => `Jetzt: ${state}`,
    within: (element) => `in ${element}`,
    between: (from, to) => `${from} an ${to}`,
    betweenOn: (from, to, point) => `${from} an ${to} über ${point}`,
    decision: 'Entscheidung',
    lost: 'verloren',
    line: (name, one, other) => `${name} zwischen ${one} und ${other}`,
    nameless: 'Linie',
    idleLine: (line) => `${line}: nichts in diesem Lauf`,
    busyLine: (line, messages) => `${line}: ${messages}`,
    busyLineAndMore: (line, messages, more) => `${line}: ${messages} und ${more} weitere`,
    entry: (n) => `Eintrag ${n}`,
    originating: 'Ursprungs-IMS',
    terminating: 'Ziel-IMS',
    home: 'Heimatnetz',
    smsCore: 'SMS-Kernnetz',
  },
  exports: {
    formats: {
      text: 'Ablaufdiagramm als Text',
      json: 'Trace als JSON',
      svg: 'Bild (SVG)',
      png: 'Bild (PNG) …',
      mermaid: 'Mermaid',
      plantuml: 'PlantUML',
      mscgen: 'Mscgen',
      pcapng: 'Mitschnitt (pcapng)',
    },

    traceOfOthers: 'Ein Trace von anderswo',
    conditions: 'Bedingungen',
    condition: (label, value) => `${label}: ${value}`,
    conditionSet: (label, value) => `${label}: ${value} (während des Laufs gesetzt)`,
    outcome: 'Ergebnis',
    madeBy: (model, fingerprint) => `Interwork, Modell ${model}, Lauf ${fingerprint}`,
    runTooLarge: 'der Lauf ist zu groß, um darin enthalten zu sein',
    summary: (messages, participants) => `${messages} Zeilen; Beteiligte: ${participants}`,
    opensAgain: 'In Interwork geöffnet, wird diese Datei wieder zum Lauf.',

    columns: {
      n: 'Nr.',
      step: 'Schritt',
      time: 'ms',
      ends: 'von → an',
      message: 'Nachricht',
      point: 'über',
      clause: 'Abschnitt',
    },
    mermaidLimit: (usual, length) =>
      `Mermaid liest ${usual} Zeichen, wenn ihm nichts anderes gesagt wird; dies braucht eine maxTextSize von ${length + 200}.`,
    noCapture:
      'Eine Aufzeichnung von anderswo lässt sich nicht mitschneiden: Nur ein Lauf dieses Labors kennt jeden Hop.',

    marks: { priority: 'Priorität', identityHidden: 'Identität unterdrückt', lost: 'verloren' },
    decides: 'entscheidet',
    timer: {
      starts: (name) => `Timer gestartet: ${name}`,
      stopped: (name) => `Timer gestoppt: ${name}`,
      expired: (name) => `Timer abgelaufen: ${name}`,
    },
    legend: {
      sip: 'SIP, MSRP',
      map: 'MAP',
      diameter: 'Diameter',
      sms: 'SMS',
      mms: 'MMS',
      internal: 'in einem Element',
      answer: 'Antwort',
      timer: 'Timer',
      timerExpired: 'Timer abgelaufen',
    },

    making: (name) => `${name} entsteht …`,
    saved: (name) => `${name} ist gespeichert.`,
    picture: {
      title: 'Bild speichern',
      scale: 'Maßstab',
      times: (scale) => `${scale}×`,
      size: (width, height) => `${width} × ${height} Pixel`,
      tooLarge: (width, height, side) =>
        `Ein Bild von ${width} × ${height} Pixeln ist mehr, als ein Browser zeichnen kann (${side} je Seite, 64 Millionen insgesamt). Es hilft ein kleinerer Maßstab oder SVG, das keine Grenze hat.`,
      notDrawn: 'Dieser Browser konnte das Bild nicht zeichnen. Es hilft ein kleinerer Maßstab oder SVG.',
      note: 'Der Lauf steckt im Bild: Auf diese Seite gezogen, wird die Datei wieder zu demselben Lauf.',
      save: 'Speichern',
    },

    noRunInside:
      'Die Datei enthält keinen Lauf. Hier gespeicherte Bilder und Diagramme tun das, sofern kein anderes Programm ihn entfernt hat',
  },
  transport: {
    steps: 'Schritte',
    first: 'Erster Schritt',
    previous: 'Voriger Schritt',
    play: 'Abspielen',
    pause: 'Pause',
    next: 'Nächster Schritt',
    last: 'Letzter Schritt',
    speed: 'Tempo',
    timeline: 'Zeitleiste',
    nothingSent: 'Noch nichts gesendet',
    beforeFirst: 'Vor dem ersten Schritt',
    readout: {
      nothingSent: 'noch nichts gesendet',
      beforeFirst: (count) => `vor dem ersten von ${count}`,
      step: (label) => `Schritt ${label}`,
      place: (n, count) => `${n} von ${count}`,
    },
  },
  about: {
    title: 'Über Interwork',
    what: 'Ein Labor für das Interworking von Nachrichten in 3GPP-Netzen. Jedes Netzelement ist ein Zustandsautomat, der nach seinem eigenen Zustand und der erhaltenen Nachricht entscheidet; das Ablaufdiagramm wird daran abgelesen, was geschehen ist. Nichts wird irgendwohin gesendet.',
    why: 'Warum es Interworking gibt',
    source: 'Aus dem Work Item „SM and IM service level interworking“, in unseren Worten.',
    trust: 'Wie verlässlich das ist',
  },
  address: {
    tooLong: 'Die Adresse ist zu lang.',
    notOneOf: (key, found, legal) => `${key}: „${found}“ gehört nicht zu ${legal}.`,
    notANumber: (found) => `n: „${found}“ ist keine Zahl ab 1.`,
    noProcedure: (found, known) => `Es gibt keine Prozedur „${found}“, wohl aber ${known}.`,
    runNotReadable: (reason) => `Der Lauf in der Adresse ist nicht lesbar. ${reason}.`,
    defaultUsed: (reason) => `${reason}; es gilt die Voreinstellung.`,
    noStep: (step) => `step: Kein Eintrag dieses Laufs heißt „${step}“.`,
    noEntry: (n, count) => `n: Dieser Lauf hat ${count} Einträge, nicht ${n}.`,
    codeTooLong: 'run: länger als 64 kB',
    notACode: 'run: kein von „Teilen“ erzeugter Code',
    codeTooLarge: 'run: größer als 1 MB',
    codeDamaged: 'run: beschädigt oder abgeschnitten',
  },
  files: {
    runFile: 'die Laufdatei',
    trace: 'der Trace',
    message: 'die Nachricht',
    expected: (place, right, found) => `${place}: erwartet ${right}, gefunden ${found}`,
    notKnown: (place) => `${place}: hier nicht bekannt`,
    tooLarge: (name, most) => `${name} ist größer als ${most} MB.`,
    shown: (name) => `${name} wird gezeigt.`,
    notShown: (name, problem) => `${name} lässt sich nicht zeigen. ${problem}.`,
    noFormat: (format) => `format: Es gibt kein Format ${format}`,
    notAnObject: 'Das ist kein JSON mit einem Objekt darin',
    notJson: (line) => `Das ist kein JSON: Zeile ${line}`,
    missing: (place) => `${place}: fehlt`,
    somethingElse: 'etwas anderes',
    oneOf: (values) => `einer der Werte ${values}`,
    text: (most) => `ein Text von höchstens ${most} Zeichen`,
    trueOrFalse: 'true oder false',
    milliseconds: 'eine Zahl in Millisekunden',
    millisecondsFrom: 'eine Zahl in Millisekunden ab 0',
    atMostADay: 'höchstens ein Tag in Millisekunden',
    wholeNumber: 'eine ganze Zahl',
    wholeNumberFrom: 'eine ganze Zahl ab 1',
    aMessage: (examples) => `die Kennung einer Nachricht, etwa ${examples}`,
    atMostSteps: (most) => `höchstens ${most} Schritte`,
    atMostActions: (most) => `höchstens ${most} Aktionen`,
    atMostNotes: (count) => `höchstens ${count} Notizen`,
    atMostEntries: (most) => `höchstens ${most} Einträge`,
    action: (key, values) => `${key} mit einem der Werte ${values}`,
    wait: (place, until, ms, steps) => `${place}: erwartet eines von ${until}, ${ms} oder ${steps}`,
    toOneself: 'niemand schreibt sich selbst; erwartet der andere Nutzer',
    noSetting: (id) => `es gibt keine Bedingung ${id}`,
    mustBeOneOf: (id, values) => `${id} muss einer der Werte ${values} sein`,
    mustBeAList: (id, values) => `${id} muss eine Liste verschiedener Werte aus ${values} sein`,
    mustBeSeconds: (id, least, most) => `${id} muss eine Zahl von Sekunden von ${least} bis ${most} sein`,
    mustBeWhole: (id, least, most) => `${id} muss eine ganze Zahl von ${least} bis ${most} sein`,
    mustBeText: (id, most) => `${id} muss ein Text von 1 bis ${most} Zeichen sein`,
  },
  flowBar: {
    outcome: 'Ergebnis',
    closeTrace: 'Trace schließen',
    view: 'Ansicht',
    views: { both: 'Netzplan und Ablaufdiagramm', ladder: 'Ablaufdiagramm', map: 'Netzplan', text: 'Text' },
    drawing: 'Darstellung',
    hiddenHops: 'Verdeckte Hops zeigen',
    preparation: 'Registrierungen vor dem Lauf zeigen',
    futureHidden: 'Verbergen, was noch kommt',
    disturb: 'Diese Nachricht stören',
    disturbances: {
      lose: 'Diese Nachricht verlieren',
      delay: 'Um eine Sekunde verzögern',
      duplicate: 'Zweimal zustellen',
      deliver: 'Vor allen anderen ankommen lassen',
    },
  },
  goTo: {
    title: 'Gehe zu Schritt',
    step: 'Schritt',
    hint: 'Etwa 9 oder 5a',
    go: 'Los',
    found: (message, from, to) => `${message} von ${from} an ${to}`,
    notFound: 'Diesen Schritt gibt es in diesem Lauf nicht.',
  },
  header: {
    about: 'Über Interwork',
    trace: 'Ein geladener Trace',
    clause: (document, clause) => `${document}, Abschnitt ${clause}`,
    undo: 'Rückgängig',
    undoHint: 'Rückgängig (Strg+Z)',
    redo: 'Wiederholen',
    redoHint: 'Wiederholen (Strg+Umschalt+Z)',
    whatIf: 'Was wäre, wenn',
    whatIfButton: 'Was wäre, wenn …',
    share: 'Teilen',
    export: 'Export',
    saveRun: 'Laufdatei speichern',
    open: 'Datei öffnen …',
    present: 'Präsentieren',
    theme: 'Farbschema',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel', projector: 'Projektor' },
    help: 'Hilfe',
    helpHint: 'Alle Tasten (?)',
  },
  inspector: {
    name: 'Inspektor',
    choice: 'Was betrachtet wird',
    tabs: { why: 'Warum', message: 'Nachricht', element: 'Element', steps: 'Schritte' },
    nothingSent: 'Noch nichts zu sehen',
    nothingSentHint: 'Eine Nachricht senden. Was geschieht, und warum, steht dann hier.',
    nothingHappened: 'Noch ist nichts geschehen',
    nothingHappenedHint:
      'Einen Schritt weitergehen: Hier wird jeder Schritt erklärt, mit dem Abschnitt, der ihn verlangt.',
    clause: 'Abschnitt',
    clauses: 'Abschnitte',
    step: 'Schritt',
    clauseWords: {
      step: 'Schritt',
      steps: 'Schritte',
      'note to': 'Anmerkung zu',
      note: 'Anmerkung',
      and: 'und',
      to: 'bis',
      precondition: 'Voraussetzung',
    },
    stepLabel: 'Schritt',
    notNumbered: 'Nicht nummeriert, Eintrag',
    to: 'an',
    on: (point) => `über ${point}`,
    inside: (element) => `In ${element}`,
    aDecision: 'Eine Entscheidung, keine Nachricht',
    decision: 'Entscheidung',
    decides: 'entscheidet',
    lost: 'verloren',
    sentAndLost: (time) => `nach ${time} gesendet, unterwegs verloren`,
    sentAndUnderWay: (time) => `nach ${time} gesendet, noch unterwegs`,
    none: 'keine',
    yes: 'ja',
    no: 'nein',
    empty: 'leer',
    row: (n, name) => `Zeile ${n}, ${name}`,
    why: {
      title: 'Warum das geschah',
      answer: 'Die Antwort folgt aus der Anfrage; zu entscheiden war nichts.',
      passedOn: 'Das Element reicht dies weiter; zu entscheiden war nichts.',
      holds: 'Bedingung erfüllt:',
      fails: 'Bedingung nicht erfüllt:',
      ended: 'Wie es ausging',
      whatWouldChange: 'Was würde das ändern?',
      nothingWould: 'Kein anderer Wert dieser Bedingung ändert diesen Schritt.',
      tryIt: 'Ausprobieren',
      tryValue: (setting, value) => `Ausprobieren: ${setting} ${value}`,
    },
    element: {
      pick: 'Element',
      elements: 'Elemente',
      points: 'Referenzpunkte',
      point: (name) => `Referenzpunkt ${name}`,
      unknown: 'Was dieses Element gespeichert hat, ist nicht bekannt.',
      timers: 'Laufende Timer',
      left: (time) => `noch ${time}`,
      runOut: 'Ablaufen lassen',
      runOutTimer: (timer) => `Ablaufen lassen: ${timer}`,
      runOutHint: 'Läuft jetzt ab, vor seiner Zeit',
      underWay: 'In Arbeit',
      nothingUnderWay: 'Hier ist nichts in Arbeit.',
      holds: 'Was es gespeichert hat',
      atThisStep: 'Bei diesem Schritt',
      stays: 'bleibt',
      between: 'Zwischen',
      alsoCalled: 'Heißt auch',
      temporaryName: (name) => `${name} in TR 23.804`,
      messages: 'Nachrichten',
      here: 'In diesem Lauf',
      elsewhere: 'Nicht in diesem Lauf',
      noMessages: 'Keine.',
      namedIn: 'Genannt in',
    },
    steps: {
      list: 'Schritte',
      which: 'Was aufgelistet wird',
      entries: 'Einträge',
      coverage: 'Abdeckung',
      count: (count, figures) => (count === 1 ? '1 Eintrag' : `${figures} Einträge`),
      none: 'Keine Einträge: Es wurde nichts gesendet.',
      copy: 'Als Text kopieren',
      copied: 'Kopiert',
      copyRefused: 'Der Browser lässt das Kopieren nicht zu: Der Text steht unten.',
      asText: 'Das Ablaufdiagramm als Text',
    },
    coverage: {
      steps: (clause) => `Schritte von ${clause}`,
      inThisRun: (seen, all) => `${seen} von ${all} in diesem Lauf`,
      branches: 'Varianten',
      ticked: 'mit Häkchen: jetzt eingestellt',
      settings: 'Bedingungen',
      decided: (seen, all) => `${seen} von ${all} haben etwas entschieden`,
      clauseAndStep: (clause, step) => `${clause}, Schritt ${step}`,
      step: (step) => `Schritt ${step}`,
      shown: 'gezeigt',
      notShown: 'nicht gezeigt',
      set: 'eingestellt',
      notSet: 'nicht eingestellt',
      runBranch: (id, title) => `${id} ausführen: ${title}`,
      runBranchHint: 'Diese Variante ausführen',
    },
  },
  keys: {
    title: 'Tasten',
    commands: {
      next: 'Nächster Schritt',
      previous: 'Voriger Schritt',
      nextChapter: 'Nächstes Kapitel',
      previousChapter: 'Voriges Kapitel',
      first: 'Erster Schritt',
      last: 'Letzter Schritt',
      play: 'Abspielen oder Pause',
      goTo: 'Gehe zu Schritt …',
      notes: 'Notizen und Kapitel …',
      search: 'Prozeduren suchen',
      runAgain: 'Unter geänderten Bedingungen erneut ausführen',
      whatIf: 'Was wäre, wenn …',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      present: 'Präsentieren, im Vollbild',
      speaker: 'Präsentieren mit Rednerfenster',
      fullScreen: 'Vollbild',
      blank: 'Bildschirm abdunkeln',
      blankWhite: 'Bildschirm weiß schalten, beim Präsentieren',
      leave: 'Dunklen Bildschirm oder Präsentation verlassen',
      keys: 'Alle Tasten',
    },
    names: {
      ' ': 'Leertaste',
      ArrowRight: '→',
      ArrowLeft: '←',
      PageDown: 'Bild↓',
      PageUp: 'Bild↑',
      Home: 'Pos1',
      End: 'Ende',
      Escape: 'Esc',
      Control: 'Strg',
      Shift: 'Umschalt',
    },
    note: 'Eine Simulation, keine Aufzeichnung: Was die Dokumente offenlassen, ist mit R (unsere Lesart) oder G (ungeprüft) gekennzeichnet.',
  },
  notes: {
    title: 'Notizen und Kapitel',
    chapters: 'Kapitel',
    hint: 'Notizen und Kapitel (C)',
    forStep: (name) => `Notiz zu ${name}`,
    placeholder: 'Was hier zu sagen ist. Die erste Zeile wird zum Namen eines Kapitels.',
    save: 'Notiz speichern',
    remove: 'Notiz löschen',
    none: 'Es gibt noch keine Notizen. Das Rednerfenster zeigt die Notiz des Schritts, die Zeitleiste ihr Kapitel.',
    ofTrace: 'Ein geladener Trace nimmt keine Notizen auf: Sie gehören zu einem Lauf.',
    chapter: (title) => `Kapitel: ${title}`,
  },
  speaker: {
    open: 'Rednerfenster',
    openHint: 'Rednerfenster (S)',
    blocked:
      'Der Browser hat das Rednerfenster nicht geöffnet. Pop-ups für diese Seite erlauben, dann „Rednerfenster“ noch einmal wählen.',
    left: 'Das Rednerfenster wurde geschlossen.',
    title: (procedure) => `Redner – ${procedure}`,
    waiting:
      'Wartet auf die Präsentation. Deren Fenster muss offen bleiben; dieses wird von dort mit „Rednerfenster“ (S) geöffnet.',
    closed:
      'Das Fenster des Publikums wurde geschlossen. Was es zuletzt zeigte, bleibt hier; bis es wieder da ist, lässt sich nichts bewegen.',
    connected: 'Im Gleichschritt mit dem Fenster des Publikums.',
    clock: 'Uhrzeit',
    elapsed: 'Zeit seit dem Beginn',
    pause: 'Zeit anhalten',
    resume: 'Zeit weiterlaufen lassen',
    reset: 'Zeit auf null setzen',
    now: 'Jetzt',
    notes: 'Notizen',
    next: 'Danach',
    end: 'Hier endet der Lauf.',
    nothing: 'Noch wurde nichts gesendet.',
    decision: 'Entscheidung',
    place: (n, count) => `${n} von ${count}`,
    black: 'Schwarzer Bildschirm',
    white: 'Weißer Bildschirm',
    isBlank: {
      black: 'Das Publikum sieht einen schwarzen Bildschirm.',
      white: 'Das Publikum sieht einen weißen Bildschirm.',
    },
    larger: 'Notizen größer',
    smaller: 'Notizen kleiner',
  },
  page: {
    title: (procedure) => `${procedure} – Interwork`,
    drop: 'Laufdatei, Trace oder gespeichertes Bild hier ablegen, um sie zu öffnen',
    showAgain: 'Bildschirm wieder zeigen',
    cannotBeShown: (part) => `${part} lässt sich nicht zeigen.`,
    parts: { map: 'Der Netzplan', ladder: 'Das Ablaufdiagramm', inspector: 'Der Inspektor' },
    tryAgain: 'Erneut versuchen',
    columns: 'Spalten',
    panes: { conditions: 'Bedingungen', flow: 'Ablauf', inspector: 'Inspektor' },
    needsScript: 'Interwork simuliert und zeichnet im Browser: Es braucht JavaScript.',
    close: 'Schließen',
    openInWindow: 'Diesen Lauf in einem eigenen Fenster öffnen',
  },
  present: {
    said: 'Was geschieht',
    nothingYet: 'Noch wurde nichts gesendet.',
    tools: 'Präsentation',
    showAhead: 'Zeigen, was noch kommt',
    blank: 'Bildschirm abdunkeln',
    blankKey: 'Bildschirm abdunkeln (B, oder W für Weiß)',
    fullScreen: 'Vollbild',
    fullScreenKey: 'Vollbild (F)',
    projector: 'Farbschema für Projektoren',
    leave: 'Präsentation verlassen',
    leaveKey: 'Präsentation verlassen (Esc)',
  },
  pending: {
    one: (condition, value) => `${condition}: ${value}.`,
    several: (count) => `${count} Bedingungen geändert`,
    whenRegistered: (ue) => `Wirkt, sobald ${ue} sich erneut registriert.`,
    whenBothRegistered: (one, other) => `Wirkt, sobald ${one} und ${other} sich erneut registrieren.`,
    fromHereOn: 'Gilt ab hier.',
    registerAgain: (ue) => `${ue} erneut registrieren`,
    runAgain: 'Erneut ausführen',
    runAgainHint: 'Dieselben Nachrichten unter den neuen Bedingungen erneut ausführen (R)',
    hide: 'Ausblenden',
  },
  runs: {
    list: 'Läufe',
    run: (number) => `Lauf ${number}`,
    from: (number, step) => `Lauf ${number} ab Schritt ${step}`,
    close: (name) => `${name} schließen`,
    noDifference: 'Dieselben Nachrichten: Diese Bedingungen ändern hier nichts.',
  },
  share: {
    title: 'Teilen',
    trace: 'Ein geladener Trace steht nicht in der Adresse. Seine Datei teilen oder ihn erneut exportieren.',
    opensAs: 'Öffnet sich als',
    modes: { explore: 'Labor', present: 'Präsentation', quiz: 'Quiz' },
    link: 'Link zu diesem Lauf, bei diesem Schritt',
    copyLink: 'Link kopieren',
    private:
      'Der Lauf steht im Teil hinter dem #. Er wird an keinen Server gesendet, und der Link funktioniert auch offline.',
    tooLong: (length, most) =>
      `Dieser Lauf ergibt einen Link von ${length} Zeichen; viele Programme schneiden Links nach ${most} Zeichen ab. Stattdessen als Datei speichern: Wer sie auf der Seite ablegt oder über „Export“ öffnet, sieht diesen Lauf.`,
    embed: 'Für eine Folie oder eine eigene Seite',
    way: 'Art',
    ways: { element: 'Element', frame: 'Rahmen' },
    size: 'Größe',
    sizes: { full: 'So breit wie die Seite' },
    snippet: 'Zeilen für die Seite',
    copySnippet: 'Zeilen kopieren',
    element: 'Das Element gehorcht Skripten, teilt seine Tasten mit Folien und passt in reveal.js.',
    frame: 'Ein Rahmen braucht kein Skript. Er darf in einer Sandbox stehen, die nur Skripte erlaubt.',
    withFile: (name) => `Die gespeicherte Datei ${name} neben die Seite legen.`,
    saveFile: 'Laufdatei speichern',
    copied: 'Kopiert',
    copyRefused: 'Der Browser lässt diese Seite nicht kopieren. Den Text von Hand kopieren.',
  },
  statechart: {
    of: (element) => `Zustandsdiagramm von ${element}`,
    drawing: (chart) => `Zeichnung: ${chart}`,
    drawingNow: (chart, states) => `Zeichnung: ${chart}, jetzt in ${states}`,
    state: 'Ein Zustand.',
    transition: 'Ein Übergang.',
    start: 'Der Anfang',
    inWords: 'Zustände in Worten',
    states: 'Zustände',
    fit: 'Einpassen',
    currentState: 'Aktueller Zustand',
    staysOn: 'bleibt bei',
    stays: (reason) => `${reason}: bleibt`,
    goesTo: (reason, state) => `${reason}: nach ${state}`,
    current: 'aktuell',
    passed: 'durchlaufen',
    startsHere: 'beginnt hier',
    final: 'Endzustand',
    anyState: 'jeder Zustand',
    always: 'immer',
    anythingElse: 'alles andere',
    after: (delay) => `nach ${delay}`,
    done: 'fertig',
    failed: 'gescheitert',
    otherwise: 'sonst',
    aCondition: 'eine Bedingung gilt',
    not: (condition) => `nicht ${condition}`,
    anyOf: (conditions) => conditions.join(' oder '),
    allOf: (conditions) => conditions.join(' und '),
    ifNot: (event) => `${event}, sonst`,
    if: (event, condition) => `${event}, wenn ${condition}`,
    way: (from, to, why) => `Von ${from} nach ${to}: ${why}`,
    more: (count) => `und ${count} weitere`,
  },
  whatIf: {
    title: 'Was wäre, wenn',
    cancel: 'Abbrechen',
    keep: 'Als neuen Lauf behalten',
    conditions: 'Zu ändernde Bedingungen',
    result: 'Was sich ändern würde',
    changeOne: 'Eine Bedingung ändern, um zu sehen, was sich dadurch ändern würde.',
    messages: 'Nachrichten beider Läufe',
    noDifference: 'Dieselben Nachrichten: Das ändert hier nichts.',
    message: (n) => `Nachricht ${n}`,
    step: (label) => `Schritt ${label}`,
    part: (where, outcome) => `Die Läufe trennen sich bei ${where}. Ergebnis: ${outcome}`,
    kinds: { same: 'In beiden', onlyBefore: 'Nur jetzt', onlyAfter: 'Nur dann' },
    within: (element) => `in ${element}`,
    differsIn: (fields) => `anders: ${fields}`,
    alternatives: {
      none: 'Kein Unterschied.',
      others: (message, fields) => `${message} mit anderen Werten: ${fields}.`,
      comesIn: (message) => `${message} kommt hinzu.`,
      instead: (message, other) => `${message} statt ${other}.`,
      goes: (message) => `${message} entfällt.`,
      atStep: (step, message) => `Schritt ${step}: ${message}`,
      decision: (element) => `Entscheidung in ${element}`,
    },
  },
};
