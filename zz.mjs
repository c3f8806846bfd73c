var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n2 = a.length;
      var m = b.length;
      var lst = 1 << n2 - 1;
      var pv = -1;
      var mv = 0;
      var sc = n2;
      var i = n2;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n2;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n2 = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n2 / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n2; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n2; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance6 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance6;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance6(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// src/node.ts
import { readdir, readFile as readFile2 } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

// src/check/expected.ts
import * as z from "zod";

// src/check/mark.ts
var KINDS = "kinds ";
var KEYS = "keys ";
var MISSING = "missing ";
var mark = (code2, text2) => `${code2}|${text2}`;
var readMark = (message2) => {
  const [code2, text2] = message2.split("|", 2);
  return text2 === void 0 ? void 0 : { code: code2, text: text2 };
};
var markKinds = ({ kinds, others }) => `${KINDS}${kinds.join(" ")}|${others.join(" ")}`;
var readKinds = (message2) => {
  if (!message2.startsWith(KINDS)) return void 0;
  const [kinds = "", others = ""] = message2.slice(KINDS.length).split("|");
  return { kinds: kinds.split(" "), others: others.split(" ") };
};
var markKeys = (keys2) => KEYS + keys2.join(" ");
var readKeys = (message2) => message2.startsWith(KEYS) ? message2.slice(KEYS.length).split(" ") : [];
var markMissing = (description) => MISSING + description;
var readMissing = (message2) => message2.startsWith(MISSING) ? message2.slice(MISSING.length) : void 0;

// src/check/expected.ts
var known = /* @__PURE__ */ new WeakMap();
var described = (schema) => {
  const description = known.get(schema) ?? z.globalRegistry.get(schema)?.description ?? "";
  known.set(schema, description);
  return description;
};
var sayMissing = ({ input, inst }) => {
  if (input !== void 0 || inst === void 0) return void 0;
  const description = described(inst);
  return description === "" ? void 0 : markMissing(description);
};
var expected = (what) => (issue) => sayMissing(issue) ?? mark("wrong-type", what);

// src/check/finding.ts
var isMap = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);

// src/check/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/model/nearest.ts
var most = (length) => length < 4 ? 1 : length < 9 ? 2 : 3;
var LONGEST = 100;
var nearest = (word, words, distance6) => {
  if (word.length > LONGEST) return void 0;
  const near2 = words.filter((other) => Math.abs(other.length - word.length) <= most(other.length)).map((other) => ({ other, far: distance6(word.toLowerCase(), other.toLowerCase()) })).filter(({ other, far }) => far <= most(other.length));
  return near2.sort((a, b) => a.far - b.far || (a.other < b.other ? -1 : 1))[0]?.other;
};

// src/check/dutch.ts
var ENGLISH = {
  aantal: ["count"],
  aanbod: ["services", "service", "for"],
  actueel: ["current"],
  advies: ["advise"],
  alle: ["all"],
  als: ["when"],
  anders: ["otherwise"],
  antwoorden: ["options"],
  banden: ["bands"],
  bekend: ["known"],
  bereik: ["range"],
  beslis: ["decide"],
  betaler: ["payer"],
  betrokken: ["involved"],
  bezwaar: ["objection"],
  binnen: ["within"],
  boven: ["above"],
  bron: ["source"],
  bronnen: ["sources", "source"],
  codes: ["codes"],
  concept: ["draft"],
  conditie: ["when"],
  coordinatie: ["lead"],
  dan: ["then"],
  datum: ["date", "on"],
  dienst: ["service", "for"],
  diensten: ["services"],
  doe: ["do"],
  doelgroep: ["population"],
  domein: ["domain"],
  door: ["by"],
  drempel: ["atLeast"],
  duur: ["within"],
  eenheid: ["unit"],
  eigenaar: ["owner"],
  formule: ["formula"],
  gebied: ["area"],
  gebruik: ["use"],
  gedeeld: ["shared"],
  geen: ["not"],
  gegeven: ["given"],
  geldig: ["valid"],
  geldt: ["applies"],
  gemeente: ["municipality"],
  gemiddelde: ["mean"],
  getal: ["decimal", "integer"],
  gevallen: ["cases", "tests"],
  geweigerd: ["refused", "declined"],
  hoogstens: ["atMost"],
  if: ["when"],
  indien: ["when"],
  informeer: ["inform"],
  ingetrokken: ["retired"],
  klasse: ["class"],
  keuze: ["choice"],
  keuzes: ["options", "choices"],
  klinisch: ["clinical"],
  laagste: ["lowest"],
  leden: ["of"],
  medisch: ["medical"],
  meer: ["above"],
  melder: ["reporter"],
  met: ["with"],
  meten: ["assess"],
  minder: ["below"],
  minstens: ["atLeast"],
  naam: ["label", "name", "title"],
  name: ["label", "title"],
  netwerk: ["network"],
  niet: ["not"],
  nieuw: ["new"],
  notitie: ["note"],
  omschrijving: ["title", "label"],
  onbekend: ["unknown"],
  onder: ["below"],
  opmerking: ["note"],
  opties: ["options"],
  parameter: ["parameters"],
  partijen: ["parties"],
  persoon: ["person"],
  populatie: ["population"],
  punten: ["score"],
  reden: ["why"],
  regel: ["rules"],
  regels: ["rules"],
  regie: ["treatmentLead"],
  regiebehandelaar: ["treatmentLead"],
  rol: ["role"],
  rollen: ["roles"],
  "rode-vlag": ["redFlag"],
  "rode vlag": ["redFlag"],
  samen: ["with"],
  signalen: ["signals"],
  sociaal: ["social"],
  soort: ["type"],
  standaard: ["default"],
  stap: ["step"],
  stappen: ["steps"],
  taak: ["do"],
  telefoon: ["phone"],
  tenminste: ["atLeast"],
  termijn: ["within"],
  termijnen: ["terms"],
  testen: ["tests"],
  titel: ["title"],
  toestemming: ["consent"],
  tot: ["until"],
  tussen: ["between"],
  uitkomst: ["is"],
  uitleg: ["why"],
  van: ["from", "of"],
  vanaf: ["from"],
  vastgesteld: ["adopted"],
  verantwoordelijk: ["responsible"],
  verantwoordelijke: ["responsible"],
  versie: ["version"],
  vervangt: ["replaces"],
  vervangen: ["replaced", "replaces"],
  verwacht: ["expect"],
  verwijs: ["refer"],
  verwijzing: ["referral", "refer"],
  volgorde: ["leadOrder", "ordered"],
  voor: ["for"],
  voorwaarde: ["when"],
  vraag: ["ask", "question"],
  waarde: ["value", "is"],
  waarom: ["why"],
  wanneer: ["when"],
  wet: ["law"],
  wetten: ["laws"],
  wie: ["who", "responsible", "role"],
  zorgpad: ["pathway"]
};
var inEnglish = (word, allowed) => {
  const plain2 = word.toLowerCase();
  return Object.hasOwn(ENGLISH, plain2) ? ENGLISH[plain2]?.find((english) => allowed.includes(english)) : void 0;
};

// src/check/nearest.ts
var nearest2 = (word, words) => inEnglish(word, words) ?? nearest(word, words, import_fastest_levenshtein.distance);

// src/check/cases-file.ts
import * as z7 from "zod";

// src/check/circumstances.ts
import * as z5 from "zod";

// src/check/scalars.ts
import * as z3 from "zod";

// src/check/worded.ts
import * as z2 from "zod";
var worded = (name, words) => z2.enum(Object.keys(words)).meta({ id: name, words });

// src/check/scalars.ts
var ID = "[a-z0-9]+(-[a-z0-9]+)*";
var AMOUNT = "[1-9][0-9]* (hour|working day|day|week|month|year)s?";
var written = (pattern, what, code2 = "wrong-value") => z3.string({ error: expected(what) }).regex(new RegExp(`^(${pattern})$`), { error: mark(code2, `Dit heeft niet de juiste vorm: verwacht ${what}.`) });
var HOW = "kleine letters, cijfers en streepjes";
var id = written(ID, `een naam van ${HOW}`);
var idOrParameter = written(`\\$?${ID}`, `een naam van ${HOW}, of $parameter`);
var AT_LEAST = "een heel getal vanaf 1, of $parameter";
var atLeastOne = z3.int({ error: expected(AT_LEAST) }).min(1, { error: mark("wrong-value", `Verwacht ${AT_LEAST}.`) });
var atLeastParameter = written(`\\$${ID}`, AT_LEAST);
var text = z3.string({ error: expected("tekst") }).regex(/\S/, { error: mark("wrong-value", "Deze tekst is leeg: vul haar in of haal de sleutel weg.") });
var date = written("[0-9]{4}-[0-9]{2}-[0-9]{2}", "een datum als 2026-03-02", "bad-date");
var time = written("([01][0-9]|2[0-3]):[0-5][0-9]", "een tijd als 09:30");
var dateOrTime = written(
  "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?",
  "een datum als 2026-03-02, of met tijd 2026-03-02T09:30",
  "bad-date"
);
var duration = written(
  `immediately|routine|${AMOUNT}|\\$${ID}`,
  "een termijn als immediately, routine, 24 hours, 1 working day, 2 weeks of $parameter",
  "bad-duration"
);
var phone = z3.string({ error: expected("een telefoonnummer tussen aanhalingstekens, want anders verdwijnt de nul vooraan") }).regex(/\S/, { error: mark("wrong-value", "Dit telefoonnummer is leeg: vul het in of haal de sleutel weg.") }).regex(/^(?![1-9][0-9]{8}$)/, { error: mark("wrong-value", "Dit telefoonnummer mist zijn nul vooraan.") });
var version = written("(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}", "een versie als 1.0.0");
var url = written("https?://\\S+", "een adres dat met https:// begint");
var postcode = written("[1-9][0-9]{3}", "vier cijfers tussen aanhalingstekens, als '2551'");
var band = written("-?[0-9]+\\.\\.-?[0-9]+", "een bereik als 0..4");
var scalar = z3.union([z3.string(), z3.number(), z3.boolean()]);
var quantity = z3.union([z3.number(), z3.string()]);
var domain = worded("domein", { medical: "Medisch", social: "Sociaal", shared: "Voor beide" });
var signalType = worded("soort-waarde", {
  boolean: "Ja of nee: true of false",
  integer: "Een heel getal",
  decimal: "Een getal",
  choice: "Een keuze uit options",
  choices: "Een lijst keuzes uit options; een lege lijst is: geen van deze",
  date: "Een dag als 2026-03-02"
});

// src/check/names.ts
var naming = (schema, kind2) => schema.meta({ id: kind2 });
var signalId = naming(id, "signaal");
var dateSignalId = naming(id, "datumsignaal");
var numberSignalId = naming(id, "getalsignaal");
var roleId = naming(id, "rol");
var roleOrParameter = naming(idOrParameter, "rol-of-parameter");
var responsible = naming(idOrParameter, "verantwoordelijke");
var actingRole = naming(id, "handelende-rol");
var roleOrDomain = naming(id, "rol-of-domein");
var serviceId = naming(id, "aanbod");
var lawId = naming(id, "wet");
var pathwayId = naming(id, "zorgpad");
var networkId = naming(id, "netwerk");
var rule = written(`${ID}(/${ID})?`, `een regel: een naam van ${HOW}, of zorgpad/regel`);
var ruleRef = naming(rule, "regel");
var redFlagRef = naming(rule, "rode-vlag");
var fullRuleRef = naming(written(`${ID}/${ID}`, "een regel: zorgpad/regel"), "regel-voluit");
var parameterRef = naming(written(`${ID}(/${ID})?`, "een parameter: zorgpad/parameter"), "parameter");
var sourceRef = naming(written(`${ID}(#\\S+)?`, `een bron: een naam van ${HOW}, met wat erin na #`), "bron");
var deadline = naming(duration, "termijn");
var timeSpan = naming(duration, "tijdsduur");
var unit = naming(text, "eenheid");

// src/check/outcomes.ts
var ruleState = worded("staat-van-regel", {
  applies: "De regel geldt",
  open: "Nog niet te zeggen; wat hem beslist wordt gevraagd",
  "ruled-out": "De regel geldt zeker niet",
  replaced: "Een regel die deze vervangt geldt",
  undecidable: "Al wat hem kon beslissen is gevraagd en heeft geen waarde",
  "not-indicated": "Het zorgpad is niet voor deze persoon, of er is niet naar gevraagd"
});
var pathwayState = worded("staat-van-zorgpad", {
  "in-force": "Het zorgpad is voor deze persoon",
  open: "Nog niet te zeggen of het zorgpad voor deze persoon is",
  "not-indicated": "Het zorgpad is niet voor deze persoon, of er is niet naar gevraagd"
});
var mode = worded("wijze", {
  new: "Nieuw",
  align: "Is al betrokken: afstemmen",
  "discuss-first": "Eerst bespreken",
  "not-shared": "Wordt niet gedeeld: toestemming is geweigerd",
  repeated: "Eerder al aanbevolen"
});
var consentState = worded("toestemming", {
  "not-needed": "Niet nodig",
  given: "Gegeven",
  required: "Nog te vragen",
  refused: "Geweigerd"
});
var urgency = worded("urgentie", {
  now: "Meteen",
  day: "Binnen 24 uur",
  workday: "Binnen een werkdag",
  week: "Binnen een week",
  weeks: "Binnen zes weken",
  routine: "Later, of zonder einddatum"
});
var reached = worded("bereik", {
  direct: "Zonder verwijzing",
  referral: "Met een verwijzing",
  melding: "Door een melding",
  aanvraag: "Door een aanvraag",
  noodnummer: "Via een noodnummer"
});
var recommendationKind = worded("soort-aanbeveling", {
  refer: "Inschakelen of verwijzen",
  assess: "Meten of navragen",
  do: "Een taak",
  advise: "Advies aan de persoon of mantelzorger",
  inform: "Laten weten",
  review: "Opnieuw bekijken",
  discuss: "Voor de agenda van het overleg (MDO)"
});
var missingReason = worded("reden", {
  "not-asked": "Nog niet gevraagd",
  unknown: "Gevraagd; de persoon weet het niet",
  declined: "Gevraagd; de persoon wil het niet zeggen",
  "not-applicable": "Niet van toepassing",
  stale: "Te oud: zie validFor en outdatedBy",
  unreliable: "Onbetrouwbaar: zie unreliableIf",
  unusable: "Onbruikbaar, en de invoer zei door te gaan"
});
var unansweredReason = worded("geen-antwoord", {
  unknown: "Gevraagd; de persoon weet het niet",
  declined: "Gevraagd; de persoon wil het niet zeggen",
  "not-applicable": "Niet van toepassing"
});
var earlierOutcome = worded("afloop", {
  accepted: "Overgenomen",
  declined: "Niet gewild",
  done: "Gedaan"
});
var noticeCode = worded("melding", {
  draft: "Het zorgpad is nog concept",
  expired: "Het zorgpad is verlopen",
  "not-yet-valid": "Het zorgpad geldt nog niet",
  "role-not-filled": "Het netwerk vult de rol niet",
  "parameter-not-agreed": "Een waarde is nog lokaal af te spreken",
  "law-not-settled": "Niet zeker wie betaalt",
  "given-differs": "Wat gegeven is en wat eruit volgt verschillen",
  "observations-differ": "Waarnemingen van dezelfde dag verschillen",
  "stale-red-flag": "Een rode vlag rust op een verouderde waarde",
  estimate: "Een score is geschat",
  "undecidable-red-flag": "Een rode vlag is niet te beslissen: een mens moet kijken",
  "without-consent": "Een rode vlag mag zonder toestemming gedeeld worden: een mens besluit",
  unusable: "Een waarde was onbruikbaar",
  "not-fetched": "Een waarde was niet op te halen",
  note: "Een opmerking uit een zorgpad"
});

// src/check/shape.ts
import * as z4 from "zod";
var map = (shape2) => z4.strictObject(shape2, {
  error: (issue) => issue.code === "unrecognized_keys" ? markKeys(Object.keys(shape2)) : void 0
});
var tryOnly = (key, kinds, { _zod }) => {
  _zod.run = (payload, context) => {
    const { value: value2 } = payload;
    const isOther = isMap(value2) && kinds.some((kind2) => Object.hasOwn(value2, kind2) !== (kind2 === key));
    if (!isOther) return _zod.parse(payload, context);
    payload.issues.push({ code: "custom", input: value2, path: [], message: key });
    return payload;
  };
};
var oneOf = (branches) => {
  const kinds = Object.keys(branches);
  for (const [key, branch] of Object.entries(branches)) tryOnly(key, kinds, branch);
  const others = Object.values(branches).flatMap((branch) => Object.keys(branch.shape));
  return z4.union(Object.values(branches), { error: markKinds({ kinds, others }) });
};
var some = (item2) => z4.array(item2).min(1, { error: mark("wrong-value", "Deze lijst is leeg: verwacht ten minste een onderdeel.") });
var oneOrSome = (item2) => z4.union([item2, some(item2)]);

// src/check/circumstances.ts
var value = z5.union([scalar, z5.array(z5.string())]);
var observation = map({
  value: value.describe("De waarde"),
  on: date.exactOptional().describe("Wanneer het gezien of gemeten is"),
  by: roleId.exactOptional().describe("Welke rol het zag of mat")
}).meta({ id: "waarneming" });
var unanswered = map({
  missing: unansweredReason.describe("Waarom er geen waarde is")
}).meta({ id: "zonder-antwoord" });
var involved = z5.array(
  z5.union([
    roleId,
    map({ role: roleId.describe("De rol"), service: serviceId.exactOptional().describe("Het aanbod") })
  ])
).describe("Rollen die er al zijn");
var coordinator = map({
  chosen: roleId.exactOptional().describe("Wie de persoon zelf koos"),
  current: roleId.exactOptional().describe("Wie nu co\xF6rdineert")
}).describe("Wie al co\xF6rdineert");
var consent = z5.record(roleOrDomain, z5.boolean()).describe("Per rol of domein: true gegeven, false geweigerd; niet genoemd is niet bekend");
var earlier = z5.array(
  map({
    id: text.describe("De aanbeveling"),
    on: date.describe("Wanneer"),
    outcome: earlierOutcome.describe("Wat ermee gebeurde")
  })
).describe("Wat eerder is aanbevolen");

// src/check/expectation.ts
import * as z6 from "zod";
var referral = map({
  due: dateOrTime.exactOptional().describe("Uiterlijk wanneer"),
  responsible: roleId.exactOptional().describe("Wie zorgt dat het gebeurt"),
  law: oneOrSome(lawId).exactOptional().describe("De wet; een lijst als er meer mogelijk zijn"),
  mode: mode.exactOptional().describe("Nieuw, afstemmen, eerst bespreken, niet gedeeld of herhaald"),
  consent: consentState.exactOptional().describe("Hoe het met de toestemming staat")
}).meta({ id: "verwijzing" });
var expected2 = z6.unknown().meta({ id: "verwacht" });
var notice = text.meta({ id: "code-van-melding" });
var expectation = map({
  signals: z6.record(signalId, expected2).exactOptional().describe("Waarden; een lijst als er meer mogelijk zijn"),
  rules: z6.record(ruleRef, ruleState).exactOptional().describe("Hoe het met de regels staat"),
  refer: z6.record(roleId, referral).exactOptional().describe("Naar wie verwezen wordt"),
  notRefer: z6.array(roleId).exactOptional().describe("Naar wie niet verwezen wordt"),
  questions: z6.array(signalId).exactOptional().describe("De eerste vragen, op volgorde"),
  openRedFlags: z6.array(redFlagRef).exactOptional().describe("De rode vlaggen die nog open zijn"),
  lead: roleId.exactOptional().describe("Wie co\xF6rdineert"),
  notices: z6.array(notice).exactOptional().describe("Codes van mededelingen")
});

// src/check/cases-file.ts
var told = oneOf({ value: observation, missing: unanswered });
var answer = z7.union([scalar, told, z7.array(z7.union([scalar, told]))]).meta({ id: "antwoord" });
var given = z7.record(signalId, answer).describe("Wat bekend is: een waarde, { value, on, by }, { missing } of een lijst daarvan").meta({ id: "gegeven" });
var test = map({
  title: text.describe("Wat deze test laat zien"),
  on: date.exactOptional().describe("De dag waarop gekeken wordt"),
  at: time.exactOptional().describe("De tijd waarop gekeken wordt"),
  given: given.exactOptional(),
  network: networkId.exactOptional().describe("Het netwerk"),
  consent: consent.exactOptional(),
  involved: involved.exactOptional(),
  reporter: roleId.exactOptional().describe("De rol die meldt"),
  coordinator: coordinator.exactOptional(),
  pathways: z7.array(pathwayId).exactOptional().describe("De zorgpaden waar het over gaat"),
  earlier: earlier.exactOptional(),
  expect: expectation.describe("Wat eruit moet komen")
});
var casesFile = map({
  cases: pathwayId.describe("Het zorgpad dat getest wordt"),
  on: date.exactOptional().describe("De dag, voor elke test"),
  given: given.exactOptional(),
  rest: z7.literal("nee").exactOptional().describe("Wat niet genoemd is, is nee; zonder deze sleutel niet gevraagd"),
  network: networkId.exactOptional().describe("Het netwerk, voor elke test"),
  tests: z7.array(test).describe("De tests")
}).meta({ description: "Een bestand met gevallen" });

// src/check/laws-file.ts
import * as z9 from "zod";

// src/check/condition.ts
import * as z8 from "zod";
var empty = (what) => mark("empty-group", what);
var isSound = ({ issues }) => issues.length === 0;
var NO_TEST = empty("Deze vergelijking is leeg: zet er een waarde in, of bijvoorbeeld { atLeast: 3 }.");
var values = z8.union([scalar, z8.array(scalar).min(1, { error: NO_TEST })]);
var reasons = z8.union([missingReason, z8.array(missingReason).min(1, { error: NO_TEST })]);
var ago = map({
  atLeast: timeSpan.exactOptional().describe("Zo lang geleden of langer"),
  above: timeSpan.exactOptional().describe("Langer geleden dan dit"),
  atMost: timeSpan.exactOptional().describe("Zo lang geleden of korter"),
  below: timeSpan.exactOptional().describe("Korter geleden dan dit")
}).refine((bounds) => Object.keys(bounds).length > 0, { error: NO_TEST, when: isSound }).meta({ minProperties: 1 });
var comparison = map({
  is: values.exactOptional().describe("Gelijk aan deze waarde, of aan een van deze"),
  not: values.exactOptional().describe("Niet gelijk aan deze waarde, en aan geen van deze"),
  atLeast: quantity.exactOptional().describe('Dit of meer: een getal, "25 cm", een keuze op volgorde of $parameter'),
  above: quantity.exactOptional().describe("Meer dan dit"),
  atMost: quantity.exactOptional().describe("Dit of minder"),
  below: quantity.exactOptional().describe("Minder dan dit"),
  ago: ago.exactOptional().describe("Hoe lang de datum geleden is"),
  known: z8.boolean().exactOptional().describe("Of er vandaag een waarde is"),
  missing: reasons.exactOptional().describe("Waarom er vandaag geen waarde is"),
  orUnknown: z8.literal(true).exactOptional().describe("Ook waar zolang het niet zeker onwaar is")
}).refine((tests) => Object.keys(tests).some((key) => key !== "orUnknown"), { error: NO_TEST, when: isSound }).meta({ id: "vergelijking", minProperties: 1 });
var test2 = z8.union([scalar, z8.array(scalar).min(1, { error: NO_TEST }), comparison]).meta({ id: "toets", description: "Een waarde, een lijst (een van deze) of een vergelijking" });
var conditions = z8.array(z8.lazy(() => keys)).min(1, {
  error: empty("Deze groep is leeg, en dan is ze altijd of nooit waar: zet er een voorwaarde in of haal haar weg.")
});
var count = map({
  atLeast: z8.union([atLeastOne, atLeastParameter]).describe("Hoeveel er ten minste waar zijn: een getal of $parameter"),
  of: conditions.describe("De voorwaarden die geteld worden")
}).refine(({ atLeast: atLeast2, of }) => typeof atLeast2 === "string" || atLeast2 <= of.length, {
  error: mark(
    "count-too-high",
    "Dit is meer dan er voorwaarden in de lijst staan, en dan wordt het nooit waar: maak het kleiner of de lijst langer."
  ),
  path: ["atLeast"]
});
var keys = z8.object(
  {
    all: conditions.exactOptional().describe("Al deze voorwaarden zijn waar"),
    any: conditions.exactOptional().describe("Ten minste een van deze is waar"),
    not: z8.lazy(() => keys).exactOptional().describe("Deze voorwaarde is niet waar"),
    count: count.exactOptional().describe("Ten minste zoveel van deze zijn waar"),
    applies: ruleRef.exactOptional().describe("Deze regel is van toepassing: een naam, of zorgpad/regel")
  },
  { error: expected("een blok met sleutels, zoals { gewicht: { below: 50 } }") }
).catchall(test2).refine((written5) => Object.keys(written5).length > 0, {
  error: empty("Deze voorwaarde is leeg, en dan is ze altijd waar: noem een signaal of haal haar weg.")
}).meta({
  id: "voorwaarde",
  minProperties: 1,
  description: "Een voorwaarde: alle sleutels moeten waar zijn; een signaal staat met zijn toets"
});
var condition = z8.lazy(() => keys);

// src/check/laws-file.ts
var term = map({
  for: text.describe("Waarvoor de termijn geldt"),
  from: text.describe("Vanaf wanneer de termijn loopt"),
  within: deadline.describe("De termijn"),
  when: condition.exactOptional().describe("Alleen dan geldt deze termijn")
});
var law = map({
  label: text.describe("Hoe de wet heet"),
  payer: text.describe("Wie betaalt"),
  terms: z9.array(term).exactOptional().describe("Wettelijke termijnen"),
  objection: text.exactOptional().describe("Hoe en tot wanneer bezwaar kan"),
  source: text.exactOptional().describe("Waar dit vandaan komt")
});
var lawsFile = map({
  laws: z9.record(id, law).describe("Wetten en andere wijzen van betalen")
}).meta({ description: "Een bestand met wetten" });

// src/check/network-file.ts
import * as z10 from "zod";
var area = map({
  municipality: text.exactOptional().describe("Gemeente"),
  postcodes: z10.array(postcode).exactOptional().describe("De cijfers van de postcodes, tussen aanhalingstekens")
});
var party = map({
  name: text.describe("Naam"),
  phone: phone.exactOptional().describe("Telefoonnummer tussen aanhalingstekens"),
  url: url.exactOptional().describe("Adres op het web"),
  from: date.exactOptional().describe("De eerste dag dat het geldt"),
  until: date.exactOptional().describe("De eerste dag dat het niet meer geldt")
});
var parties = z10.array(party).meta({ id: "partijen" });
var agreed = map({
  by: text.describe("Wie het afsprak"),
  on: date.describe("Wanneer")
});
var setting = z10.union([
  scalar,
  map({
    is: scalar.describe("De afgesproken waarde"),
    agreed: agreed.exactOptional().describe("Door wie en wanneer het is afgesproken")
  })
]).meta({ id: "afspraak" });
var networkFile = map({
  network: id.describe("De naam van het netwerk"),
  title: text.describe("Titel"),
  area: area.describe("Voor welk gebied"),
  parties: z10.record(roleId, parties).describe("Per rol wie hem vervult"),
  filledBy: z10.record(roleId, roleId).exactOptional().describe("Welke rol handelt waar een rol niet vervuld is"),
  leadOrder: z10.array(roleId).exactOptional().describe("Wie co\xF6rdineert, op volgorde van voorkeur"),
  parameters: z10.record(parameterRef, setting).exactOptional().describe("Afspraken, als zorgpad/parameter")
}).meta({ description: "Een netwerk" });

// src/check/pathway-file.ts
import * as z14 from "zod";

// src/check/bibliography.ts
import * as z11 from "zod";
var status = worded("staat-van-bron", {
  current: "De bron geldt",
  superseded: "De bron is opgevolgd",
  "not-current": "De bron geldt niet meer"
});
var bibliography = {
  title: text.describe("Titel"),
  by: text.exactOptional().describe("Wie het schreef of uitgaf"),
  year: z11.int().exactOptional().describe("Jaar"),
  url: url.exactOptional().describe("Adres op het web"),
  status: status.exactOptional().describe("Of de bron nog geldt")
};

// src/check/parameter.ts
import * as z12 from "zod";
var always = {
  default: scalar.describe("De waarde zolang er niets is afgesproken"),
  why: text.describe("Waarom dit een afspraak is; meestal 'lokaal af te spreken'")
};
var parameter = oneOf({
  between: map({ ...always, between: z12.tuple([quantity, quantity]).describe("Laagste en hoogste waarde die mag") }),
  oneOf: map({ ...always, oneOf: some(scalar).describe("De waarden die mogen") })
});

// src/check/rule.ts
import * as z13 from "zod";

// src/check/item.ts
var step = map({
  do: text.describe("De stap"),
  within: deadline.exactOptional().describe("Binnen welke termijn na de vorige stap")
});
var always2 = { when: condition.exactOptional().describe("Alleen dan geldt dit onderdeel") };
var someone = {
  ...always2,
  responsible: oneOrSome(responsible).describe(
    "Wie zorgt dat het gebeurt: een rol, melder, coordinator, $parameter, of een lijst op volgorde van voorkeur"
  )
};
var task = {
  ...someone,
  within: deadline.exactOptional().describe("Binnen welke termijn; zonder deze sleutel de meest dringende van de regel")
};
var together = {
  with: some(roleOrParameter).exactOptional().describe("Samen met deze rollen"),
  steps: some(step).exactOptional().describe("Stappen, elk gerekend vanaf de vorige")
};
var item = oneOf({
  refer: map({
    refer: roleOrParameter.describe("De rol naar wie verwezen wordt"),
    for: serviceId.exactOptional().describe("Het aanbod: dat bepaalt wet en betaler"),
    question: text.exactOptional().describe("Wat de ontvanger gevraagd wordt"),
    ...together,
    ...task
  }),
  inform: map({ inform: roleOrParameter.describe("De rol die het moet weten"), ...task }),
  assess: map({
    assess: some(signalId).describe("De signalen of instrumenten die gemeten worden"),
    every: deadline.exactOptional().describe("Hoe vaak het herhaald wordt"),
    ...task
  }),
  review: map({
    review: deadline.describe("Na hoe lang opnieuw gekeken wordt"),
    of: some(signalId).exactOptional().describe("Welke signalen"),
    // Its own interval is its term.
    ...someone
  }),
  advise: map({ advise: text.describe("Advies aan de persoon of mantelzorger, in gewone taal"), ...task }),
  do: map({ do: text.describe("Een taak voor een rol"), ...together, ...task }),
  discuss: map({ discuss: text.describe("Voor de agenda van het MDO"), ...task }),
  note: map({ note: text.describe("Een opmerking; niemand hoeft iets te doen"), ...always2 })
});

// src/check/rule.ts
var basis = worded("grondslag", {
  "vital-interest": "Vitaal belang",
  "right-to-report": "Meldrecht",
  "legal-duty": "Wettelijke plicht"
});
var withoutConsent = map({
  basis: basis.describe("De grondslag: vital-interest, right-to-report of legal-duty"),
  source: sourceRef.describe("De bron, uit sources")
});
var card = text.max(139, { error: mark("wrong-value", "Te lang voor een kaart: verwacht minder dan 140 tekens.") }).describe("Een zin van minder dan 140 tekens, voor een kaart in een dossier");
var rule2 = map({
  title: text.describe("Waar de regel over gaat"),
  when: condition.describe("Wanneer de regel van toepassing is"),
  redFlag: z13.boolean().exactOptional().describe("Nu handelen: gaat voor alles en wacht nergens op"),
  replaces: some(ruleRef).exactOptional().describe("Regels waarvan de aanbevelingen vervallen"),
  pauses: some(ruleRef).exactOptional().describe("Regels waarvan de aanbevelingen op deze wachten"),
  conflictsWith: some(ruleRef).exactOptional().describe("Regels die ermee botsen: mensen beslissen"),
  lead: roleOrParameter.exactOptional().describe("Wie volgens deze regel co\xF6rdineert; bij een rode vlag de crisis leidt"),
  treatmentLead: roleOrParameter.exactOptional().describe("De regiebehandelaar"),
  withoutConsent: withoutConsent.exactOptional().describe("Op welke grond delen zonder toestemming mag"),
  card: card.exactOptional(),
  then: some(item).describe("Wat er dan gebeurt"),
  why: text.describe("Waarom: een zin die een professional onderschrijft"),
  source: some(sourceRef).describe("De bronnen, uit sources; een deel staat na #")
});
var rules = z13.record(id, rule2);

// src/check/validity.ts
var validity = map({
  from: date.exactOptional().describe("De eerste dag dat het geldt"),
  until: date.exactOptional().describe("De eerste dag dat het niet meer geldt")
});

// src/check/pathway-file.ts
var leadRow = oneOf({
  when: map({
    when: condition.describe("Wanneer deze rij geldt"),
    role: roleOrParameter.describe("De rol die dan co\xF6rdineert")
  }),
  otherwise: map({ otherwise: roleOrParameter.describe("De rol als geen rij hierboven zeker is") })
});
var status2 = worded("staat-van-vaststelling", { draft: "Concept", adopted: "Vastgesteld", retired: "Ingetrokken" });
var pathwayClass = worded("bedoeling", { clinical: "Zorginhoud", organisational: "Organisatie" });
var pathwayFile = map({
  pathway: id.describe("De naam van het zorgpad"),
  version: version.describe("Drie getallen, als 1.0.0; een gewijzigde aanbeveling verhoogt het eerste"),
  title: text.describe("Titel"),
  status: status2.describe("Concept (draft), vastgesteld (adopted) of ingetrokken (retired)"),
  owner: text.describe("Wie verantwoordelijk is"),
  class: pathwayClass.describe("Waar het voor bedoeld is: zorginhoud (clinical) of organisatie (organisational)"),
  valid: validity.describe("Vanaf en tot wanneer het geldt"),
  use: text.describe("Waarvoor het bedoeld is, en waarvoor niet"),
  population: condition.exactOptional().describe("Voor wie; zonder deze sleutel iedereen"),
  sources: z14.record(id, map(bibliography)).describe("De bronnen"),
  parameters: z14.record(id, parameter).exactOptional().describe("Wat lokaal af te spreken is"),
  lead: z14.array(leadRow).describe("Wie co\xF6rdineert: de eerste rij die zeker is"),
  rules: rules.describe("De regels")
}).meta({ description: "Een zorgpad" });

// src/check/roles-file.ts
import * as z15 from "zod";
var role = map({
  label: text.describe("Hoe de rol heet"),
  domain: domain.describe("Waar de rol bij hoort: medical, social of shared"),
  receives: z15.array(domain).exactOptional().describe("Welke signalen de rol mag weten; wie geen professional is: []"),
  reached: reached.describe("Hoe de rol bereikt wordt: direct, referral, melding, aanvraag of noodnummer"),
  by: worded("aanvrager", { person: "De persoon zelf", professional: "Een professional" }).exactOptional().describe("Wie de melding of aanvraag doet"),
  phone: phone.exactOptional().describe("Telefoonnummer tussen aanhalingstekens"),
  outOfHours: roleId.exactOptional().describe("Welke rol buiten werktijd handelt"),
  source: text.exactOptional().describe("Waar dit vandaan komt")
});
var rolesFile = map({
  roles: z15.record(id, role).describe("Wie kan handelen")
}).meta({ description: "Een bestand met rollen" });

// src/check/services-file.ts
import * as z16 from "zod";
var always3 = {
  valid: validity.exactOptional().describe("Vanaf en tot wanneer deze rij geldt"),
  ownPayment: text.exactOptional().describe("Eigen bijdrage of eigen risico"),
  why: text.exactOptional().describe("Waarom, of waarin bronnen verschillen"),
  source: text.exactOptional().describe("Waar dit vandaan komt")
};
var lawRow = oneOf({
  when: map({
    when: condition.describe("Wanneer deze rij geldt"),
    law: oneOrSome(lawId).describe("De wet; meer dan een waar bronnen verschillen"),
    ...always3
  }),
  otherwise: map({ otherwise: oneOrSome(lawId).describe("De wet als geen rij hierboven geldt"), ...always3 })
});
var service = map({
  label: text.describe("Hoe het aanbod heet"),
  by: some(roleId).describe("Welke rollen het leveren"),
  law: z16.array(lawRow).describe("Onder welke wet: de eerste rij die op de dag geldt"),
  source: text.exactOptional().describe("Waar dit vandaan komt")
});
var servicesFile = map({
  services: z16.record(id, service).describe("Wat geleverd kan worden")
}).meta({ description: "Een bestand met aanbod" });

// src/check/signals-file.ts
import * as z18 from "zod";

// src/check/signal.ts
import * as z17 from "zod";

// src/check/signal-requirements.ts
var DERIVED = ["formula", "decide", "score", "bands"];
var derivations = (signal2) => DERIVED.filter((key) => signal2[key] !== void 0);
var isObserved = (signal2) => derivations(signal2).length === 0;
var isMeasured = (signal2) => isObserved(signal2) && (signal2.type === "integer" || signal2.type === "decimal");
var NEEDED = [
  ["ask", isObserved, "de vraag zoals ze gesteld wordt; of leid het signaal af met formula, decide, score of bands"],
  ["unit", isMeasured, "de eenheid, zoals kg of years; '1' voor een aantal of score"],
  ["step", isMeasured, "de fijnste waarde die gemeten kan worden, zoals 1 of 0.1"],
  ["range", isMeasured, "de laagste en hoogste waarde, zoals [0, 100]"],
  ["options", ({ type }) => type === "choice" || type === "choices", "de keuzes, zoals { goed: Goed, slecht: Slecht }"]
];
var isClear = ({ value: value2, issues }) => typeof value2 === "object" && value2 !== null && !issues.some(({ code: code2, path }) => code2 === "unrecognized_keys" && !path?.length);
var needs = (...required) => ({
  type: "object",
  required,
  properties: Object.fromEntries(required.map((key) => [key, true]))
});
var derived = DERIVED.map((key) => needs(key));
var only = (key) => ({
  ...needs(key),
  properties: Object.fromEntries([key, ...DERIVED].map((other) => [other, other === key]))
});
var ofType = (...types) => ({ type: "object", properties: { type: { enum: types } } });
var AS_JSON_SCHEMA = {
  allOf: [
    { anyOf: ["ask", ...DERIVED].map(only) },
    { anyOf: [...derived, ofType("boolean", "choice", "choices", "date"), needs("unit", "step", "range")] },
    { anyOf: [ofType("boolean", "integer", "decimal", "date"), needs("options")] }
  ]
};
var lacks = (signal2) => NEEDED.filter(([key, when]) => signal2[key] === void 0 && when(signal2)).map(([key, , needed]) => [key, needed]);
var ONE = mark(
  "bad-derivation",
  "Een signaal wordt op \xE9\xE9n manier afgeleid: kies formula, decide, score of bands en haal de andere weg."
);
var requirements = (schema) => schema.superRefine(
  (signal2, context) => {
    const [, second] = derivations(signal2);
    if (second !== void 0) context.addIssue({ code: "custom", path: [second], message: ONE });
    for (const [key, needed] of lacks(signal2)) {
      context.addIssue({ code: "custom", path: [key], message: markMissing(needed) });
    }
  },
  { when: isClear }
).meta(AS_JSON_SCHEMA);

// src/check/signal.ts
var formula = text.describe("Getallen, signalen, + - * / ( ) min max; om een teken staat een spatie");
var outcome = z17.union([scalar, some(z17.string()), map({ formula })]);
var decideRow = oneOf({
  when: map({
    when: condition.describe("Wanneer deze regel geldt"),
    is: outcome.describe("De waarde die dan geldt, of { formula: \u2026 }")
  }),
  otherwise: map({ otherwise: outcome.describe("De waarde als geen rij hierboven geldt") })
});
var points = z17.record(id, z17.number().describe("Punten voor dit antwoord")).meta({ id: "punten" });
var code = map({
  system: text.describe("Het codestelsel, zoals loinc of snomed"),
  code: text.describe("De code"),
  display: text.exactOptional().describe("De naam bij de code")
});
var missing = map({
  atMost: z17.int().describe("Hoeveel vragen hoogstens open mogen blijven"),
  fill: worded("schatting", { lowest: "Het laagste", mean: "Het gemiddelde" }).describe(
    "Waarmee een open vraag telt: het laagste of het gemiddelde"
  ),
  round: worded("afronding", { up: "Naar boven", down: "Naar beneden", nearest: "Naar het dichtstbijzijnde" }).exactOptional().describe("Hoe het gemiddelde wordt afgerond")
});
var shape = {
  label: text.describe("Korte naam"),
  ask: text.exactOptional().describe("De vraag zoals ze gesteld wordt"),
  type: signalType.describe("Soort waarde: boolean, integer, decimal, choice, choices of date"),
  unit: unit.exactOptional().describe("UCUM-eenheid of gewone naam (years, weeks, mmHg); '1' voor een aantal of score"),
  step: z17.number().positive({ error: mark("wrong-value", "Verwacht een getal boven 0.") }).exactOptional().describe("De fijnste waarde die gemeten kan worden"),
  range: z17.tuple([z17.number(), z17.number()]).exactOptional().describe("Laagste en hoogste waarde; daarbuiten is de invoer fout"),
  options: z17.record(id, text).exactOptional().describe("De keuzes, met de tekst die mensen lezen"),
  ordered: z17.boolean().exactOptional().describe("De keuzes lopen van licht naar ernstig en mogen vergeleken worden"),
  domain: domain.describe("Wie het mag weten: medical, social of shared"),
  validFor: timeSpan.exactOptional().describe("Hoe lang een waarde geldt; daarna wordt het opnieuw gevraagd"),
  outdatedBy: dateSignalId.exactOptional().describe("Een datum: wat daarvoor gemeten is, telt niet meer"),
  onlyIf: condition.exactOptional().describe("Alleen dan kan dit bestaan"),
  optional: z17.boolean().exactOptional().describe("Wordt nooit uit zichzelf gevraagd"),
  who: some(roleId).exactOptional().describe("Rollen die het kunnen beantwoorden; zonder deze sleutel iedereen"),
  formerly: some(id).exactOptional().describe("Eerdere namen, zodat bewaarde antwoorden blijven tellen"),
  codes: z17.array(code).exactOptional().describe("Codes waarvan de bron is gezien"),
  source: text.exactOptional().describe("Waar dit vandaan komt"),
  formula: formula.exactOptional(),
  decide: some(decideRow).exactOptional().describe("Beslistabel: de eerste rij die geldt"),
  score: z17.union([z17.record(signalId, points), some(numberSignalId)]).exactOptional().describe("Punten per antwoord, of een lijst signalen die voor zichzelf tellen"),
  missing: missing.exactOptional().describe("Wat het instrument zelf zegt over open vragen"),
  bands: z17.object({ of: numberSignalId.describe("De score die wordt ingedeeld") }).catchall(band).exactOptional().describe("Per keuze het bereik van de score, als 0..4"),
  atLeastIf: condition.exactOptional().describe("Dan, of zolang dat onbekend is, is de waarde een ondergrens"),
  atMostIf: condition.exactOptional().describe("Dan, of zolang dat onbekend is, is de waarde een bovengrens"),
  unreliableIf: condition.exactOptional().describe("Dan is de waarde niet bekend")
};
var signal = requirements(map(shape));

// src/check/signals-file.ts
var signalsFile = map({
  signals: z18.record(id, signal).describe("Wat gezien, gemeten of gevraagd kan worden, en wat daaruit volgt"),
  parameters: z18.record(id, parameter).exactOptional().describe("Wat lokaal af te spreken is")
}).meta({ description: "Een bestand met signalen" });

// src/check/schemas.ts
var schemas = {
  signals: signalsFile,
  roles: rolesFile,
  services: servicesFile,
  laws: lawsFile,
  pathway: pathwayFile,
  network: networkFile,
  cases: casesFile
};

// src/check/words.ts
var NAMES = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true of false",
  array: "een lijst",
  tuple: "een lijst",
  object: "een blok met sleutels",
  record: "een blok met sleutels"
};
var typeName = (type) => NAMES[type] ?? type;
var kindOfValue = (value2) => {
  if (Array.isArray(value2)) return "een lijst";
  if (typeof value2 === "number" && !Number.isFinite(value2)) return "geen bruikbaar getal";
  if (typeof value2 === "number" && !Number.isInteger(value2)) return "een gebroken getal";
  return typeName(typeof value2);
};
var either = (words) => {
  const unique = [...new Set(words)];
  return unique.length < 2 ? unique.join("") : `${unique.slice(0, -1).join(", ")} of ${unique.at(-1)}`;
};
var lowered = (text2) => /^\p{Lu}\p{Lu}/u.test(text2) ? text2 : `${text2.charAt(0).toLowerCase()}${text2.slice(1)}`;

// src/check/kind.ts
var KINDS2 = Object.keys(schemas);
var ONE2 = `verwacht precies een van ${either(KINDS2)}`;
var kindOf = (data) => {
  if (!isMap(data)) return { code: "no-kind", message: `Dit bestand heeft geen sleutels: ${ONE2}.`, path: [] };
  const keys2 = Object.keys(data);
  const found3 = keys2.filter((key) => KINDS2.some((kind2) => kind2 === key));
  const kinds = found3.includes("cases") ? found3.filter((key) => key !== "network") : found3;
  const [first, second] = kinds;
  if (second !== void 0) {
    const message2 = `Dit bestand is al "${first}": zet "${second}" in een eigen bestand.`;
    return { code: "two-kinds", message: message2, path: [second], part: "key" };
  }
  if (first !== void 0) return first;
  const [misspelt] = keys2.filter((key) => nearest2(key, KINDS2) !== void 0);
  const help = misspelt === void 0 ? "" : ` Bedoelt u "${nearest2(misspelt, KINDS2)}"?`;
  const path = misspelt === void 0 ? [] : [misspelt];
  return { code: "no-kind", message: `Het is niet te zien wat dit bestand is: ${ONE2}.${help}`, path, part: "key" };
};

// src/model/mostProblems.ts
var MOST = 100;
var left = (count3, at) => ({
  code: "limit-problems",
  message: count3 === 1 ? "Er is nog 1 probleem in dit bestand: los eerst de problemen hierboven op." : `Er zijn nog ${count3} problemen in dit bestand: los eerst de problemen hierboven op.`,
  at
});
var ofOneFile = (problems2, more) => {
  const next = problems2[MOST];
  return next === void 0 ? problems2 : [...problems2.slice(0, MOST), left(problems2.length - MOST + more, next.at)];
};
var mostProblems = (problems2, more = 0) => {
  const byFile = /* @__PURE__ */ new Map();
  for (const problem of problems2) {
    const ofFile = byFile.get(problem.at.file);
    if (ofFile === void 0) byFile.set(problem.at.file, [problem]);
    else ofFile.push(problem);
  }
  return [...byFile.values()].flatMap((ofFile) => ofOneFile(ofFile, more));
};

// src/model/shown.ts
var LONGEST2 = 60;
var shown = (text2) => `"${text2.length > LONGEST2 ? `${[...text2.slice(0, 2 * LONGEST2)].slice(0, LONGEST2).join("")}\u2026` : text2}"`;

// src/check/mistakes.ts
var mapOf = ({ path }) => JSON.stringify(path.slice(0, -1));
var byMap = (findings) => {
  const maps = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (finding.unknown === void 0 && finding.missing === void 0) continue;
    const keys2 = maps.get(mapOf(finding)) ?? { unknown: [], missing: [] };
    maps.set(mapOf(finding), keys2);
    const list2 = finding.unknown === void 0 ? keys2.missing : keys2.unknown;
    list2.push(finding);
  }
  return maps;
};
var renamed = ({ unknown: unknown3, missing: missing3 }) => {
  const [key, otherKey] = unknown3.filter(({ meant: meant2 }) => meant2 === void 0);
  const taken = new Set(unknown3.map(({ meant: meant2 }) => meant2));
  const [gap2, otherGap] = missing3.filter((one) => !taken.has(one.missing));
  if (key === void 0 || gap2 === void 0 || otherKey !== void 0 || otherGap !== void 0) return void 0;
  return [key, gap2];
};
var onePerMistake = (findings) => {
  const gone = /* @__PURE__ */ new Set();
  const changed = /* @__PURE__ */ new Map();
  for (const keys2 of byMap(findings).values()) {
    const meant2 = new Set(keys2.unknown.map((one) => one.meant));
    for (const one of keys2.missing) if (meant2.has(one.missing)) gone.add(one);
    const [key, gap2] = renamed(keys2) ?? [];
    if (key?.unknown === void 0 || gap2?.missing === void 0) continue;
    gone.add(gap2);
    const message2 = `De sleutel ${shown(key.unknown)} is hier niet bekend, en "${gap2.missing}" ontbreekt. Bedoelt u "${gap2.missing}"?`;
    changed.set(key, { ...key, message: message2 });
  }
  return findings.filter((one) => !gone.has(one)).map((one) => changed.get(one) ?? one);
};

// src/check/problems.ts
var problemsOf = (findings, more, locate) => mostProblems(
  onePerMistake(findings).map(({ code: code2, message: message2, path, part }) => ({ code: code2, message: message2, at: locate(path, part) })).sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0)),
  more
);

// src/check/corrections.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);

// src/model/day.ts
var PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
var isLeap = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
var lastOfMonth = (year, month) => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
var DAYS_IN_400_YEARS = 146097;
var FROM_MARCH_0000_TO_1970 = 719468;
var dayNumber = ({ year, month, day: day2 }) => {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day2 - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - FROM_MARCH_0000_TO_1970;
};
var civil = (number3) => {
  const shifted = number3 + FROM_MARCH_0000_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  };
};
var parseDay = (text2) => {
  const match = PATTERN.exec(text2);
  if (match === null) return null;
  const [year, month, day2] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day2 < 1 || day2 > lastOfMonth(year, month)) return null;
  return dayNumber({ year, month, day: day2 });
};
var padded = (value2, length) => String(value2).padStart(length, "0");
var formatDay = (number3) => {
  const { year, month, day: day2 } = civil(number3);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day2, 2)}`;
};
var weekday = (day2) => ((day2 + 4) % 7 + 7) % 7;
var addMonths = (number3, months) => {
  const { year, month, day: day2 } = civil(number3);
  const total = year * 12 + month - 1 + months;
  const target = { year: Math.floor(total / 12), month: total - Math.floor(total / 12) * 12 + 1 };
  return dayNumber({ ...target, day: Math.min(day2, lastOfMonth(target.year, target.month)) });
};
var yearOf = (number3) => civil(number3).year;

// src/model/duration.ts
var PATTERN2 = /^(\d+) (hour|day|working day|week|month|year)s?$/;
var parseDuration = (text2) => {
  if (text2 === "immediately" || text2 === "routine") return { kind: text2 };
  const match = PATTERN2.exec(text2);
  return match === null ? null : { kind: "span", count: Number(match[1]), unit: `${match[2]}s` };
};
var HOURS = {
  hours: 1,
  days: 24,
  weeks: 168,
  months: 720,
  years: 8760
};
var nominalHours = (duration2) => {
  if (duration2.kind === "immediately") return 0;
  if (duration2.kind === "routine") return Number.POSITIVE_INFINITY;
  if (duration2.unit !== "working days") return duration2.count * HOURS[duration2.unit];
  return Math.floor(duration2.count / 5) * HOURS.weeks + duration2.count % 5 * HOURS.days;
};
var isCalendar = (duration2) => duration2.kind === "span" && duration2.unit !== "working days";
var addCalendar = (day2, duration2) => {
  if (duration2.kind !== "span") return day2;
  switch (duration2.unit) {
    case "hours":
      return day2 + Math.ceil(duration2.count / 24);
    case "days":
    case "working days":
      return day2 + duration2.count;
    case "weeks":
      return day2 + duration2.count * 7;
    case "months":
      return addMonths(day2, duration2.count);
    case "years":
      return addMonths(day2, duration2.count * 12);
  }
};

// src/model/meantTerm.ts
var UNITS = ["hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years"];
var WORKING = ["working day", "working days"];
var WORDS = ["immediately", "routine"];
var TIMES = {
  asap: "immediately",
  dadelijk: "immediately",
  direct: "immediately",
  meteen: "immediately",
  now: "immediately",
  nu: "immediately",
  onmiddellijk: "immediately",
  spoed: "immediately",
  dag: "day",
  dagen: "days",
  jaar: "years",
  jaren: "years",
  maand: "month",
  maanden: "months",
  mnd: "months",
  uren: "hours",
  uur: "hours",
  weken: "weeks",
  werkdag: "working day",
  werkdagen: "working days",
  workday: "working day",
  workdays: "working days"
};
var meantTerm = (text2, distance6) => {
  const plain2 = text2.trim().toLowerCase();
  const [, count3 = "", unit2 = plain2] = /^(\d+)\s*([a-z ]+)$/.exec(plain2) ?? [];
  const known2 = unit2.startsWith("work") ? WORKING : count3 === "" ? WORDS : UNITS;
  const word = Object.hasOwn(TIMES, unit2) ? TIMES[unit2] : nearest(unit2, known2, distance6);
  const term2 = count3 === "" ? word : `${count3} ${word}`;
  return term2 === void 0 || parseDuration(term2) === null ? void 0 : term2;
};

// src/check/corrections.ts
var asDate = (text2) => {
  const [, day2 = "", month = "", year = ""] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text2) ?? [];
  return year === "" ? [] : [`${year}-${month.padStart(2, "0")}-${day2.padStart(2, "0")}`];
};
var asAddress = (text2) => /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(text2) ? [`https://${text2}`] : [];
var MOST_WORDS = 4;
var asName = (text2) => {
  const plain2 = text2.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const name = plain2.replace(/[\s_]+/g, "-");
  return name.split("-").length > MOST_WORDS || !/[a-z0-9]/.test(name) ? [] : [name];
};
var LONGEST3 = 60;
var corrections = (text2) => text2.length > LONGEST3 ? [] : [
  text2.trim(),
  ...[meantTerm(text2, import_fastest_levenshtein2.distance) ?? []].flat(),
  ...asDate(text2),
  text2.replace(/^v(?=\d)/i, ""),
  text2.replace(/\s*(-|–|t\/m|tot en met)\s*/, ".."),
  text2.replace(/[.u](\d\d)$/, ":$1").replace(/^(\d):/, "0$1:"),
  ...asAddress(text2),
  .../^[1-9]\d{8}$/.test(text2) ? [`0${text2}`] : [],
  ...asName(text2)
];

// src/check/unknown-key.ts
var ELSEWHERE = [
  { key: "within", beside: "review", why: "De termijn van een review is wat er achter review staat." },
  { key: "within", beside: "note", why: "Een note is een opmerking: een taak met een termijn is een do." },
  { key: "responsible", beside: "note", why: "Een note is een opmerking: een taak voor iemand is een do." },
  { key: "within", beside: "then", why: "De termijn staat bij een onderdeel van then." },
  { key: "responsible", beside: "then", why: "Wie iets doet staat bij een onderdeel van then." },
  { key: "value", beside: "type", why: "De waarde van een signaal staat in de invoer." }
];
var CUT = "Is het tekst, zet die dan helemaal tussen aanhalingstekens.";
var whyNot = (map2, key) => {
  if (/\s/.test(key)) return CUT;
  return ELSEWHERE.find((one) => one.key === key && isMap(map2) && Object.hasOwn(map2, one.beside))?.why;
};
var unknownKey = (map2, path, key, allowed) => {
  const free = allowed.filter((other) => !(isMap(map2) && Object.hasOwn(map2, other)));
  const why = whyNot(map2, key);
  const meant2 = why === void 0 ? nearest2(key, free) : void 0;
  const help = meant2 === void 0 ? `Hier mag: ${allowed.join(", ")}.` : `Bedoelt u "${meant2}"?`;
  const message2 = [`De sleutel ${shown(key)} is hier niet bekend.`, ...why === void 0 ? [] : [why], help].join(" ");
  const finding = { code: "unknown-key", message: message2, path: [...path, key], part: "key" };
  if (why !== void 0) return finding;
  return meant2 === void 0 ? { ...finding, unknown: key } : { ...finding, unknown: key, meant: meant2 };
};

// src/check/wrong-type.ts
var shown2 = (value2) => typeof value2 === "string" ? `"${value2}"` : String(value2);
var expectedBy = (issue) => {
  if (issue.code === "invalid_type") return [readMark(issue.message)?.text ?? typeName(issue.expected)];
  if (issue.code === "invalid_value") return issue.values.map(shown2);
  if (issue.code !== "invalid_union") return [];
  const kinds = readKinds(issue.message);
  return kinds === void 0 ? issue.errors.flat().flatMap(expectedBy) : [`een blok met ${either(kinds.kinds)}`];
};
var YES_OR_NO = /^(ja|nee|yes|no|on|off|aan|uit|waar|onwaar)$/i;
var TEXT = typeName("string");
var LIST = typeName("array");
var BLOCK = typeName("object");
var NUMBERS = [typeName("number"), typeName("int")];
var insteadOfText = (expected3, text2) => {
  if (expected3.some((one) => NUMBERS.includes(one))) {
    if (/^[-+]?\d+,\d+$/.test(text2)) return "Een getal heeft een punt en geen komma: schrijf bijvoorbeeld 1.5.";
    if (/^[-+]?\d+(\.\d+)?$/.test(text2)) return "Haal de aanhalingstekens weg.";
    return /^[-+]?\d/.test(text2) ? "Schrijf alleen het getal." : "Schrijf een getal, zoals 1 of 0.5.";
  }
  if (expected3.includes(typeName("boolean")) && YES_OR_NO.test(text2)) return "Schrijf ja als true en nee als false.";
  if (expected3.every((one) => one === BLOCK)) return "Zet de sleutels tussen { en }, of op eigen regels eronder.";
  if (!expected3.includes(LIST)) return void 0;
  return text2.startsWith("-") ? "Zet een spatie achter elk streepje." : "Zet er [ en ] omheen.";
};
var insteadOfOther = (expected3, value2) => {
  if (!expected3.every((one) => one === TEXT)) {
    if (isMap(value2) && expected3.every((one) => one === LIST)) return "Zet er [ en ] omheen, of er een streepje voor.";
    return Array.isArray(value2) && value2.length === 1 && !expected3.includes(LIST) ? "Schrijf het zonder lijst." : void 0;
  }
  if (isMap(value2)) return "Een dubbelepunt met een spatie knipt tekst: zet de hele tekst tussen aanhalingstekens.";
  return Array.isArray(value2) ? "Is dit tekst, zet de hele tekst dan tussen aanhalingstekens." : "Zet het tussen aanhalingstekens.";
};
var wrongType = (issue, value2, path) => {
  const expected3 = expectedBy(issue);
  const help = typeof value2 === "string" ? insteadOfText(expected3, value2) : insteadOfOther(expected3, value2);
  const message2 = `Verwacht ${either(expected3)}; hier staat ${kindOfValue(value2)}.`;
  return { code: "wrong-type", message: help === void 0 ? message2 : `${message2} ${help}`, path };
};

// src/check/union.ts
var isOtherType = (issue, value2) => {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_type") return true;
  if (issue.code === "invalid_value") return !issue.values.some((allowed) => typeof allowed === typeof value2);
  if (issue.code !== "invalid_union") return false;
  if (readKinds(issue.message) !== void 0) return !isMap(value2);
  return issue.errors.every((branch) => branch.some((inner) => isOtherType(inner, value2)));
};
var wrongKind = ({ kinds, others }, map2, path) => {
  const keys2 = Object.keys(map2);
  const [, second] = keys2.filter((key) => kinds.includes(key));
  if (second !== void 0) {
    const apart = kinds.length > 2 ? ", of maak er twee onderdelen van" : "";
    const message2 = `Verwacht precies een van ${either(kinds)}; "${second}" is hier te veel: haal er een weg${apart}.`;
    return { code: "two-kinds", message: message2, path: [...path, second], part: "key" };
  }
  const misspelt = keys2.find((key) => !others.includes(key) && nearest2(key, kinds) !== void 0);
  if (misspelt !== void 0) return unknownKey(map2, path, misspelt, kinds);
  return { code: "missing-key", message: `Hier ontbreekt een sleutel: verwacht ${either(kinds)}.`, path, part: "key" };
};
var meantBranch = (issue, value2, path) => {
  const kinds = readKinds(issue.message);
  if (kinds !== void 0 && isMap(value2)) {
    const there = kinds.kinds.filter((kind2) => Object.hasOwn(value2, kind2));
    const branch = there.length === 1 ? issue.errors[kinds.kinds.indexOf(there[0] ?? "")] : void 0;
    return branch ?? wrongKind(kinds, value2, path);
  }
  const fitting = issue.errors.filter((branch) => !branch.some((inner) => isOtherType(inner, value2)));
  return [...fitting].sort((a, b) => a.length - b.length)[0] ?? wrongType(issue, value2, path);
};

// src/check/translate.ts
var MISSING2 = { responsible: "no-responsible" };
var valueAt = (data, path) => path.reduce((value2, step4) => value2?.[step4], data);
var missingKey = (issue, path) => {
  const key = String(path.at(-1));
  const description = readMissing(issue.message);
  const behind = description === void 0 ? "" : ` Erachter komt: ${lowered(description)}.`;
  const message2 = `Hier ontbreekt de sleutel "${key}".${behind}`;
  return { code: MISSING2[key] ?? "missing-key", message: message2, path, part: "key", missing: key };
};
var isMissing = (data, path) => {
  const map2 = valueAt(data, path.slice(0, -1));
  return path.length > 0 && isMap(map2) && !Object.hasOwn(map2, path.at(-1) ?? "");
};
var patternOf = (issue) => {
  if (issue.code !== "invalid_format" || !("pattern" in issue) || typeof issue.pattern !== "string") return void 0;
  return new RegExp(issue.pattern.replace(/^\/|\/$/g, ""));
};
var likely = (issue, value2, data) => {
  const pattern = typeof value2 === "string" ? patternOf(issue) : void 0;
  if (pattern === void 0) return "";
  const parameters = isMap(data) && isMap(data["parameters"]) ? data["parameters"] : {};
  const own2 = Object.hasOwn(parameters, String(value2)) ? [`$${value2}`] : [];
  const meant2 = [...own2, ...corrections(String(value2))].find(
    (text2) => text2 !== "" && text2 !== value2 && pattern.test(text2)
  );
  return meant2 === void 0 ? "" : ` Bedoelt u "${meant2}"?`;
};
var wrongValue = (issue, value2, data, path) => {
  const { code: code2, text: text2 } = readMark(issue.message) ?? { code: "wrong-value", text: "Deze waarde kan hier niet." };
  return { code: code2, message: `${text2}${likely(issue, value2, data)}`, path };
};
var wrongLength = (issue, value2, path) => {
  if (readMark(issue.message) !== void 0) return wrongValue(issue, value2, void 0, path);
  const length = issue.code === "too_small" ? issue.minimum : issue.maximum;
  const comma = issue.code === "too_big" ? " Een getal heeft een punt en geen komma: schrijf bijvoorbeeld 1.5." : "";
  const message2 = `Verwacht een lijst van precies ${length}: de laagste en de hoogste.${comma}`;
  return { code: "wrong-value", message: message2, path };
};
var wrongKey = (issue, path) => {
  const [inner] = issue.issues;
  const key = String(path.at(-1));
  const { text: text2 } = readMark(inner?.message ?? "") ?? { text: "Dit kan hier niet." };
  const message2 = text2.replace(/^Dit /, () => `De sleutel "${key}" `);
  return {
    code: "wrong-value",
    message: `${message2}${inner === void 0 ? "" : likely(inner, key, void 0)}`,
    path,
    part: "key"
  };
};
var notAllowed = (issue, value2, path) => {
  if (!issue.values.some((allowed) => typeof allowed === typeof value2)) return wrongType(issue, value2, path);
  const words = issue.values.filter((allowed) => typeof allowed === "string");
  const meant2 = typeof value2 === "string" ? nearest2(value2, words) : void 0;
  const help = meant2 === void 0 ? "" : ` Bedoelt u "${meant2}"?`;
  return { code: "wrong-value", message: `Dit kan hier niet: verwacht ${either(expectedBy(issue))}.${help}`, path };
};
var findingsOf = (issue, data, base = []) => {
  const path = [...base, ...issue.path];
  const value2 = valueAt(data, path);
  if (isMissing(data, path)) return [missingKey(issue, path)];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(value2, path, key, readKeys(issue.message)));
    case "invalid_union": {
      const meant2 = meantBranch(issue, value2, path);
      return "code" in meant2 ? [meant2] : meant2.flatMap((inner) => findingsOf(inner, data, path));
    }
    case "invalid_type":
      return [wrongType(issue, value2, path)];
    case "invalid_value":
      return [notAllowed(issue, value2, path)];
    case "invalid_key":
      return [wrongKey(issue, path)];
    case "too_small":
    case "too_big":
      return [wrongLength(issue, value2, path)];
    default:
      return [wrongValue(issue, value2, data, path)];
  }
};

// src/check/check.ts
var MOST_ISSUES = 1e3;
var check = ({ file, data, locate }) => {
  const fail2 = (findings, more = 0) => ({ problems: problemsOf(findings, more, locate) });
  const kind2 = kindOf(data);
  if (typeof kind2 === "object") return fail2([kind2]);
  const { error } = schemas[kind2].safeParse(data, { jitless: true, error: sayMissing });
  if (error !== void 0) {
    const issues = error.issues.slice(0, MOST_ISSUES);
    return fail2(
      issues.flatMap((issue) => findingsOf(issue, data)),
      error.issues.length - issues.length
    );
  }
  return { source: { kind: kind2, file, data, locate }, problems: [] };
};

// src/model/condition.ts
var isReference = (value2) => typeof value2 === "object" && value2 !== null && "parameter" in value2;

// src/link/scope.ts
var inside = (scope, ...path) => ({ ...scope, path: [...scope.path, ...path] });
var report = ({ source, path, problems: problems2 }, code2, message2, part = "value", about) => {
  const draft = { code: code2, message: message2, at: source.locate(path, part) };
  problems2.push(about === void 0 ? draft : { ...draft, about });
};
var ofKind = (sources2, kind2) => sources2.filter((source) => source.kind === kind2);

// src/link/walk.ts
var walk = (ids, restsOn2, found3) => {
  const done = [];
  const depths = /* @__PURE__ */ new Map();
  const trail = [];
  const enter = (id2) => {
    depths.set(id2, trail.length);
    trail.push({ id: id2, next: restsOn2(id2)[Symbol.iterator]() });
  };
  const leave = (id2) => {
    trail.pop();
    depths.set(id2, -1);
    done.push(id2);
  };
  for (const start of ids) {
    if (!depths.has(start)) enter(start);
    for (let visit3 = trail.at(-1); visit3 !== void 0; visit3 = trail.at(-1)) {
      const { done: isLast, value: value2 } = visit3.next.next();
      if (isLast === true) {
        leave(visit3.id);
        continue;
      }
      const depth = depths.get(value2);
      if (depth === void 0) enter(value2);
      else if (depth >= 0) found3([...trail.slice(depth).map(({ id: id2 }) => id2), value2]);
    }
  }
  return done;
};

// src/link/order.ts
var NONE = { signals: [], rules: [] };
var joined = (names) => ({
  signals: names.flatMap(({ signals: signals2 }) => signals2),
  rules: names.flatMap(({ rules: rules2 }) => rules2)
});
var namesIn = (condition2) => {
  if (condition2 === void 0) return NONE;
  if (condition2.kind === "test") return { signals: [condition2.signal], rules: [] };
  if (condition2.kind === "applies") return { signals: [], rules: [condition2.rule] };
  return joined((condition2.kind === "not" ? [condition2.of] : condition2.of).map(namesIn));
};
var computedFrom = (formula2) => {
  if (formula2.kind === "number") return NONE;
  return formula2.kind === "signal" ? { signals: [formula2.signal], rules: [] } : joined([computedFrom(formula2.left), computedFrom(formula2.right)]);
};
var derivedFrom = (derivation) => {
  switch (derivation?.kind) {
    case void 0:
      return NONE;
    case "formula":
      return computedFrom(derivation.formula);
    case "score":
      return { signals: derivation.items.map(({ signal: signal2 }) => signal2), rules: [] };
    case "bands":
      return { signals: [derivation.of], rules: [] };
    case "decide":
      return joined(
        derivation.rows.flatMap(({ when, is }) => [
          namesIn(when),
          is.kind === "formula" ? computedFrom(is.formula) : NONE
        ])
      );
  }
};
var namesOf = (signal2) => joined([
  derivedFrom(signal2.derived),
  ...[signal2.onlyIf, signal2.atLeastIf, signal2.atMostIf, signal2.unreliableIf].map(namesIn),
  { signals: signal2.outdatedBy === void 0 ? [] : [signal2.outdatedBy], rules: [] }
]);
var RULE = "regel ";
var rulesOf = (pathways) => new Map(
  [...pathways].flatMap(
    ([pathway2, { rules: rules2 }]) => Object.entries(rules2).map(([id2, rule4]) => [`${pathway2}/${id2}`, rule4])
  )
);
var MOST_SHOWN = 8;
var shownCircle = (circle) => {
  const ids = circle.map((id2) => id2.replace(RULE, ""));
  const parts2 = ids.length <= MOST_SHOWN ? ids : [...ids.slice(0, MOST_SHOWN - 2), "\u2026", ...ids.slice(-1)];
  return parts2.join(" \u2192 ");
};
var reportCircle = (scope, what, circle, at) => {
  if (at === void 0) return;
  const message2 = `${what}: ${shownCircle(circle)}. Haal een van deze verwijzingen weg.`;
  report({ ...scope, source: at.source, path: at.path }, "circle", message2, "key");
};
var orderOf = ({ signals: signals2, pathways }, found3) => {
  const rules2 = rulesOf(pathways);
  const restsOn2 = (id2) => {
    const rule4 = id2.startsWith(RULE) ? rules2.get(id2.slice(RULE.length)) : void 0;
    const signal2 = signals2.get(id2);
    const names = rule4 !== void 0 ? namesIn(rule4.when) : signal2 !== void 0 ? namesOf(signal2) : NONE;
    return [...names.signals, ...names.rules.map((name) => `${RULE}${name}`)].sort();
  };
  const ids = [...signals2.keys(), ...[...rules2.keys()].map((id2) => `${RULE}${id2}`)];
  return walk(ids, restsOn2, found3).filter((id2) => signals2.has(id2));
};
var orderSignals = (scope, linked2) => orderOf(linked2, (circle) => {
  const [first = ""] = circle;
  const at = first.startsWith(RULE) ? scope.defined.rules.get(first.slice(RULE.length)) : scope.defined.signals.get(first);
  reportCircle(scope, "Dit rust in een kring op zichzelf", circle, at);
});
var checkActing = (scope, { pathways }) => {
  const rules2 = rulesOf(pathways);
  const check2 = (key, what) => {
    walk(
      [...rules2.keys()],
      (id2) => rules2.get(id2)?.[key] ?? [],
      (circle) => {
        reportCircle(scope, what, circle, scope.defined.rules.get(circle[0] ?? ""));
      }
    );
  };
  check2("replaces", "Deze regels vervangen elkaar in een kring");
  check2("pauses", "Deze regels wachten op elkaar in een kring");
};

// src/link/basis.ts
var NOTHING = /* @__PURE__ */ new Map();
var toldIn = (condition2, signals2, toldBy) => {
  const names = namesIn(condition2);
  const own2 = names.signals.flatMap((id2) => {
    const domain2 = signals2.get(id2)?.domain;
    return domain2 === void 0 || domain2 === "shared" ? [] : [[domain2, id2]];
  });
  return new Map([...names.rules.flatMap((rule4) => [...toldBy(rule4)]), ...own2.reverse()]);
};
var WORDS2 = { medical: "medisch", social: "sociaal", shared: "gedeeld" };
var messageOf = ({ signal: signal2, domain: domain2, role: role3, of }) => `Deze rode vlag kijkt naar ${shown(signal2)} (${WORDS2[domain2]}), gaat naar ${shown(role3)} (${WORDS2[of]}) en wacht niet op toestemming. Schrijf bij de regel withoutConsent: { basis: vital-interest, source: \u2026 }, of met right-to-report of legal-duty als basis.`;
var checkBasis = (scope, { signals: signals2, parameters, roles, pathways }) => {
  const rules2 = rulesOf(pathways);
  const known2 = /* @__PURE__ */ new Map();
  const told3 = (condition2) => condition2 === void 0 ? NOTHING : toldIn(condition2, signals2, (rule4) => known2.get(rule4) ?? NOTHING);
  const readBy2 = (id2) => {
    const when = rules2.get(id2)?.when;
    return when === void 0 ? [] : namesIn(when).rules;
  };
  for (const id2 of walk([...rules2.keys()], readBy2, () => {
  })) known2.set(id2, told3(rules2.get(id2)?.when));
  const receivers = (to) => {
    if (to === void 0) return [];
    if (!isReference(to)) return [String(to)];
    const parameter2 = parameters.get(to.parameter);
    return parameter2 === void 0 ? [] : [parameter2.default, ...parameter2.oneOf ?? []].map(String);
  };
  const crossings = (id2, { to, when }) => receivers(to).flatMap((role3) => {
    const of = roles.get(role3)?.domain;
    const all = [...known2.get(id2) ?? NOTHING, ...told3(when)];
    return of === void 0 ? [] : all.filter(([domain2]) => domain2 !== of).map(([domain2, signal2]) => ({ signal: signal2, domain: domain2, role: role3, of }));
  });
  for (const [id2, { redFlag, withoutConsent: withoutConsent3, then }] of rules2) {
    if (!redFlag || withoutConsent3 !== void 0) continue;
    const [first] = then.flatMap((item2) => crossings(id2, item2));
    const definition = scope.defined.rules.get(id2);
    if (first === void 0 || definition === void 0) continue;
    report({ ...scope, source: definition.source, path: definition.path }, "no-basis", messageOf(first), "key");
  }
};

// src/model/bundled.ts
var BUNDLED = "zorgpad:bundled";

// src/model/signal.ts
var REPORTER_SIGNAL = "melder";
var INVOLVED_SIGNAL = "betrokken";
var isReserved = (id2) => id2 === REPORTER_SIGNAL || id2 === INVOLVED_SIGNAL;

// src/link/collect.ts
var COMMON = { domain: "shared" };
var RESERVED = {
  [REPORTER_SIGNAL]: { ...COMMON, label: "Rol van wie meldt", type: "choice" },
  [INVOLVED_SIGNAL]: { ...COMMON, label: "Rollen die al betrokken zijn", type: "choices" }
};
var reportTwice = ({ problems: problems2, source }, id2, earlier2, path) => {
  const { file, line } = earlier2.source.locate(earlier2.path, "key");
  const message2 = `${shown(id2)} staat er al, in ${file}:${line}, en \xE9\xE9n ding heeft \xE9\xE9n naam: gebruik dat, of kies hier een andere naam.`;
  problems2.push({ code: "duplicate-id", message: message2, at: source.locate(path, "key") });
};
var add = (job, into, id2, data, path) => {
  const earlier2 = into.get(id2);
  if (earlier2 === void 0) into.set(id2, { data, source: job.source, path });
  else {
    job.twice.add(id2);
    reportTwice(job, id2, earlier2, path);
  }
  return earlier2 === void 0;
};
var copied = (into, ids) => {
  const files2 = new Set(ids.map((id2) => into.get(id2)?.source.file));
  const [file] = files2;
  return ids.length > 1 && files2.size === 1 ? file : void 0;
};
var addAll = (job, into, key, things = {}, pathway2 = "") => {
  const ids = Object.keys(things);
  const file = copied(into, ids);
  if (file === void 0) {
    for (const [id2, data] of Object.entries(things)) add(job, into, `${pathway2}${id2}`, data, [key, id2]);
    return;
  }
  for (const id2 of ids) job.twice.add(id2);
  const message2 = `Alle ${ids.length} namen hieronder staan al in ${file}: is dit een kopie, haal dit bestand dan weg.`;
  job.problems.push({ code: "duplicate-id", message: message2, at: job.source.locate([key, ids[0] ?? ""], "key") });
};
var checkReserved = (signals2, problems2) => {
  for (const id2 of [REPORTER_SIGNAL, INVOLVED_SIGNAL]) {
    const own2 = signals2.get(id2);
    if (own2 === void 0) continue;
    const message2 = `"${id2}" is een vast signaal, dat uit de invoer komt: kies voor dit signaal een andere naam.`;
    problems2.push({ code: "duplicate-id", message: message2, at: own2.source.locate(own2.path, "key") });
  }
};
var isBundled = ({ file }) => file.startsWith(`${BUNDLED}/`);
var bundledFirst = (a, b) => Number(isBundled(b)) - Number(isBundled(a));
var thingsOf = (source) => source.kind === "roles" ? source.data.roles : source.kind === "services" ? source.data.services : source.data.laws;
var collect = (files2, problems2) => {
  const sources2 = [...files2].sort(bundledFirst);
  const twice = /* @__PURE__ */ new Set();
  const found3 = {
    twice,
    signals: /* @__PURE__ */ new Map(),
    roles: /* @__PURE__ */ new Map(),
    services: /* @__PURE__ */ new Map(),
    laws: /* @__PURE__ */ new Map(),
    parameters: /* @__PURE__ */ new Map(),
    rules: /* @__PURE__ */ new Map(),
    pathways: /* @__PURE__ */ new Map(),
    networks: /* @__PURE__ */ new Map()
  };
  for (const source of ofKind(sources2, "signals")) {
    addAll({ problems: problems2, source, twice }, found3.signals, "signals", source.data.signals);
    addAll({ problems: problems2, source, twice }, found3.parameters, "parameters", source.data.parameters);
  }
  for (const kind2 of ["roles", "services", "laws"]) {
    for (const source of ofKind(sources2, kind2)) addAll({ problems: problems2, source, twice }, found3[kind2], kind2, thingsOf(source));
  }
  for (const source of ofKind(sources2, "pathway")) {
    const { pathway: pathway2, parameters, rules: rules2 } = source.data;
    if (!add({ problems: problems2, source, twice }, found3.pathways, pathway2, source.data, ["pathway"])) continue;
    addAll({ problems: problems2, source, twice }, found3.parameters, "parameters", parameters, `${pathway2}/`);
    addAll({ problems: problems2, source, twice }, found3.rules, "rules", rules2, `${pathway2}/`);
  }
  for (const source of ofKind(sources2, "network")) {
    add({ problems: problems2, source, twice }, found3.networks, source.data.network, source.data, ["network"]);
  }
  checkReserved(found3.signals, problems2);
  return found3;
};

// src/link/kinds.ts
var KINDS3 = {
  signals: { code: "unknown-signal", the: "Het signaal", a: "een signaal", where: "onder signals" },
  roles: { code: "unknown-role", the: "De rol", a: "een rol", where: "onder roles" },
  services: { code: "unknown-service", the: "De dienst", a: "een dienst", where: "onder services" },
  laws: { code: "unknown-law", the: "De wet", a: "een wet", where: "onder laws" },
  parameters: { code: "unknown-parameter", the: "De parameter", a: "een parameter", where: "onder parameters" },
  rules: { code: "unknown-rule", the: "De regel", a: "een regel", where: "onder rules van een zorgpad" },
  pathways: { code: "unknown-pathway", the: "Het zorgpad", a: "een zorgpad", where: "in een eigen bestand" },
  networks: { code: "unknown-network", the: "Het netwerk", a: "een netwerk", where: "in een eigen bestand" }
};
var STAND_INS = {
  melder: "wie meldt",
  coordinator: "wie co\xF6rdineert",
  betrokken: "de rollen die er al zijn"
};

// src/link/meant.ts
var import_fastest_levenshtein3 = __toESM(require_mod(), 1);
var MOST_LISTED = 8;
var near = (name, known2) => nearest(name, known2, import_fastest_levenshtein3.distance);
var meant = (name, known2) => {
  const found3 = near(name, known2);
  return found3 === void 0 ? "" : ` Bedoelt u ${shown(found3)}?`;
};
var meantOrAll = (name, known2) => {
  const asked3 = meant(name, known2);
  if (asked3 !== "" || known2.length === 0 || known2.length > MOST_LISTED) return asked3;
  return ` Kies uit: ${known2.join(", ")}.`;
};
var meantOption = (option, options2) => meant(option, options2) || ` Kies uit: ${options2.join(", ")}.`;

// src/link/otherKind.ts
var INSTEAD = {
  "roles for signals": (name) => `Is de vraag of die rol er al is, schrijf dan { betrokken: ${name} }.`,
  "rules for signals": (name) => `Is de vraag of die regel geldt, schrijf dan { applies: ${name} }.`,
  "parameters for signals": () => "Een parameter staat achter een signaal, met een $ ervoor.",
  "parameters for roles": (name) => `Is de parameter bedoeld, schrijf dan "$${name}".`,
  "services for roles": () => "Een dienst staat achter for.",
  "roles for services": () => "Een rol staat achter refer.",
  "roles for parameters": (name) => `Is de rol bedoeld, schrijf dan "${name}" zonder $.`,
  "pathways for rules": () => "Een regel van een ander zorgpad heet zorgpad/regel.",
  "networks for pathways": () => "Een netwerk staat achter network.",
  "pathways for networks": () => "Een zorgpad staat achter cases of pathways."
};
var optionOf = ({ defined: defined2 }, name) => {
  for (const [id2, { data }] of defined2.signals) if (Object.hasOwn(data.options ?? {}, name)) return id2;
  return void 0;
};
var kindOf2 = ({ defined: defined2, pathway: pathway2 }, name) => Object.keys(KINDS3).find((kind2) => defined2[kind2].has(name) || defined2[kind2].has(`${pathway2}/${name}`));
var short = ({ pathway: pathway2 }, name) => pathway2 !== null && name.startsWith(`${pathway2}/`) ? name.slice(pathway2.length + 1) : name;
var otherKind = (scope, expected3, full) => {
  const name = short(scope, full);
  const found3 = kindOf2(scope, name);
  if (found3 !== void 0 && found3 !== expected3) {
    const instead2 = INSTEAD[`${found3} for ${expected3}`]?.(name);
    const here = `${shown(name)} is ${KINDS3[found3].a}, en hier hoort ${KINDS3[expected3].a}.`;
    return instead2 === void 0 ? ` ${here}` : ` ${here} ${instead2}`;
  }
  const standIn2 = expected3 === "roles" && Object.hasOwn(STAND_INS, name) ? STAND_INS[name] : void 0;
  if (standIn2 !== void 0) return ` "${name}" staat voor ${standIn2}, en kan hier niet: noem een rol.`;
  const signal2 = expected3 === "signals" ? optionOf(scope, name) : void 0;
  return signal2 === void 0 ? "" : ` ${shown(name)} is een keuze van "${signal2}": schrijf { ${signal2}: ${name} }.`;
};

// src/link/names.ts
var lastOf = (name) => name.slice(name.lastIndexOf("/") + 1);
var inAnyPathway = (name, known2) => {
  const last = near(lastOf(name), known2.map(lastOf));
  const found3 = known2.filter((full) => lastOf(full) === last);
  return found3.find((full) => full.slice(0, -lastOf(full).length) === name.slice(0, -lastOf(name).length)) ?? found3[0];
};
var written2 = ({ pathway: pathway2 }, kind2, name) => kind2 === "parameters" && pathway2 !== null && name.startsWith(`${pathway2}/`) ? lastOf(name) : name;
var asked = (scope, kind2, name, sign3) => {
  const known2 = [...scope.defined[kind2].keys(), ...kind2 === "signals" ? Object.keys(RESERVED) : []];
  if (kind2 !== "rules" && kind2 !== "parameters") return meantOrAll(name, known2);
  const found3 = inAnyPathway(name, known2);
  return found3 === void 0 ? "" : ` Bedoelt u ${shown(`${sign3}${written2(scope, kind2, found3)}`)}?`;
};
var message = (scope, kind2, name, sign3) => {
  const { the, where } = KINDS3[kind2];
  const help = otherKind(scope, kind2, name) || asked(scope, kind2, name, sign3);
  const describe = ` Beschrijf dat eerst ${where}, of noem wat er al is.`;
  return `${the} ${shown(`${sign3}${name}`)} bestaat niet.${help || describe}`;
};
var isDefined = (scope, kind2, name, { part = "value", sign: sign3 = "" } = {}) => {
  if (scope.defined[kind2].has(name)) return true;
  report(scope, KINDS3[kind2].code, () => message(scope, kind2, name, sign3), part, name);
  return false;
};

// src/model/quantity.ts
var EVERYDAY = {
  hour: "h",
  hours: "h",
  day: "d",
  days: "d",
  week: "wk",
  weeks: "wk",
  month: "mo",
  months: "mo",
  year: "a",
  years: "a",
  minute: "min",
  minutes: "min",
  second: "s",
  seconds: "s",
  mmHg: "mm[Hg]",
  "\xB0C": "Cel",
  points: "1"
};
var EVERYDAY_UNITS = Object.keys(EVERYDAY);
var ucum = (unit2) => EVERYDAY[unit2] ?? unit2;
var PATTERN3 = /^(-?\d+(?:\.\d+)?)(?: (\S+))?$/;
var parseQuantity = (source) => {
  if (typeof source === "number") return Number.isFinite(source) ? { value: source } : null;
  const match = PATTERN3.exec(source);
  if (match === null) return null;
  const value2 = Number(match[1]);
  return match[2] === void 0 ? { value: value2 } : { value: value2, unit: ucum(match[2]) };
};

// src/link/terms.ts
var import_fastest_levenshtein4 = __toESM(require_mod(), 1);
var meantTerm2 = (text2) => meantTerm(text2, import_fastest_levenshtein4.distance);

// src/link/parameters.ts
var size = (value2) => {
  if (typeof value2 === "boolean") return null;
  const duration2 = typeof value2 === "string" ? parseDuration(value2) : null;
  return duration2 === null ? parseQuantity(value2)?.value ?? null : nominalHours(duration2);
};
var kind = (value2) => {
  if (size(value2) === null) return null;
  const isTerm = typeof value2 === "string" && parseDuration(value2) !== null;
  return isTerm ? "term" : typeof value2 === "boolean" ? null : parseQuantity(value2)?.unit ?? "number";
};
var listed = (values2) => [...new Set(values2.map(String))].join(" en ");
var incomparable = (value2, others) => {
  const said = shown(String(value2));
  const term2 = others.some((other) => kind(other) === "term") ? meantTerm2(String(value2)) : void 0;
  if (term2 !== void 0) return `${said} is niet te vergelijken met ${listed(others)}. Bedoelt u ${shown(term2)}?`;
  if (kind(value2) === null) return `${said} is geen getal en geen termijn: verwacht iets als ${String(others[0])}.`;
  return `${said} is niet te vergelijken met ${listed(others)}: schrijf ze in dezelfde eenheid.`;
};
var outside = ({ between, oneOf: oneOf3 }, value2) => {
  if (oneOf3 !== void 0) {
    if (oneOf3.includes(value2)) return null;
    return `${shown(String(value2))} hoort niet bij de keuzes van oneOf.${meantOption(String(value2), oneOf3.map(String))}`;
  }
  if (between === void 0) return null;
  const [low, at, high] = [size(between[0]), size(value2), size(between[1])];
  if (low === null || at === null || high === null) return incomparable(value2, between);
  if (new Set([value2, ...between].map(kind)).size > 1) return incomparable(value2, between);
  return at < low || at > high ? `${shown(String(value2))} ligt niet tussen ${between[0]} en ${between[1]}: kies iets daartussen.` : null;
};
var oddOne = (values2) => {
  const kinds = values2.map(kind);
  const none = kinds.indexOf(null);
  return none === -1 ? kinds.findIndex((one, i) => kinds.every((other, j) => i === j === (one === other))) : none;
};
var checkBounds = (scope, [low, high], standard) => {
  const values2 = [standard, low, high];
  const odd = oddOne(values2);
  if (odd !== -1) {
    const at = odd === 0 ? inside(scope, "default") : inside(scope, "between", odd - 1);
    const others = values2.filter((_, i) => i !== odd);
    return report(at, "bad-parameter", incomparable(values2[odd] ?? "", others));
  }
  if ((size(low) ?? 0) > (size(high) ?? 0)) {
    const message2 = `De grenzen staan andersom: schrijf eerst de laagste, dus [${high}, ${low}].`;
    return report(inside(scope, "between"), "reversed-range", message2);
  }
  const fault = outside({ between: [low, high] }, standard);
  if (fault !== null) report(inside(scope, "default"), "bad-parameter", fault);
};
var linkParameter = (outer, { data, source, path }, name) => {
  const scope = { ...outer, source, path };
  const before = scope.problems.length;
  if (data.between !== void 0) checkBounds(scope, data.between, data.default);
  else {
    const fault = outside(data, data.default);
    if (fault !== null) report(inside(scope, "default"), "bad-parameter", fault);
  }
  if (scope.problems.length > before) scope.faulty.add(name);
  return data;
};

// src/link/operands.ts
var PARAMETER = /^\$([a-z0-9-]+(?:\/[a-z0-9-]+)?)$/;
var fullName = ({ defined: defined2, pathway: pathway2 }, name) => {
  const own2 = `${pathway2}/${name}`;
  return pathway2 !== null && defined2.parameters.has(own2) ? own2 : name;
};
var parameterName = (value2) => typeof value2 === "string" ? PARAMETER.exec(value2)?.[1] ?? null : null;
var listed2 = ({ default: standard, between, oneOf: oneOf3 = [] }) => [
  [["default"], standard],
  ...(between ?? []).map((value2, place) => [["between", place], value2]),
  ...oneOf3.map((value2, place) => [["oneOf", place], value2])
];
var tried = (scope, value2, check2) => {
  const trial = { ...scope, problems: [] };
  check2(trial, value2);
  return trial.problems;
};
var checkOwnValues = (scope, name, { data, source, path }, check2) => {
  const values2 = listed2(data);
  const here = values2.map(([, value3]) => tried(scope, value3, check2));
  const first = here.findIndex((problems2) => problems2.length > 0);
  const [place, value2] = values2[first] ?? [];
  if (place === void 0 || value2 === void 0) return true;
  const isMisused = here.every((problems2) => problems2.length > 0);
  const at = { ...scope, source, path: [...path, ...place] };
  scope.problems.push(...(isMisused ? here[first] : tried(at, value2, check2)) ?? []);
  if (!isMisused) scope.faulty.add(name);
  return false;
};
var checkAgreedValues = (scope, name, parameter2, check2) => {
  for (const { data, source } of scope.defined.networks.values()) {
    const agreed2 = data.parameters?.[name];
    if (agreed2 === void 0) continue;
    const isPlain = typeof agreed2 !== "object";
    const value2 = isPlain ? agreed2 : agreed2.is;
    if (outside(parameter2, value2) !== null) continue;
    check2({ ...scope, source, path: ["parameters", name, ...isPlain ? [] : ["is"]] }, value2);
  }
};
var checkUse = (scope, _, { data }, check2) => {
  const problems2 = listed2(data).map(([, value2]) => tried(scope, value2, check2)).find((found3) => found3.length > 0);
  scope.problems.push(...problems2 ?? []);
  return problems2 === void 0;
};
var linked = (scope, value2, check2, checkValues) => {
  const name = parameterName(value2);
  if (name === null) {
    check2(scope, value2);
    return value2;
  }
  const full = fullName(scope, name);
  const definition = scope.defined.parameters.get(full);
  if (definition === void 0) {
    isDefined(scope, "parameters", full, { sign: "$" });
    return value2;
  }
  if (!scope.faulty.has(full) && checkValues(scope, full, definition, check2)) {
    checkAgreedValues(scope, full, definition.data, check2);
  }
  return { parameter: full };
};
var operand = (scope, value2, check2) => linked(scope, value2, check2, checkOwnValues);
var operandHere = (scope, value2, check2) => linked(scope, value2, check2, checkUse);
var roleOperand = (scope, value2, extra = []) => operand(scope, value2, (at, role3) => {
  if (!extra.includes(String(role3))) isDefined(at, "roles", String(role3));
});
var IN_TEXT = /\$([a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?)/g;
var linkText = (scope, text2) => text2.replace(IN_TEXT, (written5, name) => {
  const full = fullName(scope, name);
  return isDefined(scope, "parameters", full, { sign: "$" }) ? `\${${full}}` : written5;
});
var optionalText = (scope, key, text2) => text2 === void 0 ? void 0 : linkText(inside(scope, key), text2);

// src/link/durations.ts
var asked2 = (value2) => {
  const meant2 = typeof value2 === "string" ? meantTerm2(value2) : void 0;
  return meant2 === void 0 ? "" : ` Bedoelt u ${shown(meant2)}?`;
};
var checkDuration = (scope, value2) => {
  if (typeof value2 === "string" && parseDuration(value2) !== null) return;
  const message2 = `${shown(String(value2))} is geen termijn: verwacht bijvoorbeeld immediately, 24 hours, 1 working day of 6 months.`;
  report(scope, "bad-duration", `${message2}${asked2(value2)}`);
};
var checkCalendar = (scope, value2) => {
  const duration2 = typeof value2 === "string" ? parseDuration(value2) : null;
  if (duration2 !== null && isCalendar(duration2)) return;
  const message2 = `${shown(String(value2))} kan hier niet: terugkijken gaat in uren, dagen, weken, maanden of jaren, zoals 12 months.`;
  report(scope, "bad-duration", duration2 === null ? `${message2}${asked2(value2)}` : message2);
};
var durationOperand = (scope, value2) => operand(scope, value2, checkDuration);
var calendarOperand = (scope, value2) => operand(scope, value2, checkCalendar);
var checkDay = (scope, day2) => {
  if (day2 !== void 0 && parseDay(day2) === null)
    report(scope, "bad-date", `De dag ${day2} bestaat niet: kijk de maand en de dag na.`);
};
var checkValidity = (scope, validity2) => {
  if (validity2 === void 0) return;
  checkDay(inside(scope, "from"), validity2.from);
  checkDay(inside(scope, "until"), validity2.until);
  const [from, until] = [parseDay(validity2.from ?? ""), parseDay(validity2.until ?? "")];
  if (from !== null && until !== null && until <= from) {
    const message2 = "Dit is niet na from: until is de eerste dag dat het niet meer geldt. Schrijf een latere dag.";
    report(inside(scope, "until"), "reversed-range", message2);
  }
};

// src/link/options.ts
var reportOption = (scope, { label, options: options2 = {} }, option, part = "value") => {
  const known2 = Object.keys(options2);
  const message2 = `De keuze ${shown(option)} van ${shown(label)} bestaat niet.${meantOption(option, known2)}`;
  report(scope, "unknown-option", message2, part);
};

// src/model/decimal.ts
var DIVISION_DIGITS = 12;
var SAFE_DIGITS = 1000000000000000n;
var powers = Array.from({ length: 40 }, (_, exponent) => BigInt(`1${"0".repeat(exponent)}`));
var power = (exponent) => powers[exponent] ?? BigInt(`1${"0".repeat(exponent)}`);
var parse = (text2) => {
  const [mantissa = "0", exponent = "0"] = text2.split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * power(-scale), scale: 0 };
};
var TENS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
var MOST_DECIMALS = 12;
var MOST_DIGITS = 1e15;
var decimals = (value2) => {
  for (let scale = 0; scale <= MOST_DECIMALS; scale += 1) {
    const digits = Math.round(value2 * (TENS[scale] ?? 1));
    if (Math.abs(digits) >= MOST_DIGITS) return -1;
    if (digits / (TENS[scale] ?? 1) === value2) return scale;
  }
  return -1;
};
var long = (value2) => {
  if (typeof value2 !== "number") return value2;
  const scale = decimals(value2);
  return scale === -1 ? parse(String(value2)) : { digits: BigInt(Math.round(value2 * (TENS[scale] ?? 1))), scale };
};
var isSafe = (digits) => Math.abs(digits) < MOST_DIGITS;
var isWhole = (value2) => Number.isInteger(value2) && isSafe(value2);
var wholesOf = (left3, right) => {
  if (typeof left3 !== "number" || typeof right !== "number") return null;
  if (isWhole(left3) && isWhole(right)) return { a: left3, b: right, tens: 1 };
  const [leftScale, rightScale] = [decimals(left3), decimals(right)];
  const tens = TENS[Math.max(leftScale, rightScale)];
  if (leftScale === -1 || rightScale === -1 || tens === void 0) return null;
  const [a, b] = [Math.round(left3 * tens), Math.round(right * tens)];
  return isSafe(a) && isSafe(b) ? { a, b, tens } : null;
};
var quickly = (left3, right, combine) => {
  const wholes = wholesOf(left3, right);
  if (wholes === null) return null;
  const digits = combine(wholes.a, wholes.b);
  return isSafe(digits) ? digits / wholes.tens : null;
};
var magnitude = (digits) => digits < 0n ? -digits : digits;
var shorten = (digits, scale) => {
  let [shortDigits, shortScale] = [digits, scale];
  while (magnitude(shortDigits) >= SAFE_DIGITS && shortScale > 0 && shortDigits % 10n === 0n) {
    shortDigits /= 10n;
    shortScale -= 1;
  }
  if (magnitude(shortDigits) >= SAFE_DIGITS || shortScale >= TENS.length)
    return { digits: shortDigits, scale: shortScale };
  return Number(shortDigits) / (TENS[shortScale] ?? 1);
};
var isOpen = (value2) => typeof value2 === "number" && !Number.isFinite(value2);
var aligned = (left3, right) => {
  const [a, b] = [long(left3), long(right)];
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale), scale];
};
var compare = (left3, right) => {
  if (typeof left3 === "number" && typeof right === "number") return left3 < right ? -1 : left3 > right ? 1 : 0;
  if (isOpen(left3)) return left3;
  if (isOpen(right)) return -right;
  const [a, b] = aligned(left3, right);
  return a < b ? -1 : a > b ? 1 : 0;
};
var add2 = (left3, right) => {
  if (isOpen(left3) || isOpen(right)) return Number(left3) + Number(right);
  const quick = quickly(left3, right, (a2, b2) => a2 + b2);
  if (quick !== null) return quick;
  const [a, b, scale] = aligned(left3, right);
  return shorten(a + b, scale);
};
var subtract = (left3, right) => {
  if (isOpen(left3)) return left3;
  if (isOpen(right)) return -right;
  const quick = quickly(left3, right, (a2, b2) => a2 - b2);
  if (quick !== null) return quick;
  const [a, b, scale] = aligned(left3, right);
  return shorten(a - b, scale);
};
var sign = (value2) => compare(value2, 0);
var multiply = (left3, right) => {
  const direction = sign(left3) * sign(right);
  if (direction === 0) return 0;
  if (isOpen(left3) || isOpen(right)) return direction > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const wholes = wholesOf(left3, right);
  if (wholes !== null && isSafe(wholes.a * wholes.b)) return wholes.a * wholes.b / (wholes.tens * wholes.tens);
  const [a, b] = [long(left3), long(right)];
  return shorten(a.digits * b.digits, a.scale + b.scale);
};
var SIX_DIGITS = 1e6;
var divideByHand = (dividend, divisor) => {
  const whole = Math.floor(dividend / divisor);
  if (divisor >= 1e9 || whole >= 1e3) return null;
  const first = (dividend - whole * divisor) * SIX_DIGITS;
  const high = Math.floor(first / divisor);
  const second = (first - high * divisor) * SIX_DIGITS;
  const low = Math.floor(second / divisor);
  const rounding = (second - low * divisor) * 2 >= divisor ? 1 : 0;
  return (whole * SIX_DIGITS + high) * SIX_DIGITS + low + rounding;
};
var divideQuickly = (left3, right) => {
  const wholes = wholesOf(left3, right);
  if (wholes === null) return null;
  const { a, b } = wholes;
  const digits = divideByHand(Math.abs(a), Math.abs(b));
  if (digits === null || !isSafe(digits)) return null;
  return (a < 0 === b < 0 ? digits : -digits) / (SIX_DIGITS * SIX_DIGITS);
};
var divide = (left3, right) => {
  if (isOpen(right)) return 0;
  if (isOpen(left3)) return sign(right) > 0 ? left3 : -left3;
  const quick = divideQuickly(left3, right);
  if (quick !== null) return quick;
  const [a, b] = aligned(left3, right);
  const scaled = magnitude(a) * power(DIVISION_DIGITS);
  const divisor = magnitude(b);
  const rounded2 = (scaled * 2n + divisor) / (divisor * 2n);
  return shorten(a < 0n === b < 0n ? rounded2 : -rounded2, DIVISION_DIGITS);
};
var least = (left3, right) => compare(left3, right) <= 0 ? left3 : right;
var greatest = (left3, right) => compare(left3, right) >= 0 ? left3 : right;
var isMultiple = (value2, step4) => {
  const perOne = Math.round(1 / step4);
  if (perOne * step4 === 1 && isSafe(value2 * perOne)) return Math.round(value2 * perOne) / perOne === value2;
  const remainder = quickly(value2, step4, (a2, b2) => a2 % b2);
  if (remainder !== null) return remainder === 0;
  const [a, b] = aligned(value2, step4);
  return b !== 0n && a % b === 0n;
};
var toNumber = (value2) => typeof value2 === "number" ? value2 : Number(`${value2.digits}e-${value2.scale}`);

// src/link/units.ts
var DUTCH = {
  jaar: "years",
  jaren: "years",
  maand: "months",
  maanden: "months",
  weken: "weeks",
  dag: "days",
  dagen: "days",
  uur: "hours",
  uren: "hours",
  minuten: "minutes",
  seconden: "seconds",
  punten: "points",
  keer: "1",
  aantal: "1",
  procent: "%",
  graden: "Cel",
  kilo: "kg",
  kilogram: "kg",
  gram: "g",
  meter: "m",
  centimeter: "cm",
  millimeter: "mm",
  liter: "L"
};
var USUAL = [
  "kg",
  "g",
  "mg",
  "m",
  "cm",
  "mm",
  "km",
  "L",
  "mL",
  "dL",
  "kg/m2",
  "m/s",
  "mmol/L",
  "umol/L",
  "Cel",
  "mm[Hg]",
  "min"
];
var SHORTEST = 4;
var isUnitMisspelt = (written5, unit2) => Object.hasOwn(DUTCH, written5) ? DUTCH[written5] === unit2 : written5.toLowerCase() === unit2.toLowerCase() || unit2.length >= SHORTEST && near(written5, [unit2]) !== void 0;
var meantUnit = (written5) => {
  const known2 = [...EVERYDAY_UNITS, ...USUAL];
  if (known2.includes(written5)) return void 0;
  const lower = written5.toLowerCase();
  if (Object.hasOwn(DUTCH, lower)) return DUTCH[lower];
  const capitals = known2.find((unit2) => unit2.toLowerCase() === lower);
  if (capitals !== void 0 || written5.length < SHORTEST) return capitals;
  return near(
    written5,
    EVERYDAY_UNITS.filter((unit2) => unit2.length >= SHORTEST)
  );
};

// src/link/quantities.ts
var COMPARISONS = {
  ">=": "atLeast",
  "\u2265": "atLeast",
  ">": "above",
  "<=": "atMost",
  "\u2264": "atMost",
  "<": "below",
  "=": "is"
};
var instead = ({ defined: defined2, pathway: pathway2 }, text2) => {
  if (/^[-+]?\d+,\d+( \S+)?$/.test(text2)) return "Een getal heeft een punt en geen komma: schrijf bijvoorbeeld 1.5.";
  const [, sign3 = "", number3 = ""] = /^(>=|≥|<=|≤|>|<|=)\s*(\S.*)$/.exec(text2) ?? [];
  if (sign3 !== "") return `Schrijf de vergelijking in woorden: { ${COMPARISONS[sign3]}: ${number3} }.`;
  const [, low, high] = /^(\d[\d.]*)\s*(?:-|–|\.\.|tot)\s*(\d[\d.]*)$/.exec(text2) ?? [];
  if (low !== void 0) return `Schrijf een bereik als { atLeast: ${low}, atMost: ${high} }.`;
  const [, amount, unit2] = /^(\d[\d.]*)(\D\S*)$/.exec(text2) ?? [];
  if (amount !== void 0) return `Zet een spatie voor de eenheid: ${amount} ${unit2}.`;
  const isParameter = defined2.parameters.has(text2) || defined2.parameters.has(`${pathway2}/${text2}`);
  return isParameter ? `${shown(text2)} is een parameter: schrijf "$${text2}".` : void 0;
};
var example = ({ unit: unit2 = "1", range: [low] = [25, 25] }) => unit2 === "1" ? `${low}` : `${low} ${unit2}`;
var unitFlaw = ({ label, unit: unit2 = "1" }, value2, written5) => {
  if (unit2 === "1") return `${label} heeft geen eenheid: schrijf alleen het getal.`;
  const said = `${label} is in ${unit2}, en hier staat ${shown(written5)}`;
  return isUnitMisspelt(written5, unit2) ? `${said}. Bedoelt u "${value2} ${unit2}"?` : `${said}: schrijf het getal in ${unit2}.`;
};
var outOfRange = ({ value: value2 }, range) => (
  // A range that runs backwards is a mistake of its own, at the signal.
  range !== void 0 && range[0] < range[1] && (value2 < range[0] || value2 > range[1])
);
var checkQuantity = (signal2) => (scope, value2) => {
  const { label, unit: unit2, step: step4, range } = signal2;
  const quantity2 = typeof value2 === "boolean" ? null : parseQuantity(value2);
  if (quantity2 === null) {
    const help = typeof value2 === "string" ? instead(scope, value2) : void 0;
    const message2 = `${label} is een getal. ${help ?? `Verwacht bijvoorbeeld ${example(signal2)}.`}`;
    return report(scope, "wrong-comparison", message2);
  }
  if (quantity2.unit !== void 0 && quantity2.unit !== ucum(unit2 ?? "1")) {
    const [number3 = "", written5 = ""] = String(value2).split(" ");
    return report(scope, "wrong-unit", unitFlaw(signal2, number3, written5));
  }
  if (step4 !== void 0 && !isMultiple(quantity2.value, step4)) {
    const message2 = `${quantity2.value} is fijner dan ${label} gemeten wordt, in stappen van ${step4}: rond het af.`;
    return report(scope, "too-fine", message2);
  }
  if (outOfRange(quantity2, range)) {
    const message2 = `${quantity2.value} ligt buiten het bereik van ${label}: kies een getal van ${range?.[0]} tot en met ${range?.[1]}.`;
    report(scope, "out-of-range", message2);
  }
};

// src/link/comparisons.ts
var listOf = (values2) => Array.isArray(values2) ? values2 : [values2];
var checkOption = (id2, signal2) => (scope, value2) => {
  if (id2 === REPORTER_SIGNAL || id2 === INVOLVED_SIGNAL) isDefined(scope, "roles", String(value2));
  else if (typeof value2 !== "string") {
    const known2 = Object.keys(signal2.options ?? {}).join(", ");
    report(scope, "wrong-comparison", `${signal2.label} kent keuzes, geen getal of ja/nee. Kies uit: ${known2}.`);
  } else if (!Object.hasOwn(signal2.options ?? {}, value2)) reportOption(scope, signal2, value2);
};
var checkBoolean = (scope, { label }, value2) => {
  if (typeof value2 !== "boolean") report(scope, "wrong-comparison", `${label} is ja of nee: schrijf true of false.`);
};
var checkDate = (scope, { label }, value2) => {
  if (typeof value2 === "string" && parseDay(value2) !== null) return;
  if (typeof value2 === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value2)) {
    return report(scope, "bad-date", `De dag ${value2} bestaat niet: kijk de maand en de dag na.`);
  }
  const message2 = `${label} is een datum: verwacht bijvoorbeeld 2026-03-02, of { ago: { atMost: 6 weeks } }.`;
  report(scope, "wrong-comparison", message2);
};
var checkValue = (id2, signal2) => (scope, value2) => {
  switch (signal2.type) {
    case "boolean":
      return checkBoolean(scope, signal2, value2);
    case "choice":
    case "choices":
      return checkOption(id2, signal2)(scope, value2);
    case "date":
      return checkDate(scope, signal2, value2);
    default:
      return checkQuantity(signal2)(scope, value2);
  }
};
var ORDERED = ["atLeast", "above", "atMost", "below"];
var AGO = { atLeast: "agoAtLeast", above: "agoAbove", atMost: "agoAtMost", below: "agoBelow" };
var canBeOrdered = ({ type, ordered }) => type === "integer" || type === "decimal" || type === "date" || type === "choice" && ordered === true;
var equality = (scope, id2, signal2, operator, values2) => ({
  operator,
  operands: listOf(values2).map(
    (value2, place) => operand(Array.isArray(values2) ? inside(scope, place) : scope, value2, checkValue(id2, signal2))
  )
});
var orderings = (scope, id2, signal2, test3) => ORDERED.flatMap((operator) => {
  const value2 = test3[operator];
  if (value2 === void 0) return [];
  const at = inside(scope, operator);
  if (canBeOrdered(signal2)) return [{ operator, operands: [operand(at, value2, checkValue(id2, signal2))] }];
  const message2 = `${signal2.label} heeft geen volgorde: ${operator} kan alleen bij een getal, een datum of een keuze met ordered: true.`;
  report(at, "wrong-comparison", message2, "key");
  return [];
});
var agos = (scope, signal2, test3) => {
  if (test3.ago === void 0) return [];
  if (signal2.type !== "date") {
    const message2 = `${signal2.label} is geen datum: ago kan alleen bij een signaal met type: date.`;
    report(inside(scope, "ago"), "wrong-comparison", message2, "key");
    return [];
  }
  const ago2 = test3.ago;
  return ORDERED.flatMap((operator) => {
    const value2 = ago2[operator];
    return value2 === void 0 ? [] : [{ operator: AGO[operator], operands: [calendarOperand(inside(scope, "ago", operator), value2)] }];
  });
};
var todays = ({ known: known2, missing: missing3 }) => [
  ...known2 === void 0 ? [] : [{ known: known2 }],
  ...missing3 === void 0 ? [] : [{ missing: listOf(missing3) }]
];
var isComparison = (test3) => typeof test3 === "object" && !Array.isArray(test3);
var linkTest = (scope, id2, signal2, test3) => {
  const common = { kind: "test", signal: id2 };
  if (!isComparison(test3)) {
    return { ...common, comparisons: [equality(scope, id2, signal2, "is", test3)], today: [], orUnknown: false };
  }
  const comparisons = [
    ...test3.is === void 0 ? [] : [equality(inside(scope, "is"), id2, signal2, "is", test3.is)],
    ...test3.not === void 0 ? [] : [equality(inside(scope, "not"), id2, signal2, "isNot", test3.not)],
    ...orderings(scope, id2, signal2, test3),
    ...agos(scope, signal2, test3)
  ];
  return { ...common, comparisons, today: todays(test3), orUnknown: test3.orUnknown === true };
};

// src/link/ways.ts
var waysOf = (count3, chosen) => {
  let ways = 1;
  for (let taken = 0; taken < chosen; taken += 1) ways = ways * (count3 - taken) / (taken + 1);
  return Math.round(ways);
};

// src/link/conditions.ts
var MOST_WAYS = 2e3;
var fullRuleName = ({ pathway: pathway2 }, rule4) => rule4.includes("/") || pathway2 === null ? rule4 : `${pathway2}/${rule4}`;
var linkRule = (scope, rule4) => {
  const full = fullRuleName(scope, rule4);
  isDefined(scope, "rules", full);
  return full;
};
var signalSource = ({ defined: defined2 }, id2) => Object.hasOwn(RESERVED, id2) ? RESERVED[id2] : defined2.signals.get(id2)?.data;
var linkCount = (scope, count3) => {
  const of = linkAll(inside(scope, "of"), count3.of);
  const atLeast2 = operandHere(inside(scope, "atLeast"), count3.atLeast, (at, value2) => {
    const number3 = Number(value2);
    if (!Number.isInteger(number3) || number3 < 1) {
      report(at, "wrong-comparison", `"${value2}" kan hier niet: verwacht een heel getal vanaf 1.`);
    } else if (number3 > of.length) {
      const message2 = `Er zijn maar ${of.length} voorwaarden om te tellen, en ${number3} is meer: zo wordt het nooit waar. Maak het getal kleiner of de lijst langer.`;
      report(at, "count-too-high", message2);
    } else if (waysOf(of.length, number3) > MOST_WAYS) {
      const message2 = `Er zijn meer dan ${MOST_WAYS} manieren om ${number3} van deze ${of.length} voorwaarden te kiezen: splits de lijst.`;
      report(at, "limit-conditions", message2);
    }
  });
  return { kind: "count", atLeast: atLeast2, of };
};
var linkAll = (scope, conditions2) => conditions2.map((condition2, place) => linkCondition(inside(scope, place), condition2));
var linkPart = (scope, key, condition2) => {
  const at = inside(scope, key);
  if (key === "all" || key === "any") return [{ kind: key, of: linkAll(at, condition2[key] ?? []) }];
  if (key === "not" && condition2.not !== void 0) return [{ kind: "not", of: linkCondition(at, condition2.not) }];
  if (key === "count" && condition2.count !== void 0) return [linkCount(at, condition2.count)];
  if (key === "applies" && condition2.applies !== void 0)
    return [{ kind: "applies", rule: linkRule(at, condition2.applies) }];
  const signal2 = signalSource(scope, key);
  if (signal2 !== void 0)
    return scope.defined.twice.has(key) ? [] : [linkTest(at, key, signal2, condition2[key])];
  isDefined(at, "signals", key, { part: "key" });
  return [];
};
var linkCondition = (scope, condition2) => {
  const parts2 = Object.keys(condition2).flatMap((key) => linkPart(scope, key, condition2));
  const [only2] = parts2;
  return parts2.length === 1 && only2 !== void 0 ? only2 : { kind: "all", of: parts2 };
};
var optionalCondition = (scope, key, condition2) => condition2 === void 0 ? void 0 : linkCondition(inside(scope, key), condition2);

// src/link/cases.ts
var DOMAINS = ["medical", "social", "shared"];
var KEY = { part: "key" };
var DAY = "2026-03-02".length;
var checkSignals = (scope, ids) => {
  for (const id2 of ids) if (signalSource(scope, id2) === void 0) isDefined(inside(scope, id2), "signals", id2, KEY);
};
var isMap2 = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
var checkObservation = (scope, observation2) => {
  if (!isMap2(observation2)) return;
  const { by, on: on2 } = observation2;
  if (typeof by === "string") isDefined(inside(scope, "by"), "roles", by);
  if (typeof on2 === "string") checkDay(inside(scope, "on"), on2);
};
var checkGiven = (scope, given2 = {}) => {
  checkSignals(scope, Object.keys(given2));
  for (const [id2, value2] of Object.entries(given2)) {
    const at = inside(scope, id2);
    if (Array.isArray(value2)) value2.forEach((one, place) => checkObservation(inside(at, place), one));
    else checkObservation(at, value2);
  }
};
var checkExpected = (scope, { expect: expect2 }) => {
  const at = inside(scope, "expect");
  checkSignals(inside(at, "signals"), Object.keys(expect2.signals ?? {}));
  for (const rule4 of Object.keys(expect2.rules ?? {}))
    isDefined(inside(at, "rules", rule4), "rules", fullRuleName(scope, rule4), KEY);
  for (const [role3, { responsible: responsible2, law: law2 = [], due }] of Object.entries(expect2.refer ?? {})) {
    isDefined(inside(at, "refer", role3), "roles", role3, KEY);
    if (responsible2 !== void 0) isDefined(inside(at, "refer", role3, "responsible"), "roles", responsible2);
    checkDay(inside(at, "refer", role3, "due"), due?.slice(0, DAY));
    const laws = inside(at, "refer", role3, "law");
    if (typeof law2 === "string") isDefined(laws, "laws", law2);
    else law2.forEach((one, place) => isDefined(inside(laws, place), "laws", one));
  }
  expect2.notRefer?.forEach((role3, place) => isDefined(inside(at, "notRefer", place), "roles", role3));
  expect2.questions?.forEach((id2, place) => {
    if (signalSource(scope, id2) === void 0) isDefined(inside(at, "questions", place), "signals", id2);
  });
  expect2.openRedFlags?.forEach(
    (rule4, place) => isDefined(inside(at, "openRedFlags", place), "rules", fullRuleName(scope, rule4))
  );
  if (expect2.lead !== void 0) isDefined(inside(at, "lead"), "roles", expect2.lead);
};
var checkPeople = (scope, { involved: involved3 = [], coordinator: coordinator2 = {}, consent: consent3 = {}, pathways = [] }) => {
  involved3.forEach((one, place) => {
    const at = inside(scope, "involved", place);
    if (typeof one === "string") return isDefined(at, "roles", one);
    isDefined(inside(at, "role"), "roles", one.role);
    return one.service === void 0 || isDefined(inside(at, "service"), "services", one.service);
  });
  for (const [key, role3] of Object.entries(coordinator2)) isDefined(inside(scope, "coordinator", key), "roles", role3);
  for (const key of Object.keys(consent3))
    if (!DOMAINS.includes(key)) isDefined(inside(scope, "consent", key), "roles", key, KEY);
  pathways.forEach((pathway2, place) => isDefined(inside(scope, "pathways", place), "pathways", pathway2));
};
var checkCase = (scope, test3) => {
  checkDay(inside(scope, "on"), test3.on);
  checkGiven(inside(scope, "given"), test3.given);
  if (test3.network !== void 0) isDefined(inside(scope, "network"), "networks", test3.network);
  test3.earlier?.forEach(({ on: on2 }, place) => checkDay(inside(scope, "earlier", place, "on"), on2));
  if (test3.reporter !== void 0) isDefined(inside(scope, "reporter"), "roles", test3.reporter);
  checkPeople(scope, test3);
  checkExpected(scope, test3);
};
var checkCases = (outer, source) => {
  const { data } = source;
  const scope = { ...outer, source, path: [], pathway: data.cases };
  if (!isDefined(inside(scope, "cases"), "pathways", data.cases)) return;
  checkDay(inside(scope, "on"), data.on);
  if (data.network !== void 0) isDefined(inside(scope, "network"), "networks", data.network);
  checkGiven(inside(scope, "given"), data.given);
  data.tests.forEach((test3, place) => checkCase(inside(scope, "tests", place), test3));
};

// src/link/limits.ts
var MOST_SIGNALS = 2e4;
var MOST_RULES = 2e4;
var MOST_TESTS = 2e4;
var tooMany = (count3, what, most2) => `De bibliotheek heeft ${count3} ${what}, en hoogstens ${most2} mag: haal weg wat u niet gebruikt.`;
var checkNumbers = (scope) => {
  const { signals: signals2, rules: rules2 } = scope.defined;
  const start = { ...scope, path: [] };
  if (signals2.size > MOST_SIGNALS) report(start, "limit-signals", tooMany(signals2.size, "signalen", MOST_SIGNALS));
  if (rules2.size > MOST_RULES) report(start, "limit-rules", tooMany(rules2.size, "regels", MOST_RULES));
};
var testsIn = (condition2, testsOfRule) => {
  switch (condition2.kind) {
    case "test":
      return 1;
    case "applies":
      return testsOfRule(condition2.rule);
    case "not":
      return testsIn(condition2.of, testsOfRule);
    default: {
      const sum3 = condition2.of.reduce((total, part) => total + testsIn(part, testsOfRule), 0);
      const ways = condition2.kind === "count" ? waysOf(condition2.of.length, Number(condition2.atLeast) || 1) : 1;
      return Math.min(sum3 * ways, MOST_TESTS + 1);
    }
  }
};
var rulesOf2 = (pathways) => new Map(
  [...pathways].flatMap(
    ([pathway2, { rules: rules2 }]) => Object.entries(rules2).map(([id2, rule4]) => [`${pathway2}/${id2}`, rule4])
  )
);
var readBy = (condition2) => {
  if (condition2.kind === "test") return [];
  if (condition2.kind === "applies") return [condition2.rule];
  return condition2.kind === "not" ? readBy(condition2.of) : condition2.of.flatMap(readBy);
};
var checkSizes = (scope, pathways) => {
  const rules2 = rulesOf2(pathways);
  const readOf = (id2) => {
    const when = rules2.get(id2)?.when;
    return when === void 0 ? [] : readBy(when);
  };
  const known2 = /* @__PURE__ */ new Map();
  const isTooLarge = (id2) => (known2.get(id2) ?? 0) > MOST_TESTS;
  for (const id2 of walk([...rules2.keys()], readOf, () => {
  })) {
    const when = rules2.get(id2)?.when;
    known2.set(id2, when === void 0 ? 0 : testsIn(when, (rule4) => known2.get(rule4) ?? 0));
    const definition = scope.defined.rules.get(id2);
    if (definition === void 0 || !isTooLarge(id2) || readOf(id2).some(isTooLarge)) continue;
    const at = inside({ ...scope, source: definition.source, path: definition.path }, "when");
    const message2 = `Deze voorwaarde komt met alles wat erin gelezen wordt op meer dan ${MOST_TESTS} toetsen: splits de regel.`;
    report(at, "limit-conditions", message2);
  }
};

// src/link/sorted.ts
var sortedEntries = (entries) => {
  const list2 = Symbol.iterator in entries ? [...entries] : Object.entries(entries);
  return list2.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
};
var sortedRecord = (entries) => Object.fromEntries(sortedEntries(entries));

// src/link/networks.ts
var checkParties = (scope, parties2) => {
  for (const [role3, list2] of Object.entries(parties2)) {
    isDefined(inside(scope, role3), "roles", role3, { part: "key" });
    list2.forEach((party2, place) => checkValidity(inside(scope, role3, place), party2));
  }
};
var linkAgreed = (scope, name, source) => {
  const agreed2 = typeof source === "object" ? source : { is: source };
  if (!isDefined(scope, "parameters", name, { part: "key" })) return [];
  if (agreed2.agreed !== void 0) checkDay(inside(scope, "agreed", "on"), agreed2.agreed.on);
  const parameter2 = scope.defined.parameters.get(name);
  const fault = parameter2 === void 0 || scope.faulty.has(name) ? null : outside(parameter2.data, agreed2.is);
  if (fault !== null) report(typeof source === "object" ? inside(scope, "is") : scope, "bad-parameter", fault);
  return [[name, agreed2]];
};
var linkNetwork = (outer, source) => {
  const { data } = source;
  const scope = { ...outer, source, path: [] };
  const { filledBy = {}, leadOrder = [], parameters = {} } = data;
  checkParties(inside(scope, "parties"), data.parties);
  for (const [role3, other] of Object.entries(filledBy)) {
    isDefined(inside(scope, "filledBy", role3), "roles", role3, { part: "key" });
    isDefined(inside(scope, "filledBy", role3), "roles", other);
  }
  leadOrder.forEach((role3, place) => isDefined(inside(scope, "leadOrder", place), "roles", role3));
  const agreed2 = sortedEntries(parameters).flatMap(
    ([name, value2]) => linkAgreed(inside(scope, "parameters", name), name, value2)
  );
  return {
    title: data.title,
    area: data.area,
    parties: data.parties,
    filledBy,
    leadOrder,
    parameters: Object.fromEntries(agreed2)
  };
};

// src/link/defined.ts
var defined = (fields2) => Object.fromEntries(Object.entries(fields2).filter(([, value2]) => value2 !== void 0));

// src/link/items.ts
var KINDS4 = ["refer", "inform", "assess", "review", "advise", "do", "discuss", "note"];
var STAND_INS2 = ["melder", "coordinator"];
var checkDelivery = (scope, refer, service3) => {
  const at = inside(scope, "for");
  if (!isDefined(at, "services", service3)) return;
  const by = scope.defined.services.get(service3)?.data.by ?? [];
  if (!by.every((role3) => scope.defined.roles.has(role3))) return;
  const found3 = [];
  operandHere({ ...at, problems: found3 }, refer, (place, role3) => {
    if (!scope.defined.roles.has(String(role3)) || by.includes(String(role3))) return;
    const message2 = `De rol "${String(role3)}" levert ${service3} niet. Dat doen: ${by.join(", ")}.`;
    report(place, "service-not-delivered", message2);
  });
  scope.problems.push(...found3.filter(({ code: code2 }) => code2 === "service-not-delivered"));
};
var linkSignals = (scope, key, ids) => {
  ids?.forEach((id2, place) => {
    if (signalSource(scope, id2) === void 0) isDefined(inside(scope, key, place), "signals", id2);
  });
  return ids;
};
var linkSteps = (scope, steps) => steps?.map((step4, place) => {
  const at = inside(scope, "steps", place);
  const within2 = step4.within === void 0 ? void 0 : durationOperand(inside(at, "within"), step4.within);
  return defined({ do: linkText(inside(at, "do"), step4.do), within: within2 });
});
var linkResponsible = (scope, responsible2) => {
  if (responsible2 === void 0) return [];
  const at = inside(scope, "responsible");
  if (typeof responsible2 === "string") return [roleOperand(at, responsible2, STAND_INS2)];
  return responsible2.map((role3, place) => roleOperand(inside(at, place), role3, STAND_INS2));
};
var textOf = (scope, kind2, item2) => {
  const text2 = item2[kind2];
  return kind2 === "advise" || kind2 === "do" || kind2 === "discuss" || kind2 === "note" ? optionalText(scope, kind2, text2) : void 0;
};
var receiverOf = (scope, kind2, item2) => {
  if (kind2 !== "refer" && kind2 !== "inform") return void 0;
  const role3 = item2[kind2];
  return role3 === void 0 ? void 0 : roleOperand(inside(scope, kind2), role3);
};
var termOf = (scope, kind2, item2) => {
  const key = kind2 === "review" ? "review" : "within";
  const term2 = item2[key];
  return term2 === void 0 ? void 0 : durationOperand(inside(scope, key), term2);
};
var linkItem = (scope, item2) => {
  const kind2 = KINDS4.find((one) => item2[one] !== void 0) ?? "note";
  const to = receiverOf(scope, kind2, item2);
  if (item2.refer !== void 0 && item2.for !== void 0) checkDelivery(scope, item2.refer, item2.for);
  return defined({
    kind: kind2,
    to,
    when: optionalCondition(scope, "when", item2.when),
    text: textOf(scope, kind2, item2),
    signals: kind2 === "assess" ? linkSignals(scope, "assess", item2.assess) : linkSignals(scope, "of", item2.of),
    service: item2.for,
    question: optionalText(scope, "question", item2.question),
    responsible: linkResponsible(scope, item2.responsible),
    with: item2.with?.map((role3, place) => roleOperand(inside(scope, "with", place), role3)),
    within: termOf(scope, kind2, item2),
    every: item2.every === void 0 ? void 0 : durationOperand(inside(scope, "every"), item2.every),
    steps: linkSteps(scope, item2.steps)
  });
};

// src/link/rules.ts
var linkRules = (scope, key, rules2 = []) => rules2.map((rule4, place) => {
  const at = inside(scope, key, place);
  const full = linkRule(at, rule4);
  if (key !== "conflictsWith" && scope.defined.rules.get(full)?.data.redFlag === true) {
    report(
      at,
      "red-flag-replaced",
      `${shown(rule4)} is een rode vlag, en die wordt nooit vervangen en wacht nooit: haal haar hier weg.`
    );
  }
  return full;
});
var checkSource = (scope, sources2, id2) => {
  if (Object.hasOwn(sources2, id2.split("#")[0] ?? "")) return;
  const name = id2.split("#")[0] ?? "";
  const help = meantOrAll(name, Object.keys(sources2));
  const describe = " Beschrijf haar daar eerst.";
  report(scope, "unknown-source", `De bron ${shown(name)} staat niet bij sources van dit zorgpad.${help || describe}`);
};
var checkDeadlines = (scope, { then }) => {
  const tasks = then.filter((item2) => item2.note === void 0);
  const hasTerm = tasks.some((item2) => item2.within !== void 0 || item2.review !== void 0);
  if (tasks.length > 0 && !hasTerm) {
    const message2 = "Geen enkel onderdeel heeft een termijn: schrijf bij een onderdeel within, desnoods within: routine.";
    report(inside(scope, "then"), "no-deadline", message2, "key");
  }
};
var checkWithoutConsent = (scope, rule4, source, sources2) => {
  const at = inside(scope, "withoutConsent");
  checkSource(inside(at, "source"), sources2, source);
  if (rule4.redFlag === true) return;
  const message2 = 'De sleutel "withoutConsent" hoort bij een rode vlag, en deze regel is er geen: haal hem weg, of schrijf redFlag: true.';
  report(at, "unknown-key", message2, "key");
};
var linkOneRule = (scope, rule4, sources2) => {
  checkDeadlines(scope, rule4);
  rule4.source.forEach((id2, place) => checkSource(inside(scope, "source", place), sources2, id2));
  if (rule4.withoutConsent !== void 0) checkWithoutConsent(scope, rule4, rule4.withoutConsent.source, sources2);
  const role3 = (key) => rule4[key] === void 0 ? void 0 : roleOperand(inside(scope, key), rule4[key]);
  return defined({
    title: rule4.title,
    when: linkCondition(inside(scope, "when"), rule4.when),
    redFlag: rule4.redFlag === true,
    replaces: linkRules(scope, "replaces", rule4.replaces),
    pauses: linkRules(scope, "pauses", rule4.pauses),
    conflictsWith: linkRules(scope, "conflictsWith", rule4.conflictsWith),
    lead: role3("lead"),
    treatmentLead: role3("treatmentLead"),
    withoutConsent: rule4.withoutConsent,
    card: rule4.card,
    then: rule4.then.map((item2, place) => linkItem(inside(scope, "then", place), item2)),
    why: linkText(inside(scope, "why"), rule4.why),
    source: rule4.source.map((id2) => id2.split("#")[0] ?? id2),
    parameters: []
  });
};

// src/link/pathways.ts
var linkLead = (scope, row) => "otherwise" in row ? { role: roleOperand(inside(scope, "otherwise"), row.otherwise) } : { when: linkCondition(inside(scope, "when"), row.when), role: roleOperand(inside(scope, "role"), row.role) };
var linkPathway = (outer, source) => {
  const { data } = source;
  const scope = { ...outer, source, path: [], pathway: data.pathway };
  checkValidity(inside(scope, "valid"), data.valid);
  return defined({
    version: data.version,
    title: data.title,
    status: data.status,
    owner: data.owner,
    class: data.class,
    valid: data.valid,
    use: data.use,
    population: optionalCondition(scope, "population", data.population),
    sources: data.sources,
    lead: data.lead.map((row, place) => linkLead(inside(scope, "lead", place), row)),
    rules: Object.fromEntries(
      sortedEntries(data.rules).map(([id2, rule4]) => [id2, linkOneRule(inside(scope, "rules", id2), rule4, data.sources)])
    )
  });
};

// src/link/problems.ts
var byPlace = ({ at: a }, { at: b }) => {
  if (a.file !== b.file) return (a.file ?? "") < (b.file ?? "") ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
};
var keyOf = ({ code: code2, at, message: message2, about }) => JSON.stringify([code2, at.file, at.path, at.line, at.column, about ?? (typeof message2 === "string" ? message2 : "")]);
var once = (drafts) => [
  ...new Map([...drafts].reverse().map((draft) => [keyOf(draft), draft])).values()
];
var told2 = (drafts) => mostProblems([...once(drafts)].reverse().sort(byPlace)).map(({ code: code2, at, message: message2 }) => ({
  code: code2,
  message: typeof message2 === "string" ? message2 : message2(),
  at
}));

// src/link/reserved.ts
var reservedSignals = (roles) => {
  const options2 = Object.fromEntries([...roles].map(([id2, { label }]) => [id2, label]));
  return Object.entries(RESERVED).map(([id2, signal2]) => [id2, { ...signal2, options: options2 }]);
};

// src/link/restingOn.ts
var IN_TEXT2 = /\$\{([^}]+)\}/g;
var gather = (value2, found3) => {
  if (typeof value2 === "string") for (const [, name = ""] of value2.matchAll(IN_TEXT2)) found3.parameters.add(name);
  if (typeof value2 !== "object" || value2 === null) return;
  if ("parameter" in value2 && typeof value2.parameter === "string") found3.parameters.add(value2.parameter);
  if ("kind" in value2 && "signal" in value2 && typeof value2.signal === "string") found3.signals.add(value2.signal);
  if ("kind" in value2 && value2.kind === "applies" && "rule" in value2 && typeof value2.rule === "string")
    found3.rules.add(value2.rule);
  for (const part of Object.values(value2)) gather(part, found3);
};
var RULE2 = "regel ";
var nodeOf = (values2, derived2) => {
  const found3 = { parameters: /* @__PURE__ */ new Set(), signals: /* @__PURE__ */ new Set(), rules: /* @__PURE__ */ new Set() };
  gather(values2, found3);
  if (derived2?.kind === "bands") found3.signals.add(derived2.of);
  if (derived2?.kind === "score") for (const item2 of derived2.items) found3.signals.add(item2.signal);
  return { parameters: found3.parameters, restsOn: [...found3.signals, ...[...found3.rules].map((rule4) => RULE2 + rule4)] };
};
var ofSignal = ({ derived: derived2, onlyIf, atLeastIf, atMostIf, unreliableIf }) => nodeOf([derived2, onlyIf, atLeastIf, atMostIf, unreliableIf], derived2);
var ofRule = ({ when, then, lead: lead2, treatmentLead, why }) => nodeOf([when, then, lead2, treatmentLead, why]);
var restingOn = (nodes) => {
  const all = /* @__PURE__ */ new Map();
  const order = walk(
    [...nodes.keys()],
    (id2) => nodes.get(id2)?.restsOn ?? [],
    () => {
    }
  );
  for (const id2 of order) {
    const { parameters = /* @__PURE__ */ new Set(), restsOn: restsOn2 = [] } = nodes.get(id2) ?? {};
    all.set(id2, /* @__PURE__ */ new Set([...parameters, ...restsOn2.flatMap((other) => [...all.get(other) ?? []])]));
  }
  return all;
};
var withParameters = (signals2, pathways) => {
  const nodes = new Map([...signals2].map(([id2, signal2]) => [id2, ofSignal(signal2)]));
  for (const [id2, { rules: rules2 }] of pathways) {
    for (const [name, { when }] of Object.entries(rules2)) nodes.set(`${RULE2}${id2}/${name}`, nodeOf([when]));
  }
  const all = restingOn(nodes);
  const parametersOf = (rule4) => {
    const { parameters, restsOn: restsOn2 } = ofRule(rule4);
    return [.../* @__PURE__ */ new Set([...parameters, ...restsOn2.flatMap((other) => [...all.get(other) ?? []])])].sort();
  };
  return new Map(
    [...pathways].map(([id2, pathway2]) => {
      const rules2 = Object.entries(pathway2.rules).map(([name, rule4]) => [
        name,
        { ...rule4, parameters: parametersOf(rule4) }
      ]);
      return [id2, { ...pathway2, rules: Object.fromEntries(rules2) }];
    })
  );
};

// src/link/services.ts
var linkLaws = (scope, laws) => {
  if (typeof laws !== "string") {
    laws.forEach((law2, place) => isDefined(inside(scope, place), "laws", law2));
    return laws;
  }
  isDefined(scope, "laws", laws);
  return [laws];
};
var linkRow = (scope, row) => {
  checkValidity(inside(scope, "valid"), row.valid);
  const key = row.otherwise === void 0 ? "law" : "otherwise";
  return defined({
    when: optionalCondition(scope, "when", row.when),
    laws: linkLaws(inside(scope, key), row[key] ?? []),
    valid: row.valid,
    ownPayment: row.ownPayment,
    why: row.why,
    source: row.source
  });
};
var linkService = (outer, { data, source, path }) => {
  const scope = { ...outer, source, path };
  data.by.forEach((role3, place) => isDefined(inside(scope, "by", place), "roles", role3));
  return defined({
    label: data.label,
    by: data.by,
    law: data.law.map((row, place) => linkRow(inside(scope, "law", place), row)),
    source: data.source
  });
};
var linkLaw = (outer, { data, source, path }) => {
  const scope = { ...outer, source, path };
  const terms = data.terms?.map((term2, place) => {
    const at = inside(scope, "terms", place);
    durationOperand(inside(at, "within"), term2.within);
    const { when, ...plain2 } = term2;
    return defined({ ...plain2, when: optionalCondition(at, "when", when) });
  });
  return defined({ ...data, terms });
};

// src/link/reach.ts
var sum = (numbers) => numbers.reduce((total, number3) => total + number3, 0);
var sumOf = (reaches) => {
  if (reaches.includes("unclear")) return "unclear";
  const known2 = reaches.filter((reach) => reach !== null && reach !== "unclear");
  return known2.length < reaches.length ? null : [sum(known2.map(([low]) => low)), sum(known2.map(([, high]) => high))];
};
var answersOf = ({ type, options: options2 = {} }) => type === "boolean" ? ["true", "false"] : Object.keys(options2);
var ofAnswers = (signal2, points2) => {
  const answers = signal2 === void 0 ? [] : answersOf(signal2);
  const fits = answers.length === Object.keys(points2).length && answers.every((answer2) => points2[answer2] !== void 0);
  if (!fits || answers.length === 0) return "unclear";
  return [Math.min(...Object.values(points2)), Math.max(...Object.values(points2))];
};
var isList = (score) => Array.isArray(score);
var itemsOf = (scope, { range, score }) => range === void 0 && isList(score) ? score.map((id2) => signalSource(scope, id2)) : [];
var ofOne = (scope, signal2) => {
  if (signal2.range !== void 0) return signal2.range[0] < signal2.range[1] ? signal2.range : "unclear";
  if (signal2.score === void 0) return null;
  const reaches = isList(signal2.score) ? itemsOf(scope, signal2).map((item2) => item2 === void 0 ? "unclear" : scope.reaches.get(item2) ?? null) : Object.entries(signal2.score).map(([id2, points2]) => ofAnswers(signalSource(scope, id2), points2));
  return sumOf(reaches);
};
var reachOf = (scope, signal2) => {
  const { reaches } = scope;
  const waiting = [signal2];
  for (let current = waiting.at(-1); current !== void 0; current = waiting.at(-1)) {
    const items = new Set(itemsOf(scope, current).filter((item2) => item2 !== void 0 && !reaches.has(item2)));
    reaches.set(current, items.size === 0 ? ofOne(scope, current) : "unclear");
    if (items.size === 0) waiting.pop();
    else waiting.push(...items);
  }
  return reaches.get(signal2) ?? null;
};

// src/link/bands.ts
var BAND = /^(-?\d+)\.\.(-?\d+)$/;
var readBand = (scope, signal2, option, source) => {
  const match = BAND.exec(source);
  if (!Object.hasOwn(signal2.options ?? {}, option)) reportOption(scope, signal2, option, "key");
  else if (match === null) report(scope, "bad-bands", `"${source}" is geen bereik: verwacht bijvoorbeeld 2..4.`);
  else {
    const [from, to] = [Number(match[1]), Number(match[2])];
    if (from <= to) return [{ option, from, to }];
    report(scope, "reversed-range", `${source} loopt terug: schrijf ${to}..${from}.`);
  }
  return [];
};
var span = (from, to) => from === to ? `De score ${from} heeft` : `De scores ${from} tot en met ${to} hebben`;
var gap = (from, to) => `${span(from, to)} geen uitkomst: laat een van de banden verder lopen.`;
var coverFlaw = ({ from, to }, next, [low, high]) => {
  if (from < low || to > high) {
    return `De score loopt van ${low} tot en met ${high}, en ${from}..${to} gaat daarbuiten: maak de band korter.`;
  }
  if (from < next)
    return `${span(from, Math.min(to, next - 1))} al een andere uitkomst: laat de banden niet overlappen.`;
  return from > next ? gap(next, from - 1) : void 0;
};
var checkCover = (scope, bands, reach) => {
  const sorted = [...bands].sort((a, b) => a.from - b.from);
  let [next, high] = reach;
  for (const band2 of sorted) {
    const flaw2 = coverFlaw(band2, next, reach);
    if (flaw2 !== void 0) return report(inside(scope, band2.option), "bad-bands", flaw2);
    next = band2.to + 1;
  }
  if (next <= high) report(scope, "bad-bands", gap(next, high), "key");
};
var checkScore = (scope, of, bands) => {
  const at = inside(scope, "of");
  const score = signalSource(scope, of);
  if (of === scope.path[1]) return;
  if (score === void 0) isDefined(at, "signals", of);
  else if (score.type !== "integer") {
    const message2 = `${score.label} is geen heel getal, en tussen de banden zouden gaten vallen: gebruik decide met atLeast en below.`;
    report(at, "bad-bands", message2);
  } else if (bands !== null) {
    const reach = reachOf(scope, score);
    if (reach === null) {
      report(at, "bad-bands", `Hoe ver ${score.label} kan lopen is niet bekend: schrijf er een range bij.`);
    } else if (reach !== "unclear") checkCover(scope, bands, reach);
  }
};
var linkBands = (scope, signal2, source) => {
  const { of = "", ...ranges } = source;
  if (signal2.type !== "choice") {
    const message2 = `${signal2.label} is geen keuze, en een score wordt met bands een van de options: schrijf type: choice.`;
    report(scope, "bad-bands", message2, "key");
    return { kind: "bands", of, bands: [] };
  }
  const before = scope.problems.length;
  const bands = Object.entries(ranges).flatMap(
    ([option, range]) => readBand(inside(scope, option), signal2, option, range)
  );
  checkScore(scope, of, scope.problems.length === before ? bands : null);
  return { kind: "bands", of, bands };
};

// src/link/formulas.ts
var TOKEN = /(\d+(?:\.\d+)?)|([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|([-+*/(),])|(\S)/g;
var tokensOf = (source) => [...source.matchAll(TOKEN)].map((match) => {
  const [text2, number3, name] = match;
  const spaced = source[match.index - 1] === " " && (source[match.index + text2.length] ?? " ") === " ";
  return { text: text2, spaced, kind: number3 !== void 0 ? "number" : name !== void 0 ? "name" : "sign" };
});
var ZERO = { kind: "number", value: 0 };
var fail = (reader, fault) => {
  reader.fault ??= fault;
  reader.place = reader.tokens.length;
  return ZERO;
};
var peek = ({ tokens, place }) => tokens[place]?.text ?? "";
var expect = (reader, text2) => {
  if (peek(reader) === text2) reader.place += 1;
  else if (peek(reader) === "") fail(reader, `De formule is niet af: verwacht \u201C${text2}\u201D aan het eind.`);
  else fail(reader, `Verwacht \u201C${text2}\u201D in plaats van \u201C${peek(reader)}\u201D.`);
};
var signalFormula = (reader, name) => {
  const { scope } = reader;
  const signal2 = signalSource(scope, name);
  if (signal2 === void 0) {
    isDefined(scope, "signals", name);
  } else if (signal2.type !== "integer" && signal2.type !== "decimal") {
    return fail(reader, `\u201C${name}\u201D is geen getal, en een formule rekent met getallen: noem een ander signaal.`);
  }
  return { kind: "signal", signal: name };
};
var call = (reader, kind2) => {
  expect(reader, "(");
  let formula2 = bracketed(reader);
  do {
    expect(reader, ",");
    formula2 = { kind: kind2, left: formula2, right: bracketed(reader) };
  } while (peek(reader) === ",");
  expect(reader, ")");
  return formula2;
};
var MOST_DEPTH = 50;
var bracketed = (reader) => {
  reader.depth += 1;
  if (reader.depth > MOST_DEPTH)
    return fail(reader, `Er zitten meer dan ${MOST_DEPTH} haakjes in elkaar: splits de formule.`);
  const formula2 = sum2(reader);
  reader.depth -= 1;
  return formula2;
};
var factor = (reader) => {
  const token = reader.tokens[reader.place];
  reader.place += 1;
  if (token === void 0)
    return fail(reader, "De formule is niet af: verwacht nog een getal, een signaal of een haakje.");
  if (token.kind === "number") return { kind: "number", value: Number(token.text) };
  if (token.kind === "name") {
    const isCall = (token.text === "min" || token.text === "max") && peek(reader) === "(";
    return isCall ? call(reader, token.text) : signalFormula(reader, token.text);
  }
  if (token.text !== "(")
    return fail(reader, `\u201C${token.text}\u201D hoort hier niet: verwacht een getal, een signaal of een haakje.`);
  const formula2 = bracketed(reader);
  expect(reader, ")");
  return formula2;
};
var KINDS5 = { "+": "add", "-": "subtract", "*": "multiply", "/": "divide" };
var chain = (reader, signs, part) => {
  let left3 = part(reader);
  while (peek(reader) !== "" && signs.includes(peek(reader))) {
    const token = reader.tokens[reader.place];
    reader.place += 1;
    if (token?.spaced !== true) return fail(reader, `Zet een spatie voor en na ${token?.text}.`);
    const right = part(reader);
    if (token.text === "/" && right.kind === "number" && right.value === 0)
      return fail(reader, "Delen door nul kan niet: noem een ander getal of een signaal.");
    left3 = { kind: KINDS5[token.text], left: left3, right };
  }
  return left3;
};
var product = (reader) => chain(reader, "*/", factor);
var sum2 = (reader) => chain(reader, "+-", product);
var COMMA = " Een getal heeft een punt en geen komma: schrijf bijvoorbeeld 1.5.";
var MOST_SIGNS = 2e3;
var linkFormula = (scope, source) => {
  const before = scope.problems.length;
  if (source.length > MOST_SIGNS) {
    report(scope, "bad-formula", `De formule heeft meer dan ${MOST_SIGNS} tekens: splits haar in meer signalen.`);
    return ZERO;
  }
  const reader = { scope, tokens: tokensOf(source), place: 0, depth: 0, fault: null };
  const formula2 = sum2(reader);
  if (reader.place < reader.tokens.length)
    fail(reader, `\u201C${peek(reader)}\u201D hoort hier niet: verwacht + - * / of het eind.${peek(reader) === "," ? COMMA : ""}`);
  if (reader.fault !== null && scope.problems.length === before) report(scope, "bad-formula", reader.fault);
  return formula2;
};

// src/link/derivations.ts
var isFormula = (is) => typeof is === "object" && is !== null && "formula" in is;
var isNumber = ({ type }) => type === "integer" || type === "decimal";
var checkOption2 = (scope, signal2, value2) => {
  if (typeof value2 !== "string" || !Object.hasOwn(signal2.options ?? {}, value2)) {
    reportOption(scope, signal2, String(value2));
  }
};
var checkOutcome = (signal2) => (scope, value2) => {
  if (signal2.type === "boolean") {
    if (typeof value2 !== "boolean")
      report(scope, "bad-derivation", `${signal2.label} is ja of nee: schrijf true of false.`);
  } else if (isNumber(signal2)) checkQuantity(signal2)(scope, value2);
  else checkOption2(scope, signal2, value2);
};
var notComputed = (scope, { label }) => report(
  scope,
  "bad-derivation",
  `${label} is geen getal en kan niet worden berekend: schrijf type: decimal, of een uitkomst zonder formula.`
);
var linkOutcome = (scope, signal2, is) => {
  if (isFormula(is)) {
    if (isNumber(signal2)) return { kind: "formula", formula: linkFormula(inside(scope, "formula"), is.formula) };
    notComputed(scope, signal2);
  } else if (typeof is !== "object") return { kind: "value", value: operand(scope, is, checkOutcome(signal2)) };
  else if (signal2.type === "choices") {
    is.forEach((option, place) => checkOption2(inside(scope, place), signal2, option));
    return { kind: "options", options: is };
  } else report(scope, "bad-derivation", `${signal2.label} heeft \xE9\xE9n uitkomst, en hier staat een lijst: kies er een.`);
  return { kind: "options", options: [] };
};
var linkRow2 = (scope, signal2, row) => "otherwise" in row ? { is: linkOutcome(inside(scope, "otherwise"), signal2, row.otherwise) } : { when: linkCondition(inside(scope, "when"), row.when), is: linkOutcome(inside(scope, "is"), signal2, row.is) };
var linkDecide = (scope, signal2, rows) => {
  const last = rows.findIndex((row) => "otherwise" in row);
  if (last !== -1 && last < rows.length - 1) {
    const message2 = "Na otherwise komt geen rij meer aan de beurt: zet otherwise onderaan.";
    report(inside(scope, last + 1), "bad-derivation", message2);
  }
  return { kind: "decide", rows: rows.map((row, place) => linkRow2(inside(scope, place), signal2, row)) };
};
var checkPoints = (scope, signal2, points2) => {
  if (signal2.type !== "boolean" && signal2.type !== "choice") {
    const message2 = isNumber(signal2) ? `${signal2.label} is een getal en krijgt geen punten per antwoord: noem het in een lijst, zoals score: [a, b].` : `${signal2.label} is geen keuze of ja/nee en krijgt geen punten per antwoord: haal het weg.`;
    return report(scope, "bad-score", message2, "key");
  }
  const answers = answersOf(signal2);
  const unknown3 = Object.keys(points2).filter((answer2) => !answers.includes(answer2));
  const [first] = unknown3;
  if (signal2.type === "boolean" && first !== void 0) {
    const message2 = `${signal2.label} is ja of nee: schrijf true voor ja en false voor nee.`;
    return report(inside(scope, first), "unknown-option", message2, "key");
  }
  for (const answer2 of unknown3) reportOption(inside(scope, answer2), signal2, answer2, "key");
  const without = answers.filter((answer2) => points2[answer2] === void 0);
  if (without.length > 0 && unknown3.length === 0) {
    const message2 = `Zonder punten: ${without.join(", ")}. Elk antwoord krijgt punten, ook 0.`;
    report(scope, "bad-score", message2, "key");
  }
};
var linkItem2 = (scope, id2, points2) => {
  const signal2 = signalSource(scope, id2);
  if (signal2 === void 0) isDefined(scope, "signals", id2, { part: points2 === void 0 ? "value" : "key" });
  else if (points2 !== void 0) checkPoints(scope, signal2, points2);
  else if (!isNumber(signal2)) {
    const message2 = `${signal2.label} is geen getal en telt niet vanzelf mee: geef elk antwoord punten, zoals score: { ${id2}: { \u2026 } }.`;
    report(scope, "bad-score", message2);
  }
  return points2 === void 0 ? { signal: id2 } : { signal: id2, points: points2 };
};
var linkScore = (scope, signal2, score) => {
  const items = Array.isArray(score) ? score.map((id2, place) => linkItem2(inside(scope, place), id2, void 0)) : Object.entries(score).map(
    ([id2, points2]) => linkItem2(inside(scope, id2), id2, points2)
  );
  return signal2.missing === void 0 ? { kind: "score", items } : { kind: "score", items, missing: signal2.missing };
};
var doesNotFit = (scope, signal2) => {
  const way = signal2.decide === void 0 ? signal2.formula === void 0 ? "score" : "formula" : "decide";
  if (way === "decide" ? signal2.type !== "date" : isNumber(signal2)) return false;
  if (way === "decide") {
    const message2 = `${signal2.label} is een datum, en een datum kan niet worden afgeleid: schrijf ask, of een ander type.`;
    report(inside(scope, way), "bad-derivation", message2, "key");
  } else if (way === "formula") notComputed(inside(scope, way), signal2);
  else {
    const message2 = `${signal2.label} is geen getal en kan geen score zijn: schrijf type: integer.`;
    report(inside(scope, way), "bad-score", message2, "key");
  }
  return true;
};
var linkDerivation = (scope, signal2) => {
  const { formula: formula2, decide, score, bands } = signal2;
  if (bands !== void 0) return linkBands(inside(scope, "bands"), signal2, bands);
  if (formula2 === void 0 && decide === void 0 && score === void 0) return void 0;
  if (doesNotFit(scope, signal2)) return void 0;
  if (formula2 !== void 0) return { kind: "formula", formula: linkFormula(inside(scope, "formula"), formula2) };
  if (decide !== void 0) return linkDecide(inside(scope, "decide"), signal2, decide);
  return score === void 0 ? void 0 : linkScore(inside(scope, "score"), signal2, score);
};

// src/link/signals.ts
var MOST_OPTIONS = 30;
var otherFormerly = ({ defined: defined2 }, id2, old) => [...defined2.signals].find(([other, { data }]) => other < id2 && data.formerly?.includes(old))?.[0];
var checkFormerly = (scope, id2, formerly) => formerly.forEach((old, place) => {
  const other = otherFormerly(scope, id2, old);
  if (scope.defined.signals.has(old)) {
    const message2 = `${shown(old)} is nog een signaal, en kan daarom geen eerdere naam zijn: haal een van beide weg.`;
    report(inside(scope, "formerly", place), "duplicate-id", message2);
  } else if (other !== void 0) {
    const message2 = `${shown(old)} is al een eerdere naam van ${shown(other)}: een oud antwoord hoort bij \xE9\xE9n signaal.`;
    report(inside(scope, "formerly", place), "duplicate-id", message2);
  }
});
var checkReferences = (scope, { who = [], outdatedBy }) => {
  who.forEach((role3, place) => isDefined(inside(scope, "who", place), "roles", role3));
  if (outdatedBy !== void 0 && isDefined(inside(scope, "outdatedBy"), "signals", outdatedBy)) {
    const dated = scope.defined.signals.get(outdatedBy)?.data;
    const message2 = `${shown(outdatedBy)} is geen datum: noem een signaal met type: date.`;
    if (dated?.type !== "date") report(inside(scope, "outdatedBy"), "wrong-comparison", message2);
  }
};
var checkUnit = (scope, unit2) => {
  const meant2 = meantUnit(unit2);
  if (meant2 === void 0) return;
  report(inside(scope, "unit"), "wrong-unit", `De eenheid ${shown(unit2)} is niet bekend. Bedoelt u ${shown(meant2)}?`);
};
var checkNumbers2 = (scope, { type, range, step: step4, options: options2 = {} }) => {
  if (range !== void 0 && range[0] >= range[1]) {
    const [high, low] = range;
    const message2 = low === high ? "Het bereik is maar \xE9\xE9n getal: schrijf eerst de laagste en dan de hoogste waarde." : `Het bereik loopt terug: schrijf eerst de laagste waarde, dus [${low}, ${high}].`;
    report(inside(scope, "range"), "reversed-range", message2);
  }
  if (type === "integer" && step4 !== void 0 && !Number.isInteger(step4)) {
    const message2 = "Een heel getal heeft een hele stap: schrijf step: 1, of anders type: decimal.";
    report(inside(scope, "step"), "too-fine", message2);
  }
  if (Object.keys(options2).length > MOST_OPTIONS) {
    const message2 = `Een keuze heeft hoogstens ${MOST_OPTIONS} mogelijkheden: maak er twee vragen van.`;
    report(inside(scope, "options"), "limit-conditions", message2, "key");
  }
};
var NUMBERS2 = ["integer", "decimal"];
var CHOICES = ["choice", "choices"];
var ONLY_OF = [
  ["options", CHOICES],
  ["ordered", CHOICES],
  ["unit", NUMBERS2],
  ["step", NUMBERS2],
  ["range", NUMBERS2]
];
var checkIdleKeys = (scope, signal2) => {
  for (const [key, types] of ONLY_OF) {
    if (signal2[key] === void 0 || types.includes(signal2.type)) continue;
    const message3 = `De sleutel "${key}" hoort bij type: ${types.join(" of ")}, en hier staat type: ${signal2.type}. Verander er een.`;
    report(inside(scope, key), "unknown-key", message3, "key");
  }
  if (signal2.missing === void 0 || signal2.score !== void 0) return;
  const message2 = 'De sleutel "missing" hoort bij een score, en die staat hier niet: haal hem weg.';
  report(inside(scope, "missing"), "unknown-key", message2, "key");
};
var linkSignal = (outer, { data, source, path }) => {
  const scope = { ...outer, source, path, pathway: null };
  checkReferences(scope, data);
  checkFormerly(scope, String(path.at(-1)), data.formerly ?? []);
  checkNumbers2(scope, data);
  if (data.unit !== void 0) checkUnit(scope, data.unit);
  checkIdleKeys(scope, data);
  if (data.validFor !== void 0) calendarOperand(inside(scope, "validFor"), data.validFor);
  const { formula: _formula, decide: _decide, score: _score, bands: _bands, missing: _missing, ...plain2 } = data;
  const reach = data.score === void 0 || data.range !== void 0 ? null : reachOf(scope, data);
  return defined({
    ...plain2,
    ...reach === null || reach === "unclear" ? {} : { range: reach },
    derived: linkDerivation(scope, data),
    onlyIf: optionalCondition(scope, "onlyIf", data.onlyIf),
    atLeastIf: optionalCondition(scope, "atLeastIf", data.atLeastIf),
    atMostIf: optionalCondition(scope, "atMostIf", data.atMostIf),
    unreliableIf: optionalCondition(scope, "unreliableIf", data.unreliableIf)
  });
};

// src/link/link.ts
var linkRole = (outer, { data, source, path }) => {
  if (data.outOfHours !== void 0)
    isDefined(inside({ ...outer, source, path }, "outOfHours"), "roles", data.outOfHours);
  return { receives: [], ...data };
};
var each = (definitions, link2) => new Map(sortedEntries(definitions).map(([id2, definition]) => [id2, link2(definition, id2)]));
var EMPTY = "Er zijn geen YAML-bestanden om te lezen: kijk of dit de goede map is.";
var link = (sources2) => {
  const [first] = sources2;
  if (first === void 0) return { problems: [{ code: "empty-file", message: EMPTY, at: { path: "" } }] };
  const problems2 = [];
  const defined2 = collect(sources2, problems2);
  const faulty = /* @__PURE__ */ new Set();
  const scope = { defined: defined2, source: first, path: [], pathway: null, problems: problems2, faulty, reaches: /* @__PURE__ */ new Map() };
  checkNumbers(scope);
  const parameters = each(defined2.parameters, (parameter2, name) => linkParameter(scope, parameter2, name));
  const roles = each(defined2.roles, (role3) => linkRole(scope, role3));
  const laws = each(defined2.laws, (law2) => linkLaw(scope, law2));
  const services = each(defined2.services, (service3) => linkService(scope, service3));
  const signals2 = new Map(
    sortedEntries([...each(defined2.signals, (signal2) => linkSignal(scope, signal2)), ...reservedSignals(roles)])
  );
  const pathways = new Map(
    sortedEntries(
      ofKind(sources2, "pathway").filter((source) => defined2.pathways.get(source.data.pathway)?.source === source).map((source) => [source.data.pathway, linkPathway(scope, source)])
    )
  );
  const networks = sortedRecord(
    ofKind(sources2, "network").map((source) => [source.data.network, linkNetwork(scope, source)])
  );
  const order = orderSignals(scope, { signals: signals2, pathways });
  if (problems2.length === 0) {
    checkSizes(scope, pathways);
    checkBasis(scope, { signals: signals2, parameters, roles, pathways });
  }
  checkActing(scope, { signals: signals2, pathways });
  for (const source of ofKind(sources2, "cases")) checkCases(scope, source);
  if (problems2.length > 0) return { problems: told2(problems2) };
  const library2 = {
    format: 1,
    signals: Object.fromEntries(signals2),
    order,
    parameters: Object.fromEntries(parameters),
    roles: Object.fromEntries(roles),
    services: Object.fromEntries(services),
    laws: Object.fromEntries(laws),
    pathways: Object.fromEntries(withParameters(signals2, pathways)),
    networks
  };
  return { library: library2, problems: [] };
};

// src/read/limits.ts
var MAX_BYTES = 1e6;
var MAX_LEXEMES = 6e4;
var MAX_DEPTH = 64;
var MAX_FILES = 2e3;

// src/read/positions.ts
var offsetsOf = (text2, pattern) => Array.from(text2.matchAll(pattern), (match) => match.index);
var countBelow = (rising, limit) => {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((rising[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
var positionsIn = (text2) => {
  const breaks = offsetsOf(text2, /\n/g);
  const pairs = offsetsOf(text2, /[\ud800-\udbff][\udc00-\udfff]/g);
  return (offset) => {
    const line = countBelow(breaks, offset);
    const start = line === 0 ? 0 : (breaks[line - 1] ?? 0) + 1;
    const wide = countBelow(pairs, offset) - countBelow(pairs, start);
    return { line: line + 1, column: offset - start - wide + 1 };
  };
};

// src/read/decode.ts
var BOM = 65279;
var NUL = "\0";
var utf8 = (bytes, isCut2 = false) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isCut2 });
  } catch {
    return void 0;
  }
};
var readable = (bytes) => {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (utf8(bytes.subarray(0, middle), true) === void 0) high = middle - 1;
    else low = middle;
  }
  return utf8(bytes.subarray(0, low), true) ?? "";
};
var tooLarge = (text2) => text2.length > MAX_BYTES || typeof text2 === "string" && new TextEncoder().encode(text2).length > MAX_BYTES;
var notUtf8 = (file, before) => {
  const text2 = withoutMark(before);
  const at = { file, ...positionsIn(text2)(text2.length), path: "" };
  return { code: "not-utf8", message: "Wat hier staat is geen UTF-8: bewaar het bestand opnieuw, als UTF-8.", at };
};
var withoutMark = (text2) => text2.charCodeAt(0) === BOM ? text2.slice(1) : text2;
var decode = ({ name, text: text2 }) => {
  if (tooLarge(text2)) {
    const message2 = `Het bestand is te groot: hoogstens ${MAX_BYTES / 1e3} kB. Verdeel het over meer bestanden.`;
    return { code: "limit-size", message: message2, at: { file: name, path: "" } };
  }
  const decoded = typeof text2 === "string" ? text2 : utf8(text2);
  if (decoded === void 0) return notUtf8(name, readable(text2));
  const stop = decoded.indexOf(NUL);
  return stop === -1 ? withoutMark(decoded) : notUtf8(name, decoded.slice(0, stop));
};

// src/read/quote.ts
var MOST_SHOWN2 = 70;
var BEFORE = 40;
var CUT2 = "\u2026";
var charactersOf = (line) => [...line.replace(/\p{Cc}/gu, " ")];
var around = (characters, column) => {
  const from = characters.length <= MOST_SHOWN2 ? 0 : Math.max(0, column - 1 - BEFORE);
  const shown4 = characters.slice(from, from + MOST_SHOWN2).join("");
  const [head, tail] = [from > 0 ? CUT2 : "", from + MOST_SHOWN2 < characters.length ? CUT2 : ""];
  return { text: `${head}${shown4}${tail}`.trimEnd(), column: column - from + head.length };
};
var linesOf = (file) => {
  const text2 = decode(file);
  const lines = typeof text2 === "string" ? text2.split("\n") : [];
  const known2 = /* @__PURE__ */ new Map();
  return (number3) => {
    const line = lines[number3 - 1];
    if (line === void 0) return void 0;
    const characters = known2.get(number3) ?? charactersOf(line);
    known2.set(number3, characters);
    return characters;
  };
};
var quotesIn = (files2) => {
  const linesByFile = /* @__PURE__ */ new Map();
  return ({ file, line, column }) => {
    const found3 = files2.find(({ name }) => name === file);
    if (found3 === void 0 || line === void 0 || column === void 0) return void 0;
    const lines = linesByFile.get(found3.name) ?? linesOf(found3);
    linesByFile.set(found3.name, lines);
    const characters = lines(line);
    return characters === void 0 ? void 0 : around(characters, column);
  };
};
var withQuotes = (problems2, files2) => {
  const quoteAt = quotesIn(files2);
  return problems2.map((problem) => {
    const quote = quoteAt(problem.at);
    return quote === void 0 ? problem : { ...problem, quote };
  });
};

// src/read/read-file.ts
import { isScalar as isScalar5, parseDocument } from "yaml";

// src/read/comments.ts
var AFTER = "Een # na een spatie begint een opmerking en knipt de tekst af";
var CUT3 = `${AFTER}: zet de hele tekst tussen aanhalingstekens. Is het een opmerking, zet dan een spatie achter de #.`;
var NOT_TEXT = /^(true|false|null|~|[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?)$/;
var cutByComment = (lexemes) => lexemes.flatMap(({ type, source, offset }, i) => {
  if (type !== "comment" || !/^#[^\s#]/.test(source) || lexemes[i - 1]?.type !== "space") return [];
  const before = lexemes[i - 2];
  if (before?.type !== "scalar" || before.source === "" || before.source.endsWith("\n")) return [];
  return NOT_TEXT.test(before.source) ? [] : [{ code: "cut-text", message: CUT3, offset }];
});
var SWALLOWED = `${AFTER}, ook de } of ] erachter: zet de hele tekst tussen aanhalingstekens.`;

// src/read/lexemes.ts
import { CST, Lexer } from "yaml";
var isMark = (type) => type === "doc-mode" || type === "flow-error-end";
function* split(text2) {
  let offset = 0;
  let isText = false;
  for (const source of new Lexer().lex(text2)) {
    const type = isText ? "scalar" : CST.tokenType(source) ?? "other";
    isText = type === "scalar" && !isText;
    if (isText) continue;
    yield { type, source, offset };
    if (!isMark(type)) offset += source.length;
  }
}
var lexemesOf = (text2) => {
  const lexemes = [];
  for (const lexeme of split(text2)) {
    if (lexemes.length === MAX_LEXEMES) return { lexemes, stop: lexeme.offset };
    lexemes.push(lexeme);
  }
  return { lexemes };
};
var isBlank = ({ type }) => type === "space" || type === "newline" || type === "comment";

// src/read/brackets.ts
var CLOSES = { "}": "{", "]": "[" };
var CLOSED_BY = { "{": "}", "[": "]" };
var found = (message2, { offset }, seen2, code2 = "yaml-syntax") => ({
  flaw: { code: code2, message: message2, offset },
  seen: seen2
});
var unclosed = ({ open: open2, swallowed }, seen2) => {
  const last = open2.at(-1);
  if (last === void 0) return void 0;
  if (swallowed !== void 0) return found(SWALLOWED, swallowed, seen2, "cut-text");
  const message2 = `De ${last.source} hier wordt niet gesloten: zet de ${CLOSED_BY[last.source]} erbij. Regels erbinnen springen verder in dan de regel waar de ${last.source} staat.`;
  return found(message2, last, seen2);
};
var closing = ({ open: open2 }, lexeme) => {
  const { source, offset } = lexeme;
  const last = open2.pop();
  if (last === void 0) return found(`Deze ${source} sluit niets af: haal hem weg.`, lexeme, offset);
  if (CLOSES[source] === last.source) return void 0;
  if (!open2.some((other) => other.source === CLOSES[source])) {
    return found(
      `Hier staat ${source} waar een ${CLOSED_BY[last.source]} hoort: vervang hem of haal hem weg.`,
      lexeme,
      offset
    );
  }
  return found(`De ${last.source} hier wordt niet gesloten: zet er een ${CLOSED_BY[last.source]} bij.`, last, offset);
};
var COMMA2 = "Hier staat een komma te veel: haal hem weg, of zet er iets voor.";
var isIdle = ({ type }) => type === "comma" || type === "flow-map-start" || type === "flow-seq-start";
var step2 = (state, lexeme) => {
  const { type, source, offset } = lexeme;
  const inFlow = state.open.length > 0;
  if (type === "flow-error-end") return unclosed(state, offset);
  if (type === "flow-map-end" || type === "flow-seq-end") return closing(state, lexeme);
  if (type === "comma" && inFlow && state.last !== void 0 && isIdle(state.last)) return found(COMMA2, lexeme, offset);
  if (type === "flow-map-start" || type === "flow-seq-start") state.open.push(lexeme);
  else if (type === "comment" && inFlow && /[\]}]/.test(source)) state.swallowed ??= lexeme;
  return void 0;
};
var bracketFlaw = (lexemes) => {
  const state = { open: [], last: void 0, swallowed: void 0 };
  for (const lexeme of lexemes) {
    const flaw2 = step2(state, lexeme);
    if (flaw2 !== void 0) return flaw2;
    if (!isBlank(lexeme)) state.last = lexeme;
    if (state.open.length === 0) state.swallowed = void 0;
  }
  return unclosed(state, Number.POSITIVE_INFINITY);
};

// src/read/depth.ts
var open = ({ levels }, level) => {
  while ((levels.at(-1)?.column ?? -1) > level.column) levels.pop();
  const top = levels.at(-1);
  if (top?.column === level.column && top.kind === "list" && level.kind === "map") levels.pop();
  const same2 = levels.at(-1);
  if (same2?.column !== level.column || same2.kind !== level.kind) levels.push(level);
};
var inBlock = (nesting, { type }, column) => {
  if (type === "seq-item-ind") open(nesting, { column, kind: "list" });
  else if (type === "explicit-key-ind") open(nesting, { column, kind: "map" });
  else if (type === "map-value-ind") {
    open(nesting, { column: nesting.candidate ?? column, kind: "map" });
    nesting.candidate = void 0;
  } else if (type === "doc-start" || type === "doc-end") nesting.levels.length = 0;
  else if (type !== "space" && type !== "comment") nesting.candidate ??= column;
};
var step3 = (nesting, lexeme) => {
  const { type, source, offset } = lexeme;
  if (nesting.flow === 0 && type !== "newline") inBlock(nesting, lexeme, offset - nesting.lineStart);
  if (type === "flow-map-start" || type === "flow-seq-start") nesting.flow += 1;
  else if (type === "flow-map-end" || type === "flow-seq-end") nesting.flow = Math.max(0, nesting.flow - 1);
  else if (type === "flow-error-end") nesting.flow = 0;
  const end2 = source.lastIndexOf("\n");
  if (end2 === -1) return;
  nesting.lineStart = offset + end2 + 1;
  if (nesting.flow === 0) nesting.candidate = void 0;
};
var tooDeepAt = (lexemes) => {
  const nesting = { levels: [], flow: 0, lineStart: 0, candidate: void 0 };
  for (const lexeme of lexemes) {
    step3(nesting, lexeme);
    if (nesting.levels.length + nesting.flow > MAX_DEPTH) return lexeme.offset;
  }
  return void 0;
};

// src/read/quotes.ts
var APOSTROPHE = 'Is het een apostrof, zet dan de hele tekst tussen dubbele aanhalingstekens (").';
var OPEN = "Het aanhalingsteken dat hier opent wordt niet gesloten: zet er een achter de tekst.";
var AFTER2 = "Na het sluitende aanhalingsteken staat nog tekst: zet de aanhalingstekens om de hele tekst.";
var TWO = "Hier begint een tweede tekst: zet er een komma voor, of maak er met \xE9\xE9n paar aanhalingstekens een tekst van.";
var isSingle = ({ type }) => type === "single-quoted-scalar";
var isQuoted = (lexeme) => isSingle(lexeme) || lexeme.type === "double-quoted-scalar";
var trailing = (text2, character) => {
  let count3 = 0;
  while (text2.at(-1 - count3) === character) count3 += 1;
  return count3;
};
var isClosed = (lexeme) => {
  const inner = lexeme.source.slice(1);
  if (isSingle(lexeme)) return trailing(inner, "'") % 2 === 1;
  return inner.endsWith('"') && trailing(inner.slice(0, -1), "\\") % 2 === 0;
};
var isDutch = ({ source }) => /^'[a-z] /i.test(source);
var TEXT2 = /* @__PURE__ */ new Set(["scalar", "anchor", "alias", "tag"]);
var flaw = (message2, { offset }) => ({ code: "yaml-syntax", message: message2, offset });
var flawOf = (quoted, next) => {
  const help = isSingle(quoted) ? ` ${APOSTROPHE}` : "";
  if (!isClosed(quoted)) return flaw(`${OPEN}${help}`, quoted);
  if (next === void 0) return void 0;
  if (isQuoted(next)) return flaw(TWO, next);
  if (!TEXT2.has(next.type)) return void 0;
  return isDutch(quoted) ? flaw(`${OPEN}${help}`, quoted) : flaw(`${AFTER2}${help}`, next);
};
var quoteFlaw = (lexemes) => {
  for (const [i, lexeme] of lexemes.entries()) {
    if (!isQuoted(lexeme)) continue;
    const next = lexemes[i + 1];
    const found3 = flawOf(lexeme, next !== void 0 && isBlank(next) && next.type === "space" ? lexemes[i + 2] : next);
    if (found3 !== void 0) return found3;
  }
  return void 0;
};

// src/read/refused.ts
var QUOTE = "zet de hele tekst tussen aanhalingstekens";
var ANCHOR = {
  code: "anchor",
  message: `Een & voor een waarde maakt een anker, en dat kan hier niet: schrijf alles uit. Is het tekst, ${QUOTE}.`
};
var ALIAS = {
  code: "anchor",
  message: `Een * voor een waarde is een verwijzing, en dat kan hier niet: schrijf alles uit. Is het tekst, ${QUOTE}.`
};
var OTHERS = {
  tag: {
    code: "tag",
    message: `Een ! voor een waarde maakt een tag, en dat kan hier niet: haal hem weg. Is het tekst, ${QUOTE}.`
  },
  "directive-line": {
    code: "yaml-syntax",
    message: "Een regel die met % begint kan hier niet: haal hem weg. De bestanden zijn altijd YAML 1.2."
  },
  "explicit-key-ind": {
    code: "yaml-syntax",
    message: `Een vraagteken met een spatie erachter kan hier niet: ${QUOTE}.`
  }
};
var nameOf = ({ source }) => source.slice(1);
var refusedIn = (lexemes) => {
  const anchors = lexemes.filter(({ type }) => type === "anchor");
  const names = new Set(anchors.map(nameOf));
  const isReference2 = (lexeme) => lexeme.type === "alias" && names.has(nameOf(lexeme));
  const told3 = lexemes.some(isReference2) ? anchors.slice(0, 1) : anchors;
  const flawOf2 = (lexeme) => {
    if (lexeme.type === "alias") return isReference2(lexeme) ? void 0 : ALIAS;
    return lexeme.type === null ? void 0 : OTHERS[lexeme.type];
  };
  const others = lexemes.flatMap((lexeme) => {
    const refusal = flawOf2(lexeme);
    return refusal === void 0 ? [] : [{ ...refusal, offset: lexeme.offset }];
  });
  return [...told3.map(({ offset }) => ({ ...ANCHOR, offset })), ...others];
};

// src/read/before.ts
var DEEP = `Hier zitten blokken en lijsten dieper in elkaar dan ${MAX_DEPTH} lagen: maak het minder diep.`;
var LONG = `Het bestand is te groot: hoogstens ${MAX_LEXEMES} woorden en leestekens. Verdeel het over meer bestanden.`;
var unpaired = (lexemes) => {
  const quote = quoteFlaw(lexemes);
  const bracket = bracketFlaw(lexemes);
  return bracket === void 0 || quote !== void 0 && quote.offset < bracket.seen ? quote : bracket.flaw;
};
var flawsBefore = (text2) => {
  const { lexemes, stop } = lexemesOf(text2);
  const deep = tooDeepAt(lexemes);
  if (deep !== void 0) return [{ code: "limit-depth", message: DEEP, offset: deep }];
  if (stop !== void 0) return [{ code: "limit-size", message: LONG, offset: stop }];
  const wrong = unpaired(lexemes);
  return wrong === void 0 ? [...refusedIn(lexemes), ...cutByComment(lexemes)] : [wrong];
};

// src/read/convert.ts
import { isMap as isMap3, isScalar as isScalar4, isSeq } from "yaml";

// src/read/decimals.ts
import { isScalar } from "yaml";
var COMMA3 = {
  code: "cut-text",
  message: "Een komma in een getal knipt het in twee\xEBn: schrijf het getal met een punt, zoals 1.5."
};
var plainSource = (node) => isScalar(node) && node.type === "PLAIN" ? node.source : void 0;
var endOf = (node) => node.range?.[1] ?? 0;
var startOf = (node) => node.range?.[0] ?? 0;
var isCut = (before, after) => /^[-+]?\d+$/.test(plainSource(before) ?? "") && /^\d+( [^\s\d]+)*$/.test(plainSource(after) ?? "") && startOf(after) - endOf(before) === 1;
var decimalInMap = (map2, i) => {
  const before = map2.items[i - 1]?.value;
  return isCut(before, map2.items[i]?.key) ? { ...COMMA3, offset: startOf(before) } : void 0;
};
var decimalsInList = (list2, text2) => {
  const { items } = list2;
  const isSpaced = items.some((item2, i) => i > 0 && text2.slice(endOf(items[i - 1]), startOf(item2)) === ", ");
  if (list2.flow !== true || !isSpaced) return [];
  return items.flatMap(
    (item2, i) => isCut(item2, items[i + 1]) ? [{ flaw: { ...COMMA3, offset: startOf(item2) }, i }] : []
  );
};

// src/read/empty.ts
import { isScalar as isScalar2 } from "yaml";

// src/read/lines.ts
var ODD = /[\u00a0\u2000-\u200b\u202f\u2060\u3000\ufeff]/;
var hasOddBlank = (text2) => ODD.test(text2);
var ODD_BLANK = "Hier staat een bijzondere spatie, zoals tekstverwerkers en webpagina\u2019s die hebben: vervang hem door een gewone.";
var MISPLACED = new RegExp(`(?:^[ ]*|:)${ODD.source}`);
var CONFLICT = /^(<{7}|={7}|>{7})( |$)/;
var TWO_VERSIONS = "Hier staan twee versies van hetzelfde door elkaar: kies er een en haal de regels met <, = en > weg.";
var lineAt = (text2, offset) => {
  const end2 = text2.indexOf("\n", offset);
  return { start: text2.slice(0, offset).lastIndexOf("\n") + 1, end: end2 === -1 ? text2.length : end2 };
};
var lineTrouble = (text2, offset) => {
  const { start, end: end2 } = lineAt(text2, offset);
  const line = text2.slice(start, end2);
  if (CONFLICT.test(line)) return { message: TWO_VERSIONS, offset: start };
  const odd = MISPLACED.exec(line);
  return odd === null ? void 0 : { message: ODD_BLANK, offset: start + odd.index + odd[0].length - 1 };
};

// src/read/scalars.ts
var CURLY = "Deze gekrulde aanhalingstekens horen bij de tekst en houden haar niet bij elkaar: gebruik rechte aanhalingstekens.";
var EMPTY_BLOCK = "Na > of | hoort tekst op de volgende regels, die verder inspringt. Begint de tekst met > of |, zet haar dan tussen aanhalingstekens.";
var isQuoted2 = (text2) => /^(“[^“”]*”|„[^„”]*”|‘[^‘’]*’|‚[^‚’]*’)$/.test(text2);
var opensCurly = (text2) => /^[“„‘‚]/.test(text2);
var scalarFlaw = ({ type, value: value2, source = "", range }) => {
  const offset = range?.[0] ?? 0;
  if (type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL") {
    return String(value2).trim() === "" ? { code: "yaml-syntax", message: EMPTY_BLOCK, offset } : void 0;
  }
  if (type !== "PLAIN") return void 0;
  if (isQuoted2(source)) return { code: "yaml-syntax", message: CURLY, offset };
  if (!hasOddBlank(source.charAt(0) + source.charAt(source.length - 1))) return void 0;
  const at = hasOddBlank(source.charAt(0)) ? offset : offset + source.length - 1;
  return { code: "yaml-syntax", message: ODD_BLANK, offset: at };
};
var curlyFlaw = (offset) => ({ code: "yaml-syntax", message: CURLY, offset });

// src/read/empty.ts
var CUT4 = "Een komma knipte de tekst hiervoor af: zet de hele tekst tussen aanhalingstekens.";
var scalarOf = (node) => isScalar2(node) ? node : void 0;
var isBare = (map2, i) => map2.flow === true && map2.items[i]?.value === null;
var cut = (map2, i, offset) => {
  const before = scalarOf(map2.items[i - 1]?.value);
  if (before?.type !== "PLAIN") return void 0;
  if (opensCurly(before.source ?? "")) return curlyFlaw(before.range?.[0] ?? offset);
  return decimalInMap(map2, i) ?? { code: "cut-text", message: CUT4, offset };
};
var nullFlaw = (map2, i) => {
  const pair = map2.items[i];
  const key = scalarOf(pair.key);
  const name = String(key?.value);
  const offset = key?.range?.[0] ?? 0;
  if (!isBare(map2, i))
    return { code: "wrong-type", message: `${shown(name)} is leeg: vul een waarde in of haal het weg.`, offset };
  if (/:\S/.test(name)) {
    return { code: "yaml-syntax", message: "Zet een spatie achter de dubbelepunt.", offset };
  }
  if (i > 0 && isBare(map2, i - 1)) return void 0;
  const message2 = `${shown(name)} heeft geen waarde: verwacht ${shown(`${name}: waarde`)}.`;
  return cut(map2, i, offset) ?? { code: "wrong-type", message: message2, offset };
};

// src/read/key.ts
import { isScalar as isScalar3 } from "yaml";
var FORBIDDEN = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var bad = (code2, message2, ...path) => ({ code: code2, message: message2, path });
var keyOf2 = (node, earlier2) => {
  const value2 = isScalar3(node) ? node.value : void 0;
  if (value2 === null) return bad("wrong-type", "Hier staat een lege sleutel: verwacht een naam voor de dubbelepunt.");
  if (typeof value2 !== "string" && typeof value2 !== "number" && typeof value2 !== "boolean") {
    return bad("wrong-type", "Een lijst of blok kan geen sleutel zijn: verwacht een naam voor de dubbelepunt.");
  }
  const key = String(value2);
  if (FORBIDDEN.has(key))
    return bad("forbidden-key", `De sleutel ${shown(key)} is niet toegestaan: kies een andere naam.`, key);
  if (key === "<<") return bad("anchor", "Samenvoegen met << kan hier niet: schrijf alles uit.", key);
  if (hasOddBlank(key)) return bad("yaml-syntax", ODD_BLANK, key);
  const first = earlier2.get(key);
  if (first === void 0) return key;
  const twice = bad("duplicate-key", `De sleutel ${shown(key)} staat hier voor de tweede keer: houd er een.`, key);
  return { ...twice, earlier: first.key };
};

// src/read/convert.ts
var EMPTY_ITEM = {
  code: "wrong-type",
  message: "Dit onderdeel van de lijst is leeg: vul het in of haal het weg."
};
var MOVED = "Sleutels die een geheel getal zijn staan vooraan en oplopend, want anders verandert hun volgorde: zet ze zo neer.";
var startOf2 = (node) => node?.range?.[0] ?? 0;
var isNull = (node) => node === null || isScalar4(node) && node.value === null;
var reportMoved = (children, data, path, { flaws }) => {
  const kept = Object.keys(data);
  const [key, spot] = [...children].find(([written5], i) => kept[i] !== written5) ?? [];
  if (key === void 0 || spot === void 0) return;
  flaws.push({ code: "wrong-value", message: MOVED, offset: spot.key, path: [...path, key] });
};
var convertMap = (map2, key, path, job) => {
  const data = /* @__PURE__ */ Object.create(null);
  const children = /* @__PURE__ */ new Map();
  const before = job.flaws.length;
  let last = "";
  for (const [i, pair] of map2.items.entries()) {
    const offset = startOf2(pair.key);
    const name = keyOf2(pair.key, children);
    if (typeof name === "object") {
      job.flaws.push({ ...name, offset, path: [...path, ...name.path] });
      continue;
    }
    const inner = [...path, name];
    const flaw2 = isNull(pair.value) ? nullFlaw(map2, i) : void 0;
    if (flaw2 !== void 0) job.flaws.push({ ...flaw2, path: flaw2.offset < offset ? [...path, last] : inner });
    last = name;
    const converted = convert(pair.value, offset, inner, job);
    data[name] = converted.data;
    children.set(name, converted.spot);
  }
  if (job.flaws.length === before) reportMoved(children, data, path, job);
  return { data, spot: { key, value: startOf2(map2), children } };
};
var convertList = (list2, key, path, job) => {
  const children = /* @__PURE__ */ new Map();
  for (const { flaw: flaw2, i } of decimalsInList(list2, job.text)) job.flaws.push({ ...flaw2, path: [...path, i] });
  const data = list2.items.map((item2, i) => {
    const offset = startOf2(item2);
    const inner = [...path, i];
    if (isNull(item2)) job.flaws.push({ ...EMPTY_ITEM, offset, path: inner });
    const converted = convert(item2, offset, inner, job);
    children.set(i, converted.spot);
    return converted.data;
  });
  return { data, spot: { key, value: startOf2(list2), children } };
};
var convert = (node, key, path, job) => {
  if (isMap3(node)) return convertMap(node, key, path, job);
  if (isSeq(node)) return convertList(node, key, path, job);
  const flaw2 = isScalar4(node) ? scalarFlaw(node) : void 0;
  if (flaw2 !== void 0) job.flaws.push({ ...flaw2, path });
  return { data: isScalar4(node) ? node.value : void 0, spot: { key, value: startOf2(node) } };
};
var convertRoot = (root, text2) => {
  const job = { text: text2, flaws: [] };
  return { ...convert(root, startOf2(root), [], job), flaws: job.flaws };
};

// src/read/flaw.ts
var pathText = (path) => path.map((step4, i) => typeof step4 === "number" ? `[${step4}]` : i === 0 ? step4 : `.${step4}`).join("");
var problemsOf2 = (flaws, file, positions) => mostProblems(
  [...flaws].sort((a, b) => a.offset - b.offset).map(({ code: code2, message: message2, offset, path = [], earlier: earlier2 }) => ({
    code: code2,
    message: earlier2 === void 0 ? message2 : `${message2} De eerste staat op regel ${positions(earlier2).line}.`,
    at: { file, ...positions(offset), path: pathText(path) }
  }))
);

// src/read/locate.ts
var locateIn = (file, root, positions) => (path, part = "value") => {
  let spot = root;
  let found3 = 0;
  for (const step4 of path) {
    const inner = spot.children?.get(step4);
    if (inner === void 0) break;
    spot = inner;
    found3 += 1;
  }
  const offset = found3 === path.length ? spot[part] : spot.key;
  return { file, ...positions(offset), path: pathText(path) };
};

// src/read/syntax.ts
var QUOTE2 = "zet de hele tekst tussen aanhalingstekens";
var INDENT = "Deze regel springt anders in dan de regels waar hij bij hoort: laat hem even ver inspringen. Hoort hij bij de tekst erboven, zet dan de hele tekst tussen aanhalingstekens.";
var COLON = `Een dubbelepunt met een spatie erachter knipt de tekst: ${QUOTE2}, of begin de sleutel op een eigen regel.`;
var DASH = "Hier staat een streepje waar een sleutel werd verwacht: laat alle streepjes van een lijst even ver inspringen.";
var NO_KEY = "Hier werd een sleutel verwacht: een naam, een dubbelepunt en een spatie.";
var firstOf = (text2, offset) => offset + Math.max(0, text2.slice(offset).search(/\S/));
var startsLine = (text2, offset) => text2.slice(lineAt(text2, offset).start, offset).trim() === "";
var indent = (text2, offset) => ({ message: INDENT, offset: firstOf(text2, offset) });
var say = (message2) => () => ({ message: message2 });
var nestedMap = (message2, offset, text2) => {
  if (message2.startsWith("A block sequence")) return { message: DASH, offset: firstOf(text2, offset) };
  const { end: end2 } = lineAt(text2, offset);
  if (/:(\s|$)/.test(text2.slice(offset, end2))) return { message: COLON };
  return indent(text2, end2 + 1);
};
var badIndent = (_, offset, text2) => indent(text2, offset);
var missing2 = (message2) => {
  if (message2.startsWith("Comments"))
    return { message: "Een opmerking begint met een spatie: zet een spatie voor de #." };
  if (message2.startsWith("Missing ,"))
    return { message: "Hier ontbreekt een komma, of een dubbelepunt: zet die erbij." };
  if (message2.startsWith("Missing space")) return { message: "Zet een spatie achter de dubbelepunt." };
  if (message2.startsWith("Sequence")) {
    return {
      message: "Hier ontbreekt een streepje: elk onderdeel van deze lijst begint met een streepje en een spatie."
    };
  }
  if (message2.startsWith("Block scalars")) {
    return { message: "De lege regel hierboven springt verder in dan de tekst: haal de spaties op die regel weg." };
  }
  return { message: NO_KEY };
};
var sign2 = (text2, offset) => text2[offset] === ">" ? `Tekst mag niet met > beginnen: ${QUOTE2}. Een vergelijking schrijft u in woorden, zoals { atLeast: 18 } voor >= 18.` : `Tekst mag niet met ${text2[offset]} beginnen: ${QUOTE2}.`;
var blockHeader = (text2, offset) => text2.slice(0, offset + 1).search(/[>|][^>|\n]*$/);
var unexpected = (message2, offset, text2) => {
  if (message2.startsWith("Block scalar header") || message2.startsWith("Not a YAML token")) {
    const header = Math.max(0, blockHeader(text2, offset));
    return { message: sign2(text2, header), offset: header };
  }
  if (message2.includes("block-seq-ind")) {
    return { message: `Begin een lijst op een nieuwe regel. Is het streepje tekst, ${QUOTE2}.` };
  }
  if (startsLine(text2, offset)) return indent(text2, offset);
  if (message2.includes("node end")) {
    return { message: `Na het sluitende haakje staat nog tekst: ${QUOTE2}.` };
  }
  return { message: NO_KEY };
};
var EXPLAIN = {
  BAD_INDENT: badIndent,
  TAB_AS_INDENT: say("Hier staat een tab: spring in met spaties."),
  BLOCK_AS_IMPLICIT_KEY: nestedMap,
  MULTILINE_IMPLICIT_KEY: say(NO_KEY),
  KEY_OVER_1024_CHARS: say("Deze sleutel is te lang: hoogstens 1024 tekens."),
  MISSING_CHAR: missing2,
  UNEXPECTED_TOKEN: unexpected,
  BLOCK_IN_FLOW: say(`Hier ontbreekt een komma, of een dubbelepunt knipt de tekst: zet er een komma bij, of ${QUOTE2}.`),
  BAD_SCALAR_START: (_, offset, text2) => ({ message: sign2(text2, offset) }),
  BAD_DQ_ESCAPE: say("Deze \\ kan niet tussen dubbele aanhalingstekens: gebruik enkele aanhalingstekens."),
  MULTIPLE_DOCS: say("Hier begint een tweede document: zet het in een eigen bestand.")
};
var syntaxFlaw = (errors, text2) => {
  const [first] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first === void 0) return void 0;
  const at = first.pos[0];
  const explain = EXPLAIN[first.code] ?? say("Dit is geen geldige YAML: kijk deze regel en die erboven na.");
  const { message: message2, offset = at } = lineTrouble(text2, at) ?? explain(first.message, at, text2);
  return { code: "yaml-syntax", message: message2, offset };
};

// src/read/read-file.ts
var EMPTY2 = "Het bestand is leeg: verwacht een van signals, roles, services, laws, pathway, network of cases.";
var parse2 = (text2) => (
  // Keys are compared while converting: the parser compares each with each, which takes minutes for a large map.
  parseDocument(text2, { version: "1.2", schema: "core", strict: true, uniqueKeys: false, prettyErrors: false })
);
var readFile = (file) => {
  const text2 = decode(file);
  if (typeof text2 !== "string") return { problems: [text2] };
  const positions = positionsIn(text2);
  const fail2 = (flaws2) => ({ problems: problemsOf2(flaws2, file.name, positions) });
  const before = flawsBefore(text2);
  if (before.length > 0) return fail2(before);
  const { contents, errors } = parse2(text2);
  const wrong = syntaxFlaw(errors, text2);
  if (wrong !== void 0) return fail2([wrong]);
  if (contents === null || isScalar5(contents) && contents.value === null) {
    return fail2([{ code: "empty-file", message: EMPTY2, offset: 0 }]);
  }
  const { data, spot, flaws } = convertRoot(contents, text2);
  if (flaws.length > 0) return fail2(flaws);
  return { document: { file: file.name, data, locate: locateIn(file.name, spot, positions) }, problems: [] };
};

// src/read/read-files.ts
var readFiles = (files2) => {
  if (files2.length > MAX_FILES) {
    const message2 = `De bibliotheek heeft ${files2.length} bestanden; hoogstens ${MAX_FILES} mag.`;
    return { documents: [], problems: [{ code: "limit-files", message: message2, at: { path: "" } }] };
  }
  const readings2 = files2.map(readFile);
  return {
    documents: readings2.flatMap(({ document }) => document === void 0 ? [] : [document]),
    problems: readings2.flatMap(({ problems: problems2 }) => problems2)
  };
};

// src/library.ts
var parseFiles = (files2) => {
  const { documents, problems: unread } = readFiles(files2);
  const checked = documents.map(check);
  const sources2 = checked.flatMap(({ source }) => source === void 0 ? [] : [source]);
  const misshapen = [...unread, ...checked.flatMap((one) => one.problems)];
  const { library: library2, problems: problems2 } = misshapen.length > 0 ? { problems: misshapen } : link(sources2);
  return { ...library2 === void 0 ? {} : { library: library2 }, sources: sources2, problems: withQuotes(problems2, files2) };
};

// src/node.ts
var folderOf = (name) => name === BUNDLED ? fileURLToPath(new URL("../pathways/", import.meta.url)) : name;
var isLibraryFile = (name) => /\.ya?ml$/.test(name) && !name.split(sep).some((part) => part.startsWith(".") || part === "node_modules");
var nameOf2 = (path, folder, isAlone) => {
  const near2 = relative(".", path) || path;
  const isFar = near2.startsWith("..") || isAbsolute(near2);
  if (folder !== BUNDLED || isAlone && !isFar) return near2;
  return `${BUNDLED}/${relative(folderOf(folder), path).split(sep).join("/")}`;
};
var filesIn = async (folder, isAlone) => {
  const root = folderOf(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files2 = entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
  return files2.filter((file) => isLibraryFile(relative(root, file))).sort().map((path) => [resolve(path), nameOf2(path, folder, isAlone)]);
};
var readLibraryFiles = async (...folders) => {
  const found3 = new Map((await Promise.all(folders.map((folder) => filesIn(folder, folders.length === 1)))).flat());
  return Promise.all([...found3].map(async ([path, name]) => ({ name, text: await readFile2(path) })));
};

// src/model/dutch.ts
var UNITS2 = {
  hour: ["uur", "uur"],
  day: ["dag", "dagen"],
  "working day": ["werkdag", "werkdagen"],
  week: ["week", "weken"],
  month: ["maand", "maanden"],
  year: ["jaar", "jaar"]
};
var termText = (term2) => {
  if (term2 === "immediately") return "nu";
  if (term2 === "routine") return "bij gelegenheid";
  const [count3 = "", ...rest] = term2.split(" ");
  const unit2 = UNITS2[rest.join(" ").replace(/s$/, "")];
  if (unit2 === void 0) return term2;
  const [one, more] = unit2;
  return `${count3} ${count3 === "1" ? one : more}`;
};
var BASES = {
  "vital-interest": "vitaal belang",
  "right-to-report": "het meldrecht",
  "legal-duty": "een wettelijke plicht"
};
var basisText = (basis2) => BASES[basis2];

// src/model/parameters.ts
var valuesIn = (library2, network2) => (operand2) => {
  if (!isReference(operand2)) return operand2;
  const parameter2 = library2.parameters[operand2.parameter];
  if (parameter2 === void 0) throw new RangeError(`unlinked parameter ${operand2.parameter}`);
  return network2?.parameters[operand2.parameter]?.is ?? parameter2.default;
};
var REFERENCE = /\$\{([^}]+)\}/g;
var textsIn = ({ library: library2, value: value2 }) => (text2) => text2.replace(REFERENCE, (_, parameter2) => {
  const found3 = String(value2({ parameter: parameter2 }));
  return library2.roles[found3]?.label ?? termText(found3);
});

// src/author/mutation/comparisonsAt.ts
var wordOf = (operator) => {
  if (operator === "isNot") return ["not"];
  if (!operator.startsWith("ago")) return [operator];
  const word = operator.slice("ago".length);
  return ["ago", `${word.charAt(0).toLowerCase()}${word.slice(1)}`];
};
var isMap4 = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
var comparisonsAt = ({ condition: condition2, path, written: written5 }) => {
  if (condition2.kind !== "test") return [];
  return condition2.comparisons.map((comparison2, place) => {
    const words = wordOf(comparison2.operator);
    return {
      comparison: comparison2,
      word: words.at(-1) ?? "",
      path: isMap4(written5) ? [...path, ...words] : path,
      put: (now) => ({ ...condition2, comparisons: condition2.comparisons.with(place, now) })
    };
  });
};
var writtenOperand = (library2, operand2) => isReference(operand2) ? `$${operand2.parameter} (${String(valuesIn(library2, null)(operand2))})` : String(operand2);

// src/author/mutation/doubledTerms.ts
var doubledTerms = ({ path, rule: rule4 }, library2) => rule4.then.flatMap((item2, place) => {
  if (item2.kind !== "refer" || item2.within === void 0) return [];
  const term2 = parseDuration(String(valuesIn(library2, null)(item2.within)));
  if (term2?.kind !== "span") return [];
  const within2 = `${term2.count * 2} ${term2.unit}`;
  return [
    {
      path: [...path, "then", place, "within"],
      was: `within: ${writtenOperand(library2, item2.within)}`,
      becomes: `within: ${within2}`,
      rule: { ...rule4, then: rule4.then.with(place, { ...item2, within: within2 }) }
    }
  ];
});

// src/author/coverage/writtenTest.ts
var flow = (value2) => {
  if (Array.isArray(value2)) return `[${value2.map(flow).join(", ")}]`;
  if (typeof value2 !== "object" || value2 === null) return String(value2);
  return `{ ${Object.entries(value2).map(([key, one]) => `${key}: ${flow(one)}`).join(", ")} }`;
};
var writtenTest = (key, test3) => `${key}: ${flow(test3)}`;

// src/author/mutation/change.ts
var GONE = "(weg)";

// src/author/mutation/droppedLeaves.ts
var droppedLeaves = ({ condition: condition2, key, written: written5, path, put }) => condition2.kind !== "test" && condition2.kind !== "applies" ? [] : [{ path, was: writtenTest(key, written5), becomes: GONE, condition: put(null) }];

// src/author/mutation/droppedReplaces.ts
var droppedReplaces = ({ path, rule: rule4, source }) => rule4.replaces.map((_, place) => ({
  path: [...path, "replaces", place],
  was: `replaces: ${source.replaces?.[place] ?? ""}`,
  becomes: GONE,
  rule: { ...rule4, replaces: rule4.replaces.toSpliced(place, 1) }
}));

// src/author/mutation/groups.ts
var groups = ({ condition: condition2, key, written: written5, path, put }) => {
  if (condition2.kind !== "all" && condition2.kind !== "any" || condition2.of.length < 2) return [];
  const kind2 = condition2.kind === "all" ? "any" : "all";
  const change = { path, condition: put({ ...condition2, kind: kind2 }) };
  if (key !== "") return [{ ...change, was: `${condition2.kind}: \u2026`, becomes: `${kind2}: \u2026` }];
  const keys2 = Object.entries(written5).map(([one, test3]) => `{ ${writtenTest(one, test3)} }`);
  return [{ ...change, was: `all: [${keys2.join(", ")}]`, becomes: `any: [${keys2.join(", ")}]` }];
};

// src/author/mutation/operators.ts
var OTHER = {
  atLeast: ["above", "above"],
  above: ["atLeast", "atLeast"],
  atMost: ["below", "below"],
  below: ["atMost", "atMost"],
  agoAtLeast: ["agoAbove", "above"],
  agoAbove: ["agoAtLeast", "atLeast"],
  agoAtMost: ["agoBelow", "below"],
  agoBelow: ["agoAtMost", "atMost"],
  is: null,
  isNot: null
};
var operators = (spot, library2) => comparisonsAt(spot).flatMap(({ comparison: comparison2, word, path, put }) => {
  const other = OTHER[comparison2.operator];
  if (other === null) return [];
  const [operator, now] = other;
  const value2 = comparison2.operands.map((operand2) => writtenOperand(library2, operand2)).join(", ");
  return [
    {
      path,
      was: `${word}: ${value2}`,
      becomes: `${now}: ${value2}`,
      condition: spot.put(put({ ...comparison2, operator }))
    }
  ];
});

// src/author/mutation/options.ts
var another = ({ type, options: options2 = {} }, named, value2) => {
  if (type === "boolean") return named.length === 1 ? value2 !== true : void 0;
  const ids = Object.keys(options2);
  const place = ids.indexOf(String(value2));
  return [...ids.slice(place + 1), ...ids.slice(0, place)].find((id2) => !named.includes(id2));
};
var signalOf = ({ signals: signals2 }, id2) => {
  const signal2 = signals2[id2];
  return signal2 === void 0 || isReserved(id2) || !["boolean", "choice", "choices"].includes(signal2.type) ? void 0 : signal2;
};
var options = (spot, library2) => {
  const signal2 = spot.condition.kind === "test" ? signalOf(library2, spot.condition.signal) : void 0;
  if (signal2 === void 0) return [];
  return comparisonsAt(spot).flatMap(({ comparison: comparison2, path, put }) => {
    if (comparison2.operator !== "is" && comparison2.operator !== "isNot") return [];
    const values2 = comparison2.operands.map(valuesIn(library2, null));
    return comparison2.operands.flatMap((operand2, place) => {
      const now = another(signal2, values2, values2[place] ?? "");
      if (now === void 0) return [];
      const operands = comparison2.operands.with(place, now);
      return [
        {
          path,
          was: `${spot.key}: ${writtenOperand(library2, operand2)}`,
          becomes: `${spot.key}: ${String(now)}`,
          condition: spot.put(put({ ...comparison2, operands }))
        }
      ];
    });
  });
};

// src/author/mutation/orUnknowns.ts
var orUnknowns = ({ condition: condition2, path, put }) => condition2.kind === "test" && condition2.orUnknown ? [
  {
    path: [...path, "orUnknown"],
    was: "orUnknown: true",
    becomes: "orUnknown: false",
    condition: put({ ...condition2, orUnknown: false })
  }
] : [];

// src/author/mutation/removedRules.ts
var removedRules = ({ path, rule: rule4 }) => [{ path, was: rule4.title, becomes: GONE, rule: null }];

// src/author/mutation/responsibles.ts
var otherwise = ({ responsible: responsible2 }, library2) => {
  const [first, second, ...rest] = responsible2;
  if (first === void 0) return null;
  if (second !== void 0) return [second, first, ...rest];
  const value2 = valuesIn(library2, null);
  const rules2 = Object.values(library2.pathways).flatMap((pathway2) => Object.values(pathway2.rules));
  const all = rules2.flatMap(({ then }) => then.flatMap((item2) => item2.responsible)).map(value2);
  const other = all.find((role3) => role3 !== value2(first));
  return other === void 0 ? null : [other];
};
var responsibles = ({ path, rule: rule4 }, library2) => rule4.then.flatMap((item2, place) => {
  const now = item2.kind === "refer" ? otherwise(item2, library2) : null;
  if (now === null) return [];
  const written5 = (roles) => `responsible: ${roles.map((role3) => writtenOperand(library2, role3)).join(", ")}`;
  return [
    {
      path: [...path, "then", place, "responsible"],
      was: written5(item2.responsible),
      becomes: written5(now),
      rule: { ...rule4, then: rule4.then.with(place, { ...item2, responsible: now }) }
    }
  ];
});

// src/author/mutation/slotsIn.ts
var withPathway = (library2, id2, pathway2) => ({
  ...library2,
  pathways: { ...library2.pathways, [id2]: pathway2 }
});
var withRule = (library2, id2, pathway2, name, rule4) => {
  const rules2 = Object.entries(pathway2.rules).flatMap(
    ([one, now]) => one !== name ? [[one, now]] : rule4 === null ? [] : [[one, rule4]]
  );
  return withPathway(library2, id2, { ...pathway2, rules: Object.fromEntries(rules2) });
};
var itemSlots = ({ source, rule: rule4, put, ...held }) => rule4.then.flatMap((item2, place) => {
  const written5 = source.then[place]?.when;
  if (item2.when === void 0 || written5 === void 0 || item2.kind !== "refer") return [];
  const putItem = (when) => put({ ...rule4, then: rule4.then.with(place, { ...item2, when }) });
  const path = [...held.path, "then", place, "when"];
  if (held.part.kind !== "whole") return [];
  return [
    {
      ...held,
      path,
      part: { ...held.part, kind: "item", item: place },
      source: written5,
      condition: item2.when,
      put: putItem
    }
  ];
});
var ruleSlots = (library2, { data, file, locate }, pathway2) => Object.entries(data.rules).flatMap(([name, source]) => {
  const rule4 = pathway2.rules[name];
  if (rule4 === void 0) return [];
  const of = `${data.pathway}/${name}`;
  return [
    {
      of,
      file,
      locate,
      path: ["rules", name],
      part: { kind: "whole", pathway: data.pathway, rule: of, item: -1 },
      changed: { rule: of },
      source,
      rule: rule4,
      put: (now) => withRule(library2, data.pathway, pathway2, name, now)
    }
  ];
});
var whenSlot = ({ source, rule: rule4, put, part, path, ...held }) => part.kind !== "whole" ? [] : [
  {
    ...held,
    path: [...path, "when"],
    part: { ...part, kind: "when" },
    source: source.when,
    condition: rule4.when,
    put: (when) => put({ ...rule4, when })
  }
];
var populationSlot = (library2, { data, file, locate }, pathway2) => {
  const id2 = data.pathway;
  if (pathway2.population === void 0 || data.population === void 0) return [];
  return [
    {
      of: id2,
      file,
      locate,
      path: ["population"],
      part: { kind: "population", pathway: id2 },
      changed: { pathway: id2 },
      source: data.population,
      condition: pathway2.population,
      put: (population) => withPathway(library2, id2, { ...pathway2, population })
    }
  ];
};
var GUARDS = ["onlyIf", "unreliableIf", "atLeastIf", "atMostIf"];
var withRow = (derived2, place, when) => {
  const row = derived2.kind === "decide" ? derived2.rows[place] : void 0;
  return derived2.kind !== "decide" || row === void 0 ? derived2 : { ...derived2, rows: derived2.rows.with(place, { ...row, when }) };
};
var signalSlots = (library2, { data, file, locate }, id2) => {
  const [signal2, written5] = [library2.signals[id2], data.signals[id2]];
  if (signal2 === void 0 || written5 === void 0) return [];
  const common = { of: id2, file, locate, part: { kind: "signal", signal: id2 }, changed: { signal: id2 } };
  const put = (now) => ({ ...library2, signals: { ...library2.signals, [id2]: now } });
  const guards = GUARDS.flatMap((guard) => {
    const [condition2, source] = [signal2[guard], written5[guard]];
    if (condition2 === void 0 || source === void 0) return [];
    return [
      {
        ...common,
        path: ["signals", id2, guard],
        source,
        condition: condition2,
        put: (now) => put({ ...signal2, [guard]: now })
      }
    ];
  });
  const { derived: derived2 } = signal2;
  if (derived2?.kind !== "decide") return guards;
  const rows = derived2.rows.flatMap(({ when }, place) => {
    const source = written5.decide?.[place];
    if (when === void 0 || source === void 0 || !("when" in source)) return [];
    return [
      {
        ...common,
        path: ["signals", id2, "decide", place, "when"],
        source: source.when,
        condition: when,
        put: (now) => put({ ...signal2, derived: withRow(derived2, place, now) })
      }
    ];
  });
  return [...guards, ...rows];
};
var slotsIn = (library2, sources2) => {
  const rules2 = [];
  const conditions2 = [];
  for (const source of sources2) {
    if (source.kind === "signals")
      conditions2.push(...Object.keys(source.data.signals).flatMap((id2) => signalSlots(library2, source, id2)));
    const pathway2 = source.kind === "pathway" ? library2.pathways[source.data.pathway] : void 0;
    if (source.kind !== "pathway" || pathway2 === void 0 || pathway2.status === "retired") continue;
    const own2 = ruleSlots(library2, source, pathway2);
    rules2.push(...own2);
    conditions2.push(...populationSlot(library2, source, pathway2));
    conditions2.push(...own2.flatMap((slot) => [...whenSlot(slot), ...itemSlots(slot)]));
  }
  return { conditions: conditions2, rules: rules2 };
};

// src/author/mutation/spotsIn.ts
var among = (of, place, whole, put) => (part) => {
  const now = part === null ? of.toSpliced(place, 1) : of.with(place, part);
  return put(now.length === 0 ? null : whole(now));
};
var inList = (sources2, condition2, path, put) => condition2.of.flatMap(
  (part, place) => spotsFrom(
    sources2[place] ?? {},
    part,
    [...path, place],
    among(condition2.of, place, (of) => ({ ...condition2, of }), put)
  )
);
var underKey = (source, key, condition2, path, put) => {
  const spot = { condition: condition2, key, written: source[key], path, put };
  switch (condition2.kind) {
    case "all":
    case "any":
      return [spot, ...inList(source[condition2.kind] ?? [], condition2, path, put)];
    case "count":
      return [spot, ...inList(source.count?.of ?? [], condition2, [...path, "of"], put)];
    case "not":
      return spotsFrom(source.not ?? {}, condition2.of, path, (of) => put(of === null ? null : { kind: "not", of }));
    default:
      return [spot];
  }
};
var spotsFrom = (source, condition2, path, put) => {
  const keys2 = Object.keys(source);
  const [only2 = ""] = keys2;
  if (keys2.length === 1) return underKey(source, only2, condition2, [...path, only2], put);
  if (condition2.kind !== "all") return [];
  const group = { condition: condition2, key: "", written: source, path, put };
  const parts2 = condition2.of.flatMap((part, place) => {
    const key = keys2[place] ?? "";
    return underKey(
      source,
      key,
      part,
      [...path, key],
      among(condition2.of, place, (of) => ({ kind: "all", of }), put)
    );
  });
  return [group, ...parts2];
};
var spotsIn = ({ source, condition: condition2, path }) => spotsFrom(source, condition2, path, (part) => part);

// src/author/mutation/thresholds.ts
var stepOf = ({ type, step: step4 }, written5) => {
  if (step4 !== void 0) return step4;
  const decimals2 = type === "integer" ? 0 : /\.(\d+)/.exec(written5)?.[1]?.length ?? 0;
  return toNumber(decimals2 === 0 ? 1 : Number(`1e-${decimals2}`));
};
var numbersBeside = (signal2, value2) => {
  const quantity2 = typeof value2 === "boolean" ? null : parseQuantity(value2);
  if (quantity2 === null) return [];
  const [, unit2] = String(value2).split(" ");
  const [low, high] = signal2.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const step4 = stepOf(signal2, String(value2));
  const beside2 = [subtract(quantity2.value, step4), add2(quantity2.value, step4)];
  const numbers = beside2.map(toNumber).filter((number3) => number3 >= low && number3 <= high);
  return numbers.map((number3) => unit2 === void 0 ? number3 : `${number3} ${unit2}`);
};
var termsBeside = (value2) => {
  const duration2 = parseDuration(String(value2));
  if (duration2?.kind !== "span") return [];
  return [duration2.count - 1, duration2.count + 1].filter((count3) => count3 > 0).map((count3) => `${count3} ${duration2.unit}`);
};
var optionsBeside = ({ options: options2 = {} }, value2) => {
  const ids = Object.keys(options2);
  const place = ids.indexOf(String(value2));
  return place === -1 ? [] : [ids[place - 1], ids[place + 1]].filter((id2) => id2 !== void 0);
};
var beside = (signal2, { operator }, value2) => {
  if (operator.startsWith("ago")) return termsBeside(value2);
  if (signal2.type === "choice") return operator === "is" || operator === "isNot" ? [] : optionsBeside(signal2, value2);
  return signal2.type === "integer" || signal2.type === "decimal" ? numbersBeside(signal2, value2) : [];
};
var inTest = (spot, library2, signal2) => comparisonsAt(spot).flatMap(
  ({ comparison: comparison2, word, path, put }) => comparison2.operands.flatMap(
    (operand2, place) => beside(signal2, comparison2, valuesIn(library2, null)(operand2)).map((value2) => ({
      path,
      was: `${word}: ${writtenOperand(library2, operand2)}`,
      becomes: `${word}: ${String(value2)}`,
      condition: spot.put(
        put({ ...comparison2, operands: comparison2.operands.with(place, value2) })
      )
    }))
  )
);
var inCount = (spot, library2, count3) => {
  const now = Number(valuesIn(library2, null)(count3.atLeast));
  return [now - 1, now + 1].filter((atLeast2) => atLeast2 >= 1 && atLeast2 <= count3.of.length).map((atLeast2) => ({
    path: [...spot.path, "atLeast"],
    was: `atLeast: ${writtenOperand(library2, count3.atLeast)}`,
    becomes: `atLeast: ${atLeast2}`,
    condition: spot.put({ ...count3, atLeast: atLeast2 })
  }));
};
var thresholds = (spot, library2) => {
  const { condition: condition2 } = spot;
  if (condition2.kind === "count") return inCount(spot, library2, condition2);
  const signal2 = condition2.kind === "test" ? library2.signals[condition2.signal] : void 0;
  return signal2 === void 0 ? [] : inTest(spot, library2, signal2);
};

// src/author/mutation/unknownsAsNo.ts
var unknownsAsNo = ({ condition: condition2, key, written: written5, path, put }) => {
  if (condition2.kind !== "test" || condition2.orUnknown || condition2.today.length > 0) return [];
  return [
    {
      path,
      was: writtenTest(key, written5),
      becomes: `${writtenTest(key, written5)}, en onbekend is nee (known: true)`,
      condition: put({ ...condition2, today: [{ known: true }] })
    }
  ];
};

// src/author/mutation/mutantsOf.ts
var CONDITION_CHANGERS = {
  threshold: thresholds,
  operator: operators,
  group: groups,
  "dropped-leaf": droppedLeaves,
  option: options,
  "or-unknown": orUnknowns,
  "unknown-as-no": unknownsAsNo
};
var RULE_CHANGERS = {
  "removed-rule": removedRules,
  replaces: droppedReplaces,
  within: doubledTerms,
  responsible: responsibles
};
var ofCondition = (slot, library2) => spotsIn(slot).flatMap(
  (spot) => Object.entries(CONDITION_CHANGERS).flatMap(
    ([kind2, change]) => change(spot, library2).flatMap(({ path, was, becomes, condition: condition2 }) => {
      const { of, file, part, changed, locate, put } = slot;
      const at = locate(path, "key");
      if (condition2 === null) return [];
      return [{ kind: kind2, of, file, part, changed, at, was, becomes, library: put(condition2) }];
    })
  )
);
var ofRule2 = ({ locate, put, ...slot }, library2) => Object.entries(RULE_CHANGERS).flatMap(
  ([kind2, change]) => change({ locate, put, ...slot }, library2).map(({ path, was, becomes, rule: rule4 }) => {
    const { of, file, part, changed } = slot;
    const at = locate(path, "key");
    return { kind: kind2, of, file, part, changed, at, was, becomes, library: put(rule4) };
  })
);
var mutantsOf = (library2, sources2) => {
  const { conditions: conditions2, rules: rules2 } = slotsIn(library2, sources2);
  return [
    ...conditions2.flatMap((slot) => ofCondition(slot, library2)),
    ...rules2.flatMap((slot) => ofRule2(slot, library2))
  ];
};

// src/model/frozen.ts
var frozen = (value2) => {
  if (typeof value2 !== "object" || value2 === null || Object.isFrozen(value2)) return value2;
  for (const part of Object.values(value2)) frozen(part);
  return Object.freeze(value2);
};

// src/model/truth.ts
var FALSE = 0;
var UNKNOWN = 1;
var TRUE = 2;
var negate = (truth) => 2 - truth;
var fromBoolean = (value2) => value2 ? TRUE : FALSE;

// src/model/state.ts
var FALSE_BIT = 1;
var TRUE_BIT = 2;
var isSingle2 = (mask) => (mask & mask - 1) === 0;
var optionsState = (mask, reason = null) => ({
  exists: TRUE,
  absent: false,
  mask,
  must: 0,
  low: 0,
  high: 0,
  exact: isSingle2(mask),
  reason,
  pending: false,
  today: null
});
var choicesState = (must, may, reason = null) => ({
  exists: TRUE,
  absent: false,
  mask: may,
  must,
  low: 0,
  high: 0,
  exact: must === may,
  reason,
  pending: false,
  today: null
});
var boundsState = (low, high, reason = null) => ({
  exists: TRUE,
  absent: false,
  mask: 0,
  must: 0,
  low,
  high,
  exact: low === high || compare(low, high) === 0,
  reason,
  pending: false,
  today: null
});
var seenOfTheDay = (state) => ({ state, stale: null, on: null });

// src/compile/compute.ts
var hull = (values2) => [values2.reduce(least), values2.reduce(greatest)];
var corners = (combine) => (left3, right) => {
  const exact = compare(left3[0], left3[1]) === 0 && compare(right[0], right[1]) === 0;
  if (exact) {
    const value2 = combine(left3[0], right[0]);
    return [value2, value2];
  }
  return hull(left3.flatMap((a) => right.map((b) => combine(a, b))));
};
var holdsZero = ([low, high]) => compare(low, 0) <= 0 && compare(high, 0) >= 0;
var quotient = corners(divide);
var operations = {
  add: corners(add2),
  subtract: corners(subtract),
  multiply: corners(multiply),
  divide: (left3, right) => holdsZero(right) ? null : quotient(left3, right),
  min: (left3, right) => [least(left3[0], right[0]), least(left3[1], right[1])],
  max: (left3, right) => [greatest(left3[0], right[0]), greatest(left3[1], right[1])]
};
var compileFormula = (formula2, index) => {
  if (formula2.kind === "number") return () => [formula2.value, formula2.value];
  if (formula2.kind === "signal") {
    const place = index(formula2.signal);
    return (states) => {
      const state = states[place];
      return state === void 0 ? null : [state.low, state.high];
    };
  }
  const [left3, right] = [compileFormula(formula2.left, index), compileFormula(formula2.right, index)];
  const operation = operations[formula2.kind];
  return (states) => {
    const [a, b] = [left3(states), right(states)];
    return a === null || b === null ? null : operation(a, b);
  };
};

// src/compile/operators.ts
var cutoffOf = ({ values: values2 }) => values2[0] ?? Number.NaN;
var opposite = (operator) => (comparison2) => {
  const test3 = operator(comparison2);
  return (state, on2) => negate(test3(state, on2));
};
var within = ({ mask: wanted }) => ({ mask }) => (mask & wanted) === 0 ? FALSE : (mask & ~wanted) === 0 ? TRUE : UNKNOWN;
var contains = ({ mask: wanted }) => ({ mask, must }) => (must & wanted) !== 0 ? TRUE : (mask & wanted) !== 0 ? UNKNOWN : FALSE;
var equals = ({ values: values2 }) => ({ low, high, exact }) => {
  const possible2 = values2.some((value2) => compare(low, value2) <= 0 && compare(high, value2) >= 0);
  return !possible2 ? FALSE : exact ? TRUE : UNKNOWN;
};
var atLeast = (comparison2) => {
  const cutoff = cutoffOf(comparison2);
  return ({ low, high }) => compare(low, cutoff) >= 0 ? TRUE : compare(high, cutoff) >= 0 ? UNKNOWN : FALSE;
};
var above = (comparison2) => {
  const cutoff = cutoffOf(comparison2);
  return ({ low, high }) => compare(low, cutoff) > 0 ? TRUE : compare(high, cutoff) > 0 ? UNKNOWN : FALSE;
};
var anniversary = (day2, duration2) => {
  const number3 = Number(day2);
  return Number.isFinite(number3) ? addCalendar(number3, duration2) : number3;
};
var agoAtLeast = ({ duration: duration2 }) => ({ low, high }, on2) => anniversary(high, duration2) <= on2 ? TRUE : anniversary(low, duration2) <= on2 ? UNKNOWN : FALSE;
var agoAbove = ({ duration: duration2 }) => ({ low, high }, on2) => anniversary(high, duration2) < on2 ? TRUE : anniversary(low, duration2) < on2 ? UNKNOWN : FALSE;
var operators2 = {
  within,
  contains,
  lacks: opposite(contains),
  equals,
  differs: opposite(equals),
  atLeast,
  above,
  atMost: opposite(above),
  below: opposite(atLeast),
  agoAtLeast,
  agoAbove,
  agoAtMost: opposite(agoAbove),
  agoBelow: opposite(agoAtLeast)
};
var passing = (comparison2) => {
  const test3 = operators2[comparison2.operator](comparison2);
  return (state, on2) => {
    if (state.absent || state.exists === FALSE) return FALSE;
    const truth = test3(state, on2);
    return truth === TRUE && state.exists === UNKNOWN ? UNKNOWN : truth;
  };
};
var maybePassing = (comparison2) => {
  const test3 = operators2[comparison2.operator](comparison2);
  return (state, on2) => {
    const today = state.today ?? state;
    return today.exists !== FALSE && (today.absent || test3(today, on2) !== FALSE);
  };
};

// src/compile/today.ts
var holdsToday = (state, tests) => {
  const today = state.today ?? state;
  if (today.exists === FALSE) return FALSE;
  if (today.pending) return UNKNOWN;
  const known2 = today.exact && today.reason === null && !today.absent;
  return fromBoolean(
    tests.every(
      (test3) => "known" in test3 ? test3.known === known2 : today.reason !== null && test3.missing.includes(today.reason)
    )
  );
};

// src/compile/functions.ts
var stateOf = (view, index) => {
  const state = view.states[index];
  if (state === void 0) throw new RangeError(`no state for signal ${index}`);
  return state;
};
var compareOne = (signal2, comparison2) => {
  const passes = passing(comparison2);
  return (view) => passes(stateOf(view, signal2), view.on);
};
var compareLeniently = ({ signal: signal2, comparisons }, strictly) => {
  const mayPass = comparisons.map(maybePassing);
  return (view) => {
    const state = stateOf(view, signal2);
    const passes = mayPass.every((mayBe) => mayBe(state, view.on));
    const today = state.today ?? state;
    if (!today.pending) return fromBoolean(passes);
    if (!passes) return today.exists === UNKNOWN ? UNKNOWN : FALSE;
    return strictly(view) === TRUE ? TRUE : UNKNOWN;
  };
};
var checkTest = (test3) => {
  const { signal: signal2, comparisons, today, orUnknown } = test3;
  const strictly = checkAll(comparisons.map((comparison2) => compareOne(signal2, comparison2)));
  const compare3 = orUnknown ? compareLeniently(test3, strictly) : strictly;
  return today.length === 0 ? compare3 : checkAll([(view) => holdsToday(stateOf(view, signal2), today), compare3]);
};
var checkAll = (checks) => {
  const [only2] = checks;
  if (only2 !== void 0 && checks.length === 1) return only2;
  return (view) => {
    let least2 = TRUE;
    for (const check2 of checks) {
      const truth = check2(view);
      if (truth === FALSE) return FALSE;
      if (truth < least2) least2 = truth;
    }
    return least2;
  };
};
var checkAny = (checks) => (view) => {
  let most2 = FALSE;
  for (const check2 of checks) {
    const truth = check2(view);
    if (truth === TRUE) return TRUE;
    if (truth > most2) most2 = truth;
  }
  return most2;
};
var checkCount = (atLeast2, checks) => (view) => {
  let [certain, possible2] = [0, 0];
  for (const check2 of checks) {
    const truth = check2(view);
    if (truth === TRUE) certain += 1;
    if (truth !== FALSE) possible2 += 1;
  }
  return certain >= atLeast2 ? TRUE : possible2 < atLeast2 ? FALSE : UNKNOWN;
};
var checksOf = (nodes) => nodes.map((node) => node.check);
var checkOf = (node) => {
  switch (node.kind) {
    case "all":
      return checkAll(checksOf(node.of));
    case "any":
      return checkAny(checksOf(node.of));
    case "not": {
      const { check: check2 } = node.of;
      return (view) => negate(check2(view));
    }
    case "count":
      return checkCount(node.atLeast, checksOf(node.of));
    case "test":
      return checkTest(node);
  }
};
var isLenient = (node) => {
  if (node.kind === "test") return node.orUnknown;
  return (node.kind === "not" ? [node.of] : node.of).some((part) => part.lenient);
};
var withCheck = (node) => ({ ...node, check: checkOf(node), lenient: isLenient(node) });

// src/compile/resolve.ts
var NO_DURATION = { kind: "immediately" };
var NONE2 = { mask: 0, values: [], duration: NO_DURATION };
var bitOf = (options2, option) => {
  const place = options2.indexOf(String(option));
  return 1 << (place === -1 ? options2.length - 1 : place);
};
var maskOf = (signal2, options2, values2) => values2.reduce(
  (mask, value2) => mask | (signal2.type === "boolean" ? value2 === true ? TRUE_BIT : FALSE_BIT : bitOf(options2, value2)),
  0
);
var numberOf = (type, value2) => {
  if (type === "date") return parseDay(String(value2)) ?? Number.NaN;
  return parseQuantity(typeof value2 === "boolean" ? Number.NaN : value2)?.value ?? Number.NaN;
};
var allOf = (count3) => (1 << count3) - 1;
var orderedMask = (operator, place, count3) => {
  const below = allOf(place);
  const atMost = allOf(place + 1);
  const masks = { below, atMost, atLeast: allOf(count3) & ~below, above: allOf(count3) & ~atMost };
  return masks[operator];
};
var optionComparison = (signal2, options2, operator, values2) => {
  const mask = maskOf(signal2, options2, values2);
  if (signal2.type === "choices") return { ...NONE2, operator: operator === "isNot" ? "lacks" : "contains", mask };
  const count3 = signal2.type === "boolean" ? 2 : options2.length;
  if (operator === "is") return { ...NONE2, operator: "within", mask };
  if (operator === "isNot") return { ...NONE2, operator: "within", mask: allOf(count3) & ~mask };
  const place = options2.indexOf(String(values2[0]));
  return { ...NONE2, operator: "within", mask: orderedMask(operator, place, count3) };
};
var numberOperator = (operator) => operator === "is" ? "equals" : operator === "isNot" ? "differs" : operator;
var comparisonOf = (names, id2, signal2, { operator, operands }) => {
  const values2 = operands.map(names.value);
  if (operator.startsWith("ago")) {
    return { ...NONE2, operator, duration: parseDuration(String(values2[0])) ?? NO_DURATION };
  }
  if (signal2.type === "boolean" || signal2.type === "choice" || signal2.type === "choices") {
    return optionComparison(signal2, names.options(id2), operator, values2);
  }
  return { ...NONE2, operator: numberOperator(operator), values: values2.map((value2) => numberOf(signal2.type, value2)) };
};
var testNode = (names, test3) => {
  const signal2 = names.library.signals[test3.signal];
  const index = names.index.get(test3.signal);
  if (signal2 === void 0 || index === void 0) throw new RangeError(`unlinked signal ${test3.signal}`);
  const comparisons = test3.comparisons.map((comparison2) => comparisonOf(names, test3.signal, signal2, comparison2));
  return withCheck({ kind: "test", signal: index, comparisons, today: test3.today, orUnknown: test3.orUnknown });
};
var ruleOf = (library2, id2) => {
  const [pathway2 = "", rule4 = ""] = id2.split("/");
  const found3 = library2.pathways[pathway2]?.rules[rule4];
  if (found3 === void 0) throw new RangeError(`unlinked rule ${id2}`);
  return found3.when;
};
var resolve2 = (names, condition2) => {
  switch (condition2.kind) {
    case "test":
      return testNode(names, condition2);
    case "applies":
      return resolve2(names, ruleOf(names.library, condition2.rule));
    case "not":
      return withCheck({ kind: "not", of: resolve2(names, condition2.of) });
    case "count":
      return withCheck({
        kind: "count",
        atLeast: Number(names.value(condition2.atLeast)),
        of: condition2.of.map((part) => resolve2(names, part))
      });
    default:
      return withCheck({ kind: condition2.kind, of: condition2.of.map((part) => resolve2(names, part)) });
  }
};

// src/compile/rests.ts
var testedSignals = (condition2, rule4) => {
  switch (condition2.kind) {
    case "test":
      return [condition2.signal];
    case "applies":
      return testedSignals(rule4(condition2.rule), rule4);
    case "not":
      return testedSignals(condition2.of, rule4);
    default:
      return condition2.of.flatMap((part) => testedSignals(part, rule4));
  }
};
var computedFrom2 = (formula2) => {
  if (formula2.kind === "number") return [];
  if (formula2.kind === "signal") return [formula2.signal];
  return [...computedFrom2(formula2.left), ...computedFrom2(formula2.right)];
};
var computedWith = ({ derived: derived2 }) => {
  switch (derived2?.kind) {
    case "formula":
      return [...new Set(computedFrom2(derived2.formula))];
    case "score":
      return derived2.items.map(({ signal: signal2 }) => signal2);
    case "decide":
      return [...new Set(derived2.rows.flatMap(({ is }) => is.kind === "formula" ? computedFrom2(is.formula) : []))];
    default:
      return [];
  }
};
var derivedFrom2 = (derivation, rule4) => {
  switch (derivation.kind) {
    case "formula":
      return computedFrom2(derivation.formula);
    case "score":
      return derivation.items.map(({ signal: signal2 }) => signal2);
    case "bands":
      return [derivation.of];
    case "decide":
      return derivation.rows.flatMap((row) => [
        ...row.when === void 0 ? [] : testedSignals(row.when, rule4),
        ...row.is.kind === "formula" ? computedFrom2(row.is.formula) : []
      ]);
  }
};
var derivationInputs = (signal2, rule4) => signal2.derived === void 0 ? [] : [...new Set(derivedFrom2(signal2.derived, rule4))];
var allInputs = (signal2, rule4) => {
  const guards = [signal2.onlyIf, signal2.atLeastIf, signal2.atMostIf, signal2.unreliableIf];
  const tested = guards.flatMap((guard) => guard === void 0 ? [] : testedSignals(guard, rule4));
  return [.../* @__PURE__ */ new Set([...derivationInputs(signal2, rule4), ...tested])];
};

// src/compile/signals.ts
var ready = (names, condition2) => condition2 === void 0 ? null : resolve2(names, condition2);
var indexIn = (names) => (id2) => {
  const index = names.index.get(id2);
  if (index === void 0) throw new RangeError(`unlinked signal ${id2}`);
  return index;
};
var valueState = (names, id2, signal2, is) => {
  const values2 = is.kind === "options" ? is.options : [names.value(is.value)];
  if (signal2.type === "choices") {
    const mask = maskOf(signal2, names.options(id2), values2);
    return choicesState(mask, mask);
  }
  if (signal2.type === "boolean" || signal2.type === "choice")
    return optionsState(maskOf(signal2, names.options(id2), values2));
  const number3 = numberOf(signal2.type, values2[0] ?? Number.NaN);
  return boundsState(number3, number3);
};
var decideRow2 = (names, id2, signal2, row) => ({
  when: ready(names, row.when),
  is: row.is.kind === "formula" ? compileFormula(row.is.formula, indexIn(names)) : valueState(names, id2, signal2, row.is)
});
var pointsByBit = (signal2, options2, points2) => {
  const ids = signal2?.type === "boolean" ? ["false", "true"] : options2;
  return ids.map((option) => points2[option] ?? 0);
};
var derivationOf = (names, id2, signal2, derived2) => {
  const index = indexIn(names);
  switch (derived2.kind) {
    case "formula":
      return { kind: "formula", compute: compileFormula(derived2.formula, index) };
    case "decide":
      return { kind: "decide", rows: derived2.rows.map((row) => decideRow2(names, id2, signal2, row)) };
    case "score":
      return {
        kind: "score",
        missing: derived2.missing ?? null,
        items: derived2.items.map(({ signal: item2, points: points2 }) => ({
          signal: index(item2),
          points: points2 === void 0 ? null : pointsByBit(names.library.signals[item2], names.options(item2), points2)
        }))
      };
    case "bands":
      return {
        kind: "bands",
        of: index(derived2.of),
        bands: derived2.bands.map(({ option, from, to }) => ({
          mask: maskOf(signal2, names.options(id2), [option]),
          from,
          to
        }))
      };
  }
};
var fullState = (names, id2, signal2) => {
  switch (signal2.type) {
    case "boolean":
      return optionsState(3, "not-asked");
    case "choice":
      return optionsState((1 << names.options(id2).length) - 1, "not-asked");
    case "choices":
      return choicesState(0, (1 << names.options(id2).length) - 1, "not-asked");
    default: {
      const [low, high] = signal2.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      return boundsState(low, high, "not-asked");
    }
  }
};
var singleOptions = (names, id2, { type }) => type === "boolean" ? [false, true] : type === "choice" ? names.options(id2) : [];
var comparisonsIn = (node, signal2) => {
  if (node.kind !== "test")
    return (node.kind === "not" ? [node.of] : node.of).flatMap((part) => comparisonsIn(part, signal2));
  return node.signal === signal2 ? node.comparisons : [];
};
var bandEdges = (signals2, signal2) => signals2.flatMap(
  ({ derivation }) => derivation?.kind === "bands" && derivation.of === signal2 ? derivation.bands.flatMap(({ from, to }) => [from, to]) : []
);
var comparedBy = (signal2, comparisons) => ({
  ...signal2,
  cutoffs: [.../* @__PURE__ */ new Set([...signal2.cutoffs, ...comparisons.flatMap(({ values: values2 }) => values2)])].filter(Number.isFinite).sort((a, b) => a - b),
  terms: [
    ...signal2.terms,
    ...comparisons.flatMap(({ operator, duration: duration2 }) => operator.startsWith("ago") ? [duration2] : [])
  ]
});
var withUses = (signals2, conditions2) => signals2.map((signal2) => {
  const { index } = signal2;
  const edges = { ...signal2, cutoffs: bandEdges(signals2, index) };
  return {
    ...comparedBy(
      edges,
      conditions2.flatMap((node) => comparisonsIn(node, index))
    ),
    isComputedWith: signals2.some((other) => other.computedWith.includes(index))
  };
});
var withMoreUses = (signals2, conditions2) => signals2.map((signal2) => {
  const more = conditions2.flatMap((node) => comparisonsIn(node, signal2.index));
  return more.length === 0 ? signal2 : comparedBy(signal2, more);
});
var signalProgram = (names, id2, made2) => {
  const signal2 = names.library.signals[id2];
  if (signal2 === void 0) throw new RangeError(`unlinked signal ${id2}`);
  const index = indexIn(names);
  const rule4 = (reference) => ruleOf(names.library, reference);
  const derivedFrom3 = derivationInputs(signal2, rule4).map(index);
  const leaves = derivedFrom3.flatMap((input) => {
    const known2 = made2[input];
    return known2 === void 0 || known2.derivation === null ? [input] : known2.leaves;
  });
  const full = fullState(names, id2, signal2);
  const isOptional = (input) => made2[input]?.signal.optional === true || (made2[input]?.absentWith.length ?? 0) > 0;
  const optional = derivedFrom3.filter(isOptional);
  const restsOnOptionalOnly = optional.length === derivedFrom3.length;
  return {
    id: id2,
    index: index(id2),
    signal: signal2,
    options: names.options(id2),
    full,
    unseen: signal2.optional === true ? { ...full, absent: true } : full,
    onlyIf: ready(names, signal2.onlyIf),
    unreliableIf: ready(names, signal2.unreliableIf),
    atLeastIf: ready(names, signal2.atLeastIf),
    atMostIf: ready(names, signal2.atMostIf),
    derivation: signal2.derived === void 0 ? null : derivationOf(names, id2, signal2, signal2.derived),
    isPlain: signal2.derived === void 0 && signal2.onlyIf === void 0 && signal2.unreliableIf === void 0,
    inputs: allInputs(signal2, rule4).map(index),
    computedWith: computedWith(signal2).map(index),
    leaves: [...new Set(leaves)],
    absentWith: signal2.optional === true || restsOnOptionalOnly ? optional : [],
    validFor: signal2.validFor === void 0 ? null : parseDuration(signal2.validFor),
    outdatedBy: signal2.outdatedBy === void 0 ? null : index(signal2.outdatedBy),
    seen: singleOptions(names, id2, signal2).map((_, bit) => seenOfTheDay(optionsState(1 << bit))),
    singleKnown: frozen(singleOptions(names, id2, signal2).map((value2) => ({ value: value2 }))),
    cutoffs: [],
    terms: [],
    isComputedWith: false
  };
};

// src/compile/laws.ts
var lawProgram = (names, id2, { terms = [], objection }) => ({
  terms: terms.map(({ for: what, from, within: within2, when }) => ({
    clock: frozen({ law: id2, for: what, from, within: within2 }),
    when: ready(names, when)
  })),
  objection: objection === void 0 ? null : frozen({ law: id2, text: objection })
});
var lawPrograms = (names) => new Map(Object.entries(names.library.laws).map(([id2, law2]) => [id2, lawProgram(names, id2, law2)]));

// src/compile/network.ts
var asParty = (role3, { name, phone: phone2, url: url2 }) => ({
  role: role3,
  name,
  ...phone2 === void 0 ? {} : { phone: phone2 },
  ...url2 === void 0 ? {} : { url: url2 }
});
var own = (network2, role3) => (network2.parties[role3] ?? []).map((party2) => ({
  party: frozen(asParty(role3, party2)),
  from: party2.from === void 0 ? Number.NEGATIVE_INFINITY : parseDay(party2.from) ?? 0,
  until: party2.until === void 0 ? Number.POSITIVE_INFINITY : parseDay(party2.until) ?? 0
}));
var partiesIn = (library2, network2) => {
  if (network2 === null) return /* @__PURE__ */ new Map();
  return new Map(
    Object.keys(library2.roles).map((role3) => {
      const other = network2.filledBy[role3];
      return [role3, [...own(network2, role3), ...other === void 0 ? [] : own(network2, other)]];
    })
  );
};
var isProfessional = (role3) => role3 !== void 0 && role3.domain !== "shared" && role3.receives.length > 0;
var rolesOf = (library2, { kind: kind2, to, responsible: responsible2 }) => [
  ...to !== null && (kind2 === "refer" || kind2 === "inform") ? [to] : [],
  // The person and those close by, who belong to no domain or may be told nothing, are nobody's party.
  ...responsible2.filter((role3) => isProfessional(library2.roles[role3]))
];
var fillableIn = (library2, rules2, pathways) => /* @__PURE__ */ new Set([
  ...Object.values(library2.services).flatMap(({ by }) => by),
  ...rules2.flatMap(({ items }) => items.flatMap((item2) => rolesOf(library2, item2))),
  ...pathways.flatMap(
    ({ lead: lead2 }) => lead2.map(({ role: role3 }) => role3).filter((role3) => isProfessional(library2.roles[role3]))
  )
]);

// src/compile/parameters.ts
var notAgreedIn = (library2, network2) => new Map(
  Object.entries(library2.parameters).filter(([name]) => network2?.parameters[name] === void 0).map(([name, { default: value2 }]) => [
    name,
    frozen({
      code: "parameter-not-agreed",
      message: `Nog lokaal af te spreken: ${name} (nu ${String(value2)}).`,
      parameter: name
    })
  ])
);

// src/compile/repeated.ts
var hasGaps = ({ items }) => items.some(({ points: points2 }) => {
  const ascending = [...new Set(points2 ?? [])].sort((left3, right) => left3 - right);
  return points2 === null || ascending.some((point, place) => point - (ascending[place - 1] ?? point) > 1);
});
var isLoose = ({ type }, derivation) => {
  switch (derivation.kind) {
    case "formula":
      return true;
    case "decide":
      return type !== "boolean" && type !== "choice" || derivation.rows.filter(({ when }) => when !== null).length > 1 || derivation.rows.some(({ is }) => typeof is === "function");
    case "score":
      return hasGaps(derivation);
    case "bands":
      return false;
  }
};
var meet = (walk3, index) => {
  const signal2 = walk3.signals[index];
  if (signal2 === void 0) return;
  if (walk3.met.has(index)) {
    walk3.repeated.add(index);
    return;
  }
  walk3.met.add(index);
  const { derivation, onlyIf, unreliableIf, atLeastIf, atMostIf } = signal2;
  for (const guard of [onlyIf, unreliableIf, atLeastIf, atMostIf]) visit(walk3, guard);
  if (derivation === null) return;
  if (isLoose(signal2.signal, derivation)) walk3.repeated.add(index);
  if (derivation.kind === "decide") for (const { when } of derivation.rows) visit(walk3, when);
  if (derivation.kind === "bands") meet(walk3, derivation.of);
  for (const input of signal2.computedWith) meet(walk3, input);
};
var hasSeveral = ({ comparisons }) => comparisons.length > 1 || comparisons.some(({ values: values2 }) => values2.length > 1);
var visit = (walk3, node) => {
  if (node === null) return;
  if (node.kind === "test") {
    meet(walk3, node.signal);
    if (hasSeveral(node)) walk3.repeated.add(node.signal);
  } else for (const part of node.kind === "not" ? [node.of] : node.of) visit(walk3, part);
};
var repeatedIn = (signals2, nodes) => {
  const walk3 = { signals: signals2, met: /* @__PURE__ */ new Set(), repeated: /* @__PURE__ */ new Set() };
  for (const node of nodes) visit(walk3, node);
  return [...walk3.repeated];
};

// src/compile/items.ts
var keyOf3 = ({ kind: kind2 }, to, text2) => {
  switch (kind2) {
    case "refer":
    case "inform":
      return `${kind2}:${to}`;
    case "assess":
    case "review":
      return kind2;
    default:
      return `${kind2}:${text2}`;
  }
};
var filled = (value2, operand2) => operand2 === void 0 ? null : String(value2(operand2));
var itemProgram = (names, item2) => {
  const fill = textsIn(names);
  const text2 = item2.text === void 0 ? null : fill(item2.text);
  const to = filled(names.value, item2.to);
  return {
    kind: item2.kind,
    when: ready(names, item2.when),
    key: keyOf3(item2, to, text2),
    to,
    text: text2,
    signals: item2.signals ?? [],
    service: item2.service ?? null,
    question: item2.question === void 0 ? null : fill(item2.question),
    responsible: item2.responsible.map((role3) => String(names.value(role3))),
    with: (item2.with ?? []).map((role3) => String(names.value(role3))),
    within: filled(names.value, item2.within),
    every: filled(names.value, item2.every),
    steps: (item2.steps ?? []).map((step4) => ({ do: fill(step4.do), within: filled(names.value, step4.within) }))
  };
};

// src/compile/rules.ts
var nominalOf = (items) => Math.min(
  ...items.map(({ within: within2 }) => {
    const duration2 = within2 === null ? null : parseDuration(within2);
    return duration2 === null ? Number.POSITIVE_INFINITY : nominalHours(duration2);
  })
);
var agreedOn = (parameters, network2) => {
  if (parameters.length === 0) return "source";
  return parameters.every((name) => network2?.parameters[name] !== void 0) ? "network" : "default";
};
var reasonOf = (names, id2, rule4, { sources: sources2 }, network2) => ({
  rule: id2,
  why: textsIn(names)(rule4.why),
  sources: rule4.source.flatMap((source) => {
    const found3 = sources2[source];
    return found3 === void 0 ? [] : [{ id: source, ...found3 }];
  }),
  agreed: agreedOn(rule4.parameters, network2)
});
var testedBy = (node) => node.kind === "test" ? [node.signal] : (node.kind === "not" ? [node.of] : node.of).flatMap(testedBy);
var restingOn2 = (found3, signals2) => {
  const all = new Set(found3);
  for (const index of all) for (const input of signals2[index]?.inputs ?? []) all.add(input);
  return all;
};
var restsOnLenient = (found3, signals2) => [...found3].some((index) => {
  const derivation = signals2[index]?.derivation;
  return derivation?.kind === "decide" && derivation.rows.some(({ when }) => when?.lenient === true);
});
var restsOnEstimate = ({ derivation }) => derivation?.kind === "score" && derivation.missing !== null;
var canBeOutdated = ({ validFor, outdatedBy }) => validFor !== null || outdatedBy !== null;
var maySettle = (needed, signals2, redFlag) => [...needed].some((index) => {
  const signal2 = signals2[index];
  return signal2 !== void 0 && (restsOnEstimate(signal2) || redFlag && canBeOutdated(signal2));
});
var inStates = (id2) => frozen({
  applies: { id: id2, state: "applies" },
  open: { id: id2, state: "open" },
  "ruled-out": { id: id2, state: "ruled-out" },
  replaced: { id: id2, state: "replaced" },
  undecidable: { id: id2, state: "undecidable" },
  "not-indicated": { id: id2, state: "not-indicated" }
});
var ruleProgram = ({ names, signals: signals2, pathway: pathway2, agreed: agreed2 }, name, rule4, index) => {
  const id2 = `${pathway2.id}/${name}`;
  const when = resolve2(names, rule4.when);
  const items = rule4.then.map((item2) => itemProgram(names, item2));
  const tested = [...new Set(testedBy(when))];
  const needed = restingOn2(tested, signals2);
  const asked3 = items.flatMap(({ when: when2 }) => when2 ?? []);
  const repeated = repeatedIn(signals2, [rule4.redFlag ? null : pathway2.population, when, ...asked3]);
  return {
    id: id2,
    index,
    rule: rule4,
    pathway: pathway2,
    when,
    tested,
    items,
    asked: asked3,
    inState: inStates(id2),
    lead: rule4.lead === void 0 ? null : String(names.value(rule4.lead)),
    treatmentLead: rule4.treatmentLead === void 0 ? null : String(names.value(rule4.treatmentLead)),
    reason: frozen(reasonOf(names, id2, rule4, pathway2.pathway, agreed2.network)),
    notAgreed: rule4.parameters.flatMap((parameter2) => agreed2.notAgreed.get(parameter2) ?? []),
    repeated,
    lenient: when.lenient || restsOnLenient(needed, signals2),
    settledByMore: repeated.length > 0 || maySettle(needed, signals2, rule4.redFlag),
    nominal: nominalOf(items)
  };
};
var rulePrograms = (ground, first) => Object.entries(ground.pathway.pathway.rules).map(
  ([name, rule4], place) => ruleProgram(ground, name, rule4, first + place)
);

// src/model/legal.ts
var legalOf = (laws, mayHold) => {
  const terms = laws.flatMap((law2) => law2.terms.filter(({ when }) => mayHold(when)).map(({ clock: clock2 }) => clock2));
  const objection = laws.flatMap((law2) => law2.objection ?? []);
  return { ...terms.length === 0 ? {} : { terms }, ...objection.length === 0 ? {} : { objection } };
};

// src/compile/services.ts
var fundingBy = ({ laws: known2 }, ready2, { laws, ownPayment }) => ({
  possible: [...laws].sort(),
  settled: laws.length === 1,
  payer: [...new Set(laws.flatMap((law2) => known2[law2]?.payer ?? []))].sort(),
  ...ownPayment === void 0 ? {} : { ownPayment },
  ...legalOf(
    [...laws].sort().flatMap((law2) => ready2.get(law2) ?? []),
    () => true
  )
});
var servicePrograms = (names, laws) => new Map(
  Object.entries(names.library.services).map(([id2, service3]) => [
    id2,
    {
      service: service3,
      rows: service3.law.map((row) => ({
        row,
        when: ready(names, row.when),
        funding: frozen(fundingBy(names.library, laws, row)),
        hasOpenTerms: row.laws.some((law2) => laws.get(law2)?.terms.some((term2) => term2.when !== null) === true)
      }))
    }
  ])
);

// src/compile/prepare.ts
var testsOf = (value2, signal2) => {
  if (typeof value2 !== "object" || value2 === null) return [];
  if ("kind" in value2 && value2.kind === "test") return [value2].filter((test3) => test3.signal === signal2);
  return Object.values(value2).flatMap((part) => testsOf(part, signal2));
};
var OTHER_ROLES = "*";
var rolesIn = (library2, signal2, value2) => {
  const operands = testsOf(library2, signal2).flatMap(
    (test3) => test3.comparisons.flatMap((comparison2) => comparison2.operands)
  );
  return [...new Set(operands.map((operand2) => String(value2(operand2)))), OTHER_ROLES];
};
var optionsIn = (library2, value2) => {
  const reserved2 = {
    [REPORTER_SIGNAL]: rolesIn(library2, REPORTER_SIGNAL, value2),
    [INVOLVED_SIGNAL]: rolesIn(library2, INVOLVED_SIGNAL, value2)
  };
  return (signal2) => reserved2[signal2] ?? Object.keys(library2.signals[signal2]?.options ?? {});
};
var signalPrograms = (names) => {
  const signals2 = [];
  for (const id2 of names.library.order) signals2.push(signalProgram(names, id2, signals2));
  return signals2;
};
var pathwayProgram = (names, signals2, id2, pathway2) => {
  const population = ready(names, pathway2.population);
  return {
    id: id2,
    pathway: pathway2,
    population,
    repeated: repeatedIn(signals2, [population]),
    lead: pathway2.lead.map(({ when, role: role3 }) => ({ when: ready(names, when), role: String(names.value(role3)) }))
  };
};
var pathwayPrograms = (names, signals2) => Object.entries(names.library.pathways).filter(([, { status: status3 }]) => status3 !== "retired").map(([id2, pathway2]) => pathwayProgram(names, signals2, id2, pathway2));
var conditionsIn = (signals2, rules2, pathways) => {
  const guards = signals2.flatMap(({ onlyIf, unreliableIf, atLeastIf, atMostIf, derivation }) => [
    onlyIf,
    unreliableIf,
    atLeastIf,
    atMostIf,
    ...derivation?.kind === "decide" ? derivation.rows.map((row) => row.when) : []
  ]);
  const all = [...guards, ...rules2.map(({ when }) => when), ...pathways.map(({ population }) => population)];
  return all.filter((node) => node !== null);
};
var leniently = (node) => {
  if (!node.lenient) return [];
  return node.kind === "test" ? [node.signal] : (node.kind === "not" ? [node.of] : node.of).flatMap(leniently);
};
var lenientlyIn = (conditions2, signals2) => restingOn2(conditions2.flatMap(leniently), signals2);
var indexByAnyId = ({ signals: signals2, order }) => {
  const former = order.flatMap(
    (id2, index) => (signals2[id2]?.formerly ?? []).map((old) => [old, index])
  );
  return new Map([...former, ...order.map((id2, index) => [id2, index])]);
};
var build = (library2, networkId2) => {
  const network2 = networkId2 === null ? null : library2.networks[networkId2] ?? null;
  const value2 = valuesIn(library2, network2);
  const index = new Map(library2.order.map((id2, place) => [id2, place]));
  const names = { library: library2, index, value: value2, options: optionsIn(library2, value2) };
  const bare = signalPrograms(names);
  const pathways = pathwayPrograms(names, bare);
  const rules2 = [];
  const notAgreed2 = notAgreedIn(library2, network2);
  for (const pathway2 of pathways)
    rules2.push(...rulePrograms({ names, signals: bare, pathway: pathway2, agreed: { network: network2, notAgreed: notAgreed2 } }, rules2.length));
  const laws = lawPrograms(names);
  const conditions2 = conditionsIn(bare, rules2, pathways);
  return {
    library: library2,
    network: network2,
    networkId: networkId2,
    signals: withUses(bare, conditions2),
    index,
    pathways,
    rules: rules2,
    leniently: lenientlyIn(conditions2, bare),
    services: servicePrograms(names, laws),
    laws,
    parties: partiesIn(library2, network2),
    fillable: fillableIn(library2, rules2, pathways),
    indexByAnyId: indexByAnyId(library2),
    value: value2
  };
};
var prepared = /* @__PURE__ */ new WeakMap();
var prepare = (library2, networkId2) => {
  const programs = prepared.get(library2) ?? /* @__PURE__ */ new Map();
  prepared.set(library2, programs);
  const program = programs.get(networkId2) ?? build(library2, networkId2);
  programs.set(networkId2, program);
  return program;
};

// src/evaluate/identity.ts
var IDENTIFYING = [
  "naam",
  "name",
  "voornaam",
  "achternaam",
  "firstname",
  "lastname",
  "surname",
  "initialen",
  "voorletters",
  "adres",
  "address",
  "straat",
  "street",
  "huisnummer",
  "postcode",
  "postalcode",
  "zipcode",
  "woonplaats",
  "geboortedatum",
  "birthdate",
  "birthday",
  "dateofbirth",
  "dob",
  "telefoon",
  "telefoonnummer",
  "phone",
  "mobiel",
  "mobile",
  "email",
  "mail",
  "emailadres",
  "bsn",
  "burgerservicenummer",
  "patientnummer",
  "patientid",
  "patientnumber",
  "dossiernummer",
  "recordnumber",
  "mrn",
  "clientnummer",
  "clientid",
  "polisnummer"
];
var plain = (key) => key.toLowerCase().normalize("NFD").replace(/[^a-z]/g, "");
var NAMES2 = new Set(IDENTIFYING);
var namesIdentity = (key) => NAMES2.has(plain(key)) || key.replace(/([a-z])([A-Z])/g, "$1-$2").split(/[-_. ]/).some((part) => NAMES2.has(plain(part)));
var passesBsnCheck = (digits) => {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum3 = [...digits.padStart(9, "0")].reduce(
    (total, digit, place) => total + Number(digit) * (weights[place] ?? 0),
    0
  );
  return sum3 % 11 === 0;
};
var SHAPES = [
  /\S@\S+\.\S/,
  /^\+?[\d\s().-]{9,17}$/,
  /\b\d{4}\s?[A-Z]{2}\b/,
  /\p{L}{2,}\.?\s+\d{1,5}\s*\p{L}?$/u,
  /^\p{Lu}\p{L}*\.?(\s+(van|de|der|den|ten|ter|'t|\p{Lu}\p{L}*\.?))+$/u
];
var ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
var looksLikeIdentity = (value2) => {
  if (typeof value2 === "number") return passesBsnCheck(String(value2));
  if (typeof value2 !== "string" || ISO_DAY.test(value2)) return false;
  const numbers = value2.match(/\d[\d\s.-]*\d/g) ?? [];
  return numbers.some((number3) => passesBsnCheck(number3.replace(/[\s.-]/g, ""))) || SHAPES.some((shape2) => shape2.test(value2));
};

// src/evaluate/suggest.ts
var import_fastest_levenshtein5 = __toESM(require_mod(), 1);
var nearestOf = (id2, known2) => nearest(id2, known2, import_fastest_levenshtein5.distance);
var suggestion = (id2, known2) => {
  const meant2 = nearestOf(id2, known2);
  return meant2 === void 0 ? "" : ` Bedoelt u ${meant2}?`;
};

// src/evaluate/values.ts
var kindOf3 = (value2) => {
  if (value2 === null) return "niets";
  if (Array.isArray(value2)) return "een lijst";
  const kinds = {
    string: "tekst",
    number: "een getal",
    boolean: "ja of nee",
    undefined: "niets"
  };
  return kinds[typeof value2] ?? "een groep velden";
};
var wrongType2 = (expected3, value2) => ({
  code: "wrong-type",
  message: `verwacht ${expected3}, hier staat ${kindOf3(value2)}.`
});
var optionList = (options2) => Object.keys(options2).join(", ");
var checkOption3 = (options2, value2) => {
  if (typeof value2 !== "string") return wrongType2(`een van: ${optionList(options2)}`, value2);
  return Object.hasOwn(options2, value2) ? null : { code: "unknown-option", message: `deze keuze bestaat niet; kies uit: ${optionList(options2)}.` };
};
var checkNumber = ({ type, unit: unit2, step: step4, range }, value2) => {
  const of = unit2 === void 0 || unit2 === "1" ? "" : ` (${unit2})`;
  if (typeof value2 !== "number" || !Number.isFinite(value2)) return wrongType2(`een getal${of}`, value2);
  if (range !== void 0 && (value2 < range[0] || value2 > range[1])) {
    return { code: "out-of-range", message: `buiten het bereik van ${range[0]} tot en met ${range[1]}${of}.` };
  }
  const finest = step4 ?? (type === "integer" ? 1 : void 0);
  if (finest === void 0 || isMultiple(value2, finest)) return null;
  return { code: "too-fine", message: `fijner dan gemeten kan worden; rond af op ${finest}${of}.` };
};
var checkDay2 = (value2, today) => {
  if (typeof value2 !== "string") return wrongType2("een datum als 2026-03-02", value2);
  const day2 = parseDay(value2);
  if (day2 === null) return { code: "bad-date", message: "deze dag bestaat niet of is niet geschreven als 2026-03-02." };
  return today !== null && day2 > today ? { code: "future", message: "deze dag ligt na de dag van het advies." } : null;
};
var checkValue2 = (signal2, value2, today) => {
  switch (signal2.type) {
    case "boolean":
      return typeof value2 === "boolean" ? null : wrongType2("true of false", value2);
    case "choice":
      return checkOption3(signal2.options ?? {}, value2);
    case "choices": {
      if (!Array.isArray(value2))
        return wrongType2(`een lijst met keuzes uit: ${optionList(signal2.options ?? {})}`, value2);
      return value2.map((option) => checkOption3(signal2.options ?? {}, option)).find((fault) => fault !== null) ?? null;
    }
    case "date":
      return checkDay2(value2, today);
    default:
      return checkNumber(signal2, value2);
  }
};

// src/evaluate/answerProblems.ts
var REASONS = ["unknown", "declined", "not-applicable"];
var OBSERVATION_KEYS = ["value", "on", "by"];
var PERSON = "Dit lijkt een gegeven dat een persoon aanwijst; laat het weg.";
var isMap5 = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
var LONG_NUMBER = 1e7;
var isPlainlyRight = (signal2, answer2, today) => typeof answer2 !== "object" && checkValue2(signal2, answer2, today) === null && !(Number(answer2) >= LONG_NUMBER);
var checkPlain = ({ today, report: report2 }, signal2, value2, at) => {
  const fault = checkValue2(signal2, value2, today);
  if ((fault !== null || Number(value2) >= LONG_NUMBER) && [value2].flat().some(looksLikeIdentity)) {
    report2("identity", PERSON, at());
  } else if (fault !== null) report2(fault.code, `${signal2.label}: ${fault.message}`, at());
};
var checkKeys = ({ report: report2 }, observation2, at) => {
  const unknown3 = Object.keys(observation2).filter((key) => !OBSERVATION_KEYS.includes(key));
  for (const key of unknown3) {
    if (looksLikeIdentity(key)) report2("identity", "Een veldnaam wijst hier een persoon aan; laat die weg.", at());
    else if (namesIdentity(key))
      report2("identity", `Het veld ${key} wijst een persoon aan; laat het weg.`, `${at()}.${key}`);
    else report2("unknown-key", `Het veld ${key} bestaat niet; een waarneming heeft value, on en by.`, `${at()}.${key}`);
  }
  return unknown3.length > 0;
};
var checkObservation2 = (context, signal2, observation2, at) => {
  const { library: library2, today, report: report2 } = context;
  const { value: value2, on: on2, by } = observation2;
  const isNamedWrong = checkKeys(context, observation2, at) && value2 === void 0;
  if (!isNamedWrong) checkPlain(context, signal2, value2, () => `${at()}.value`);
  if (on2 !== void 0) {
    const day2 = typeof on2 === "string" ? parseDay(on2) : null;
    if (day2 === null && looksLikeIdentity(on2)) report2("identity", PERSON, `${at()}.on`);
    else if (day2 === null)
      report2("bad-date", "Deze dag bestaat niet of is niet geschreven als 2026-03-02.", `${at()}.on`);
    else if (today !== null && day2 > today)
      report2("future", "Deze waarneming ligt na de dag van het advies.", `${at()}.on`);
  }
  if (by !== void 0 && !(typeof by === "string" && Object.hasOwn(library2.roles, by))) {
    if (looksLikeIdentity(by)) report2("identity", PERSON, `${at()}.by`);
    else
      report2(
        "unknown-role",
        `Deze rol bestaat niet.${suggestion(String(by), Object.keys(library2.roles))}`,
        `${at()}.by`
      );
  }
};
var checkMissing = ({ report: report2 }, answer2, at) => {
  const { missing: missing3, ...others } = answer2;
  const naming2 = Object.keys(others).filter(namesIdentity);
  for (const key of naming2) report2("identity", `Het veld ${key} wijst een persoon aan; laat het weg.`, `${at()}.${key}`);
  const isReason = typeof missing3 === "string" && REASONS.includes(missing3);
  if (looksLikeIdentity(missing3)) report2("identity", PERSON, `${at()}.missing`);
  else if (!isReason || Object.keys(others).length > naming2.length) {
    report2("wrong-value", `Verwacht alleen { missing: ${REASONS.join(" | ")} }.`, `${at()}.missing`);
  }
};
var checkSeries = (context, signal2, series, at) => {
  if (series.length === 0) context.report("wrong-type", `${signal2.label}: de lijst met waarnemingen is leeg.`, at());
  series.forEach((one, place) => {
    if (isMap5(one)) checkObservation2(context, signal2, one, () => `${at()}[${place}]`);
    else context.report("wrong-type", `${signal2.label}: verwacht een waarneming met value en on.`, `${at()}[${place}]`);
  });
};
var checkAnswer = (context, signal2, answer2, at) => {
  const isSeries = Array.isArray(answer2) && (signal2.type !== "choices" || answer2.length > 0 && answer2.every(isMap5));
  if (isSeries) checkSeries(context, signal2, answer2, at);
  else if (!isMap5(answer2)) checkPlain(context, signal2, answer2, at);
  else if ("missing" in answer2) checkMissing(context, answer2, at);
  else checkObservation2(context, signal2, answer2, at);
};
var checkUnknown = ({ report: report2 }, id2, known2, path) => {
  if (isReserved(id2)) report2("unknown-signal", `${id2} wordt gevuld uit reporter of involved; geef het daar.`, path);
  else if (namesIdentity(id2)) report2("identity", `Het veld ${id2} wijst een persoon aan; laat het weg.`, path);
  else if (looksLikeIdentity(id2))
    report2("identity", "Deze veldnaam lijkt een persoon aan te wijzen; laat het weg.", "signals");
  else report2("unknown-signal", `Het signaal ${id2} bestaat niet.${suggestion(id2, known2)}`, path);
};
var idsByLibrary = /* @__PURE__ */ new WeakMap();
var idsOf = (library2) => {
  const made2 = idsByLibrary.get(library2);
  if (made2 !== void 0) return made2;
  const named = Object.entries(library2.signals).flatMap(([id2, signal2]) => isReserved(id2) ? [] : [{ id: id2, signal: signal2 }]);
  const former = named.flatMap((one) => (one.signal.formerly ?? []).map((old) => [old, one]));
  const byAnyId = new Map([...former, ...named.map((one) => [one.id, one])]);
  const ids = { known: named.map(({ id: id2 }) => id2), byAnyId };
  idsByLibrary.set(library2, ids);
  return ids;
};
var isTwice = ({ id: id2, signal: signal2 }, key, answers) => id2 in answers || signal2.formerly?.some((old) => old !== key && old in answers) === true;
var answerProblems = (library2, answers, today) => {
  const problems2 = [];
  const report2 = (code2, message2, path) => problems2.push({ code: code2, message: message2, at: { path } });
  const context = { library: library2, today, report: report2 };
  const { byAnyId, known: known2 } = idsOf(library2);
  for (const key of Object.keys(answers)) {
    const [answer2, named] = [answers[key], byAnyId.get(key)];
    if (named === void 0) checkUnknown(context, key, known2, `signals.${key}`);
    else {
      if (key !== named.id && isTwice(named, key, answers)) {
        report2(
          "duplicate-id",
          `${key} is een eerdere naam van ${named.id}; geef dit signaal \xE9\xE9n keer.`,
          `signals.${key}`
        );
      }
      if (answer2 !== void 0 && !isPlainlyRight(named.signal, answer2, today))
        checkAnswer(context, named.signal, answer2, () => `signals.${key}`);
    }
  }
  return problems2;
};

// src/evaluate/earlierId.ts
var KINDS6 = ["refer", "inform", "assess", "review", "do", "advise", "discuss"];
var STAND_INS3 = ["melder", "coordinator"];
var unknown2 = (code2, what, name, known2) => ({
  code: code2,
  message: `${what}${suggestion(name, known2)}`
});
var roleFault = (library2, role3, others = []) => {
  const known2 = [...Object.keys(library2.roles), ...others];
  return known2.includes(role3) ? null : unknown2("unknown-role", "De rol in dit id bestaat niet.", role3, known2);
};
var serviceFault = ({ services }, named) => {
  const known2 = Object.keys(services);
  const missing3 = named.split("+").find((service3) => !known2.includes(service3));
  return missing3 === void 0 ? null : unknown2("unknown-service", "De dienst in dit id bestaat niet.", missing3, known2);
};
var referralFault = (library2, rest) => {
  const [role3 = "", ...services] = rest.split("/");
  return roleFault(library2, role3) ?? (services.length === 0 ? null : serviceFault(library2, services.join("/")));
};
var textsOf = ({ pathways }, kind2) => Object.values(pathways).flatMap(({ rules: rules2 }) => Object.values(rules2)).flatMap(({ then }) => then.flatMap((item2) => item2.kind === kind2 && item2.text !== void 0 ? [item2.text] : []));
var REFERENCE2 = /\$\{[^}]+\}/;
var literally = (text2) => text2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
var couldBe = (written5, text2) => {
  const found3 = new RegExp(`^${written5.split(REFERENCE2).map(literally).join("(.{1,40}?)")}$`, "u").exec(text2);
  return found3 !== null && !found3.slice(1).some(looksLikeIdentity);
};
var LONGEST4 = 500;
var textFault = (library2, kind2, text2) => {
  const known2 = textsOf(library2, kind2);
  if (known2.some((written5) => couldBe(written5, text2))) return null;
  const plain2 = text2.length > LONGEST4 ? [] : known2.filter((written5) => !REFERENCE2.test(written5));
  return unknown2("wrong-value", "Geen regel geeft een aanbeveling met dit id.", text2, plain2);
};
var faultIn = (library2, id2) => {
  const [kind2 = "", ...parts2] = id2.split(":");
  const rest = parts2.join(":");
  switch (kind2) {
    case "refer":
      return referralFault(library2, rest);
    case "inform":
      return roleFault(library2, rest);
    case "assess":
      return roleFault(library2, rest, STAND_INS3);
    case "review":
      if (parts2.length === 0) return null;
      break;
    case "do":
    case "advise":
    case "discuss":
      return textFault(library2, kind2, rest);
  }
  return unknown2("wrong-value", "Verwacht het id van een eerdere aanbeveling.", kind2, KINDS6);
};
var earlierIdFault = (library2, id2) => {
  if (typeof id2 !== "string") return { code: "wrong-type", message: "Verwacht het id van een eerdere aanbeveling." };
  const fault = faultIn(library2, id2);
  if (fault === null || !looksLikeIdentity(id2)) return fault;
  return { code: "identity", message: "Dit lijkt een gegeven dat een persoon aanwijst; laat het weg." };
};

// src/evaluate/inputProblems.ts
var DOMAINS2 = ["medical", "social", "shared"];
var OUTCOMES = ["accepted", "declined", "done"];
var isMap6 = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
var checkReference = (known2, code2, what) => (value2, path, library2, report2) => {
  if (typeof value2 === "string" && known2(library2).includes(value2)) return;
  if (looksLikeIdentity(value2))
    return report2("identity", "Dit lijkt een gegeven dat een persoon aanwijst; laat het weg.", path);
  const hint = typeof value2 === "string" ? suggestion(value2, known2(library2)) : "";
  report2(code2, `${what} bestaat niet.${hint || ` Kies uit: ${known2(library2).join(", ")}.`}`, path);
};
var role2 = checkReference((library2) => Object.keys(library2.roles), "unknown-role", "Deze rol");
var service2 = checkReference((library2) => Object.keys(library2.services), "unknown-service", "Deze dienst");
var network = checkReference((library2) => Object.keys(library2.networks), "unknown-network", "Dit netwerk");
var pathway = checkReference((library2) => Object.keys(library2.pathways), "unknown-pathway", "Dit zorgpad");
var ruleIds = ({ pathways }) => Object.entries(pathways).flatMap(
  ([id2, { status: status3, rules: rules2 }]) => status3 === "retired" ? [] : Object.keys(rules2).map((rule4) => `${id2}/${rule4}`)
);
var consentKey = checkReference(
  (library2) => [...DOMAINS2, ...Object.keys(library2.roles)],
  "unknown-role",
  "Deze rol of dit domein"
);
var oneOf2 = (allowed) => (value2, path, _, report2) => {
  if (typeof value2 !== "string" || !allowed.includes(value2))
    report2("wrong-value", `Verwacht een van: ${allowed.join(", ")}.`, path);
};
var day = (value2, path, _, report2) => {
  if (typeof value2 !== "string" || parseDay(value2) === null) {
    report2("bad-date", "Deze dag bestaat niet of is niet geschreven als 2026-03-02.", path);
  }
};
var time2 = (value2, path, _, report2) => {
  if (typeof value2 !== "string" || !/^([01]\d|2[0-3]):[0-5]\d$/.test(value2))
    report2("wrong-value", "Verwacht een tijd als 14:30.", path);
};
var earlierId = (value2, path, library2, report2) => {
  const fault = earlierIdFault(library2, value2);
  if (fault !== null) report2(fault.code, fault.message, path);
};
var list = (item2) => (value2, path, library2, report2) => {
  if (!Array.isArray(value2)) return report2("wrong-type", "Verwacht een lijst.", path);
  value2.forEach((one, place) => item2(one, `${path}[${place}]`, library2, report2));
};
var fields = (known2, required = []) => (value2, path, library2, report2) => {
  if (!isMap6(value2)) return report2("wrong-type", `Verwacht de velden ${Object.keys(known2).join(", ")}.`, path);
  const at = (key) => path === "" ? key : `${path}.${key}`;
  const meant2 = /* @__PURE__ */ new Set();
  for (const [key, one] of Object.entries(value2)) {
    if (one === void 0) continue;
    const check2 = Object.hasOwn(known2, key) ? known2[key] : void 0;
    if (check2 !== void 0) check2(one, at(key), library2, report2);
    else if (looksLikeIdentity(key))
      report2("identity", "Een veldnaam wijst hier een persoon aan; laat die weg.", path);
    else if (namesIdentity(key)) report2("identity", "Dit veld wijst een persoon aan; laat het weg.", at(key));
    else {
      report2("unknown-key", `Het veld ${key} bestaat niet.${suggestion(key, Object.keys(known2))}`, at(key));
      meant2.add(nearestOf(key, Object.keys(known2)) ?? "");
    }
  }
  for (const key of required)
    if (value2[key] === void 0 && !meant2.has(key)) report2("missing-key", `Het veld ${key} ontbreekt.`, at(key));
};
var involved2 = (value2, path, library2, report2) => isMap6(value2) ? fields({ role: role2, service: service2 }, ["role"])(value2, path, library2, report2) : role2(value2, path, library2, report2);
var consent2 = (value2, path, library2, report2) => {
  if (!isMap6(value2)) return report2("wrong-type", "Verwacht per rol of domein true of false.", path);
  for (const [key, given2] of Object.entries(value2)) {
    const at = looksLikeIdentity(key) ? path : `${path}.${key}`;
    consentKey(key, at, library2, report2);
    if (typeof given2 !== "boolean") report2("wrong-type", "Verwacht true of false.", at);
  }
};
var signals = (value2, path, _, report2) => {
  if (!isMap6(value2)) report2("wrong-type", "verwacht per signaal een antwoord", path);
};
var checkFields = fields(
  {
    on: day,
    at: time2,
    signals,
    network,
    reporter: role2,
    pathways: list(pathway),
    involved: list(involved2),
    coordinator: fields({ chosen: role2, current: role2 }),
    consent: consent2,
    earlier: list(fields({ id: earlierId, on: day, outcome: oneOf2(OUTCOMES) }, ["id", "on", "outcome"])),
    unusable: oneOf2(["refuse", "not-known"])
  },
  ["on", "signals"]
);
var futureProblems = (earlier2, today) => (Array.isArray(earlier2) ? earlier2 : []).flatMap((one, place) => {
  const then = isMap6(one) && typeof one["on"] === "string" ? parseDay(one["on"]) : null;
  if (then === null || today === null || then <= today) return [];
  return [
    { code: "future", message: "Deze dag ligt na de dag van het advies.", at: { path: `earlier[${place}].on` } }
  ];
});
var inputProblems = (library2, input) => {
  if (!isMap6(input))
    return [{ code: "not-an-input", message: "Verwacht een invoer met de velden on en signals.", at: { path: "" } }];
  const problems2 = [];
  checkFields(input, "", library2, (code2, message2, path) => problems2.push({ code: code2, message: message2, at: { path } }));
  const today = typeof input["on"] === "string" ? parseDay(input["on"]) : null;
  const answers = isMap6(input["signals"]) ? answerProblems(library2, input["signals"], today) : [];
  return [...problems2, ...futureProblems(input["earlier"], today), ...answers];
};
var rule3 = checkReference(ruleIds, "unknown-rule", "Deze regel");

// src/evaluate/usable.ts
var VALUE_FAULTS = /* @__PURE__ */ new Set([
  "wrong-type",
  "wrong-value",
  "unknown-option",
  "out-of-range",
  "too-fine",
  "bad-date",
  "future"
]);
var SIGNAL_PATH = /^signals\.([^.[]+)/;
var signalAt = ({ signals: signals2 }, path) => {
  const id2 = SIGNAL_PATH.exec(path)?.[1] ?? "";
  return Object.hasOwn(signals2, id2) ? id2 : Object.keys(signals2).find((other) => signals2[other]?.formerly?.includes(id2));
};
var withoutUnusable = (library2, problems2) => {
  const isValue = ({ code: code2, at }) => VALUE_FAULTS.has(code2) && signalAt(library2, at.path) !== void 0;
  const bad2 = problems2.filter(isValue);
  return {
    problems: problems2.filter((problem) => !isValue(problem)),
    unusable: new Set(bad2.map(({ at }) => signalAt(library2, at.path) ?? "")),
    notices: bad2.map(({ message: message2, at }) => ({
      code: "unusable",
      message: `Onbruikbaar, telt als niet bekend: ${message2}`,
      signal: signalAt(library2, at.path) ?? ""
    }))
  };
};

// src/evaluate/accept.ts
var goesOn = (input) => typeof input === "object" && input !== null && "unusable" in input && input.unusable === "not-known";
var accept = (library2, input) => {
  const problems2 = inputProblems(library2, input);
  if (!goesOn(input)) return { input, problems: problems2, notices: [] };
  const usable = withoutUnusable(library2, problems2);
  const unusable = Object.fromEntries([...usable.unusable].map((id2) => [id2, { missing: "unusable" }]));
  const signals2 = { ...input.signals, ...unusable };
  return { input: { ...input, signals: signals2 }, problems: usable.problems, notices: usable.notices };
};

// src/evaluate/asOf.ts
var isObservation = (answer2) => typeof answer2 === "object" && answer2 !== null && "value" in answer2;
var wasSeen = (answer2, day2) => isObservation(answer2) && answer2.on !== void 0 && (parseDay(answer2.on) ?? Number.POSITIVE_INFINITY) <= day2;
var asOfAnswer = (answer2, day2) => {
  if (!Array.isArray(answer2)) return wasSeen(answer2, day2) ? answer2 : void 0;
  const seen2 = answer2.filter((one) => wasSeen(one, day2));
  return seen2.length === 0 ? void 0 : seen2;
};
var inputAsOf = (input, on2) => {
  if (on2 === input.on) return input;
  const day2 = parseDay(on2) ?? Number.NEGATIVE_INFINITY;
  const signals2 = Object.fromEntries(
    Object.entries(input.signals).flatMap(([id2, answer2]) => {
      const then = answer2 === void 0 ? void 0 : asOfAnswer(answer2, day2);
      return then === void 0 ? [] : [[id2, then]];
    })
  );
  return { ...input, on: on2, signals: signals2 };
};

// src/evaluate/decide.ts
var decideDirectly = ({ rules: rules2, view }) => rules2.map((rule4) => rule4.when.check(view));
var runSync = (settling, decide) => {
  let step4 = settling.next();
  while (step4.done !== true) step4 = settling.next(decide(step4.value));
  return step4.value;
};

// src/evaluate/known.ts
var optionsOf = ({ options: options2 }, mask) => options2.filter((_, bit) => (mask & 1 << bit) !== 0);
var exactValue = (signal2, state) => {
  switch (signal2.signal.type) {
    case "boolean":
      return state.mask === TRUE_BIT;
    case "choice":
      return optionsOf(signal2, state.mask)[0] ?? "";
    case "choices":
      return optionsOf(signal2, state.must);
    case "date":
      return formatDay(Number(state.low));
    default:
      return toNumber(state.low);
  }
};
var boundsOf = (signal2, state) => {
  const { type } = signal2.signal;
  if (type === "choice" && state.mask !== signal2.full.mask) return { options: optionsOf(signal2, state.mask) };
  if (type !== "integer" && type !== "decimal") return {};
  return {
    ...state.low === signal2.full.low || !Number.isFinite(toNumber(state.low)) ? {} : { low: toNumber(state.low) },
    ...state.high === signal2.full.high || !Number.isFinite(toNumber(state.high)) ? {} : { high: toNumber(state.high) }
  };
};
var knownOf = (signal2, view) => {
  const state = view.states[signal2.index];
  if (state === void 0 || state.exists === FALSE) return { missing: "not-applicable" };
  if (state.exact && state.reason === null)
    return signal2.singleKnown[31 - Math.clz32(state.mask)] ?? { value: exactValue(signal2, state) };
  const estimate = view.estimates.get(signal2.index);
  return {
    ...boundsOf(signal2, state),
    ...estimate === void 0 ? {} : { estimate: toNumber(estimate) },
    missing: state.reason ?? "unknown"
  };
};
var knownSignals = (program, observations, view, { reporter, involved: involved3 }) => {
  const known2 = {};
  for (const signal2 of program.signals) {
    const { index, id: id2, derivation } = signal2;
    const isDerived = derivation !== null && view.states[index]?.absent !== true;
    if (isDerived || observations[index] !== null) known2[id2] = knownOf(signal2, view);
  }
  if (reporter !== void 0) known2[REPORTER_SIGNAL] = { value: reporter };
  if (involved3 !== void 0) {
    known2[INVOLVED_SIGNAL] = { value: involved3.map((one) => typeof one === "string" ? one : one.role) };
  }
  return known2;
};
var disputes = (program, view) => [...view.disputed].flatMap((index) => {
  const signal2 = program.signals[index];
  if (signal2 === void 0) return [];
  const message2 = `${signal2.signal.label}: de opgegeven uitslag klopt niet met de antwoorden waaruit die volgt.`;
  return [{ code: "given-differs", message: message2, signal: signal2.id }];
});

// src/evaluate/certain.ts
var isOpen2 = (state) => !state.exact && !state.absent && state.exists !== FALSE;
var certainTruth = (node, view) => {
  if (!node.lenient) return node.check(view);
  switch (node.kind) {
    case "test": {
      const truth = node.check(view);
      const state = view.states[node.signal];
      return node.orUnknown && truth === TRUE && state !== void 0 && isOpen2(state) ? UNKNOWN : truth;
    }
    case "not":
      return negate(certainTruth(node.of, view));
    case "all":
      return Math.min(TRUE, ...node.of.map((part) => certainTruth(part, view)));
    case "any":
      return Math.max(FALSE, ...node.of.map((part) => certainTruth(part, view)));
    case "count": {
      const truths = node.of.map((part) => certainTruth(part, view));
      if (truths.filter((truth) => truth === TRUE).length >= node.atLeast) return TRUE;
      return truths.filter((truth) => truth !== FALSE).length < node.atLeast ? FALSE : UNKNOWN;
    }
  }
};

// src/evaluate/completions.ts
var MOST_VALUES = 512;
var bits = (mask) => {
  const found3 = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) found3.push(rest & -rest);
  return found3;
};
var subsets = (mask) => {
  const found3 = [mask];
  for (let chosen = mask; chosen !== 0; found3.push(chosen)) chosen = chosen - 1 & mask;
  return found3;
};
var stepOf2 = ({ signal: { type, derived: derived2, step: step4 } }) => {
  if (type === "integer") return step4 ?? 1;
  return derived2 === void 0 ? step4 : void 0;
};
var stretchesOf = (program, { low, high }) => {
  const { cutoffs } = program;
  const inside2 = cutoffs.filter((cutoff) => compare(cutoff, low) >= 0 && compare(cutoff, high) <= 0);
  const step4 = stepOf2(program);
  const between = inside2.flatMap((cutoff, place) => {
    if (step4 !== void 0) return [subtract(cutoff, step4), cutoff, add2(cutoff, step4)];
    const next = inside2[place + 1];
    return next === void 0 ? [cutoff] : [cutoff, divide(add2(cutoff, next), 2)];
  });
  const all = [low, ...between, high].filter((value2) => compare(value2, low) >= 0 && compare(value2, high) <= 0);
  return all.filter((value2, place) => all.findIndex((other) => compare(other, value2) === 0) === place);
};
var grid = (program, { low, high }) => {
  const by = stepOf2(program);
  if (by === void 0 || !Number.isFinite(toNumber(low)) || !Number.isFinite(toNumber(high))) return [];
  const values2 = [];
  for (let value2 = low; compare(value2, high) <= 0; value2 = add2(value2, by)) {
    if (values2.length >= MOST_VALUES) return [];
    values2.push(value2);
  }
  return values2;
};
var numberStates = (signal2, state) => {
  const values2 = signal2.isComputedWith ? grid(signal2, state) : stretchesOf(signal2, state);
  return values2.map((value2) => ({ ...boundsState(value2, value2), exists: state.exists }));
};
var completed = (signal2, state) => {
  switch (signal2.signal.type) {
    case "boolean":
    case "choice":
      return bits(state.mask).map((mask) => ({ ...optionsState(mask), exists: state.exists }));
    case "choices":
      return subsets(state.mask & ~state.must).map((more) => ({
        ...choicesState(state.must | more, state.must | more),
        exists: state.exists
      }));
    default:
      return numberStates(signal2, state);
  }
};
var unseen = /* @__PURE__ */ new WeakMap();
var completionsOf = (signal2, state) => {
  if (state !== signal2.unseen) return completed(signal2, state);
  const found3 = unseen.get(signal2) ?? completed(signal2, state);
  unseen.set(signal2, found3);
  return found3;
};

// src/evaluate/forecast.ts
var EVEN = 0.5;
var NEVER = { likely: 0, cost: 0 };
var ALWAYS = { likely: 1, cost: 0 };
var parts = /* @__PURE__ */ new WeakMap();
var partThatHolds = (test3, signal2, state, view) => {
  const values2 = signal2.options.length > 0 || signal2.signal.type === "boolean" ? completionsOf(signal2, state) : [];
  if (values2.length === 0) return EVEN;
  const states = [];
  const holding = values2.filter((value2) => {
    states[test3.signal] = value2;
    return test3.check({ states, on: view.on }) === TRUE;
  });
  return holding.length / values2.length;
};
var likelyOf = (test3, signal2, state, view) => {
  if (state !== signal2.unseen) return partThatHolds(test3, signal2, state, view);
  const likely2 = parts.get(test3) ?? partThatHolds(test3, signal2, state, view);
  parts.set(test3, likely2);
  return likely2;
};
var costs = /* @__PURE__ */ new WeakMap();
var costsIn = (program) => {
  const known2 = costs.get(program);
  if (known2 !== void 0) return known2;
  const served = program.signals.map(() => 1);
  for (const { tested } of program.rules) {
    const resting = new Set(tested.flatMap((index) => [index, ...program.signals[index]?.leaves ?? []]));
    for (const index of resting) served[index] = (served[index] ?? 1) + 1;
  }
  const found3 = served.map((rules2) => 1 / Math.sqrt(rules2));
  costs.set(program, found3);
  return found3;
};
var costOf = ({ program, view }, index) => {
  const [signal2, own2] = [program.signals[index], costsIn(program)];
  if (signal2 === void 0 || signal2.derivation === null) return own2[index] ?? 1;
  const open2 = signal2.leaves.filter((leaf) => {
    const state = view.states[leaf];
    return state !== void 0 && isOpen2(state);
  });
  return open2.reduce((sum3, leaf) => sum3 + (own2[leaf] ?? 1), 0) * EVEN;
};
var ofTest = (look, test3) => {
  const [signal2, state] = [look.program.signals[test3.signal], look.view.states[test3.signal]];
  if (signal2 === void 0 || state === void 0) return { likely: EVEN, cost: 1 };
  return { likely: likelyOf(test3, signal2, state, look.view), cost: costOf(look, test3.signal) };
};
var ending = (group, { likely: likely2 }) => group === "all" ? 1 - likely2 : likely2;
var LEAST = 1e-6;
var sooner = (group) => (left3, right) => left3.cost / Math.max(ending(group, left3), LEAST) - right.cost / Math.max(ending(group, right), LEAST);
var together2 = (group, found3) => {
  let [undecided, cost] = [1, 0];
  for (const part of [...found3].sort(sooner(group))) {
    cost += undecided * part.cost;
    undecided *= 1 - ending(group, part);
  }
  return { likely: group === "all" ? undecided : 1 - undecided, cost };
};
var counted = (found3, atLeast2) => {
  const sum3 = found3.reduce((likely2, part) => likely2 + part.likely, 0);
  return { likely: sum3 / (sum3 + atLeast2), cost: found3.reduce((cost, part) => cost + part.cost, 0) };
};
var expectedOf = (look, node) => {
  const found3 = look.expected.get(node) ?? workedOut(look, node);
  look.expected.set(node, found3);
  return found3;
};
var workedOut = (look, node) => {
  const truth = certainTruth(node, look.view);
  if (truth !== UNKNOWN) return truth === FALSE ? NEVER : ALWAYS;
  if (node.kind === "test") return ofTest(look, node);
  if (node.kind === "not") {
    const { likely: likely2, cost } = expectedOf(look, node.of);
    return { likely: 1 - likely2, cost };
  }
  const found3 = node.of.map((part) => expectedOf(look, part));
  return node.kind === "count" ? counted(found3, node.atLeast) : together2(node.kind, found3);
};
var forecastIn = (program, view) => {
  const look = { program, view, expected: /* @__PURE__ */ new Map() };
  return {
    cost: (node) => expectedOf(look, node).cost,
    order: (group, nodes) => [...nodes].sort((a, b) => sooner(group)(expectedOf(look, a), expectedOf(look, b)))
  };
};

// src/model/diagram.ts
var SPILLED = -1;
var isSpilled = (one) => one.variable === null && one.value === SPILLED;
var partAt = (diagram, variable, cell) => diagram.variable === variable ? diagram.parts[cell] ?? diagram : diagram;
var isSame = (left3, right) => {
  for (let place = 0; place < left3.length; place += 1) if (left3[place] !== right[place]) return false;
  return left3.length === right.length;
};
var isEven = (parts2) => {
  for (const part of parts2) if (part !== parts2[0]) return false;
  return true;
};
var hashOf = (variable, parts2) => {
  let hash = variable;
  for (const { id: id2 } of parts2) hash = Math.imul(hash, 31) + id2 | 0;
  return hash;
};
var newMemory = (room) => {
  const [leaves, forks] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const spilled = { id: 0, value: SPILLED, variable: null };
  leaves.set(SPILLED, spilled);
  let made2 = 1;
  const leaf = (value2) => {
    const found3 = leaves.get(value2);
    if (found3 !== void 0) return found3;
    if (made2 >= room) return spilled;
    const drawn = { id: made2, value: value2, variable: null };
    made2 += 1;
    leaves.set(value2, drawn);
    return drawn;
  };
  const fork = (variable, parts2) => {
    const [first = spilled] = parts2;
    if (isEven(parts2)) return first;
    if (parts2.some(isSpilled)) return spilled;
    const hash = hashOf(variable, parts2);
    const alike = forks.get(hash) ?? [];
    const found3 = alike.find((one) => one.variable === variable && isSame(one.parts, parts2));
    if (found3 !== void 0) return found3;
    if (made2 >= room) return spilled;
    const drawn = { id: made2, variable, parts: parts2 };
    made2 += 1;
    alike.push(drawn);
    forks.set(hash, alike);
    return drawn;
  };
  return { spilled, leaf, fork };
};
var MOST_PARTS = 2 ** 20;
var newSheet = (room) => {
  const { spilled, leaf, fork } = newMemory(Math.min(room, MOST_PARTS));
  const map2 = (diagram, of) => {
    const done = /* @__PURE__ */ new Map();
    const mapped = (one) => {
      if (one.variable === null) return one.value === SPILLED ? one : leaf(of(one.value));
      const found3 = done.get(one) ?? fork(one.variable, one.parts.map(mapped));
      done.set(one, found3);
      return found3;
    };
    return mapped(diagram);
  };
  const memories = /* @__PURE__ */ new Map();
  const combine = (left3, right, combining) => {
    const known2 = memories.get(combining) ?? /* @__PURE__ */ new Map();
    memories.set(combining, known2);
    const { of, early: early2 } = combining;
    const combined = (one, other) => {
      const seen2 = early2?.(one, other) ?? null;
      if (seen2 !== null) return seen2;
      if (isSpilled(one) || isSpilled(other)) return spilled;
      if (one.variable === null && other.variable === null) return leaf(of(one.value, other.value));
      const key = one.id * MOST_PARTS + other.id;
      const found3 = known2.get(key);
      if (found3 !== void 0) return found3;
      const drawn = forked(one, other);
      known2.set(key, drawn);
      return drawn;
    };
    const forked = (one, other) => {
      const variable = Math.min(one.variable ?? Number.POSITIVE_INFINITY, other.variable ?? Number.POSITIVE_INFINITY);
      const { parts: parts2 } = one.variable === variable ? one : other;
      return fork(
        variable,
        parts2.map((_, cell) => combined(partAt(one, variable, cell), partAt(other, variable, cell)))
      );
    };
    return combined(left3, right);
  };
  return { leaf, fork, map: map2, combine };
};
var visit2 = (diagram, see) => {
  const seen2 = /* @__PURE__ */ new Set([diagram]);
  for (const one of seen2) for (const part of see(one)) seen2.add(part);
};
var variablesOf = (diagram) => {
  const found3 = /* @__PURE__ */ new Set();
  visit2(diagram, (one) => {
    if (one.variable === null) return [];
    found3.add(one.variable);
    return one.parts;
  });
  return found3;
};
var outcomesOf = (diagram, isPossible = () => true) => {
  const found3 = /* @__PURE__ */ new Set();
  visit2(diagram, (one) => {
    if (one.variable !== null) return one.parts.filter((_, cell) => isPossible(one.variable, cell));
    found3.add(one.value);
    return [];
  });
  return found3;
};

// src/evaluate/join.ts
var join2 = (type, left3, right) => {
  const reason = left3.reason ?? right.reason;
  switch (type) {
    case "boolean":
    case "choice":
      return optionsState(left3.mask | right.mask, reason);
    case "choices":
      return choicesState(left3.must & right.must, left3.mask | right.mask, reason);
    default:
      return boundsState(least(left3.low, right.low), greatest(left3.high, right.high), reason);
  }
};
var isWithin = (type, inner, outer) => {
  switch (type) {
    case "boolean":
    case "choice":
      return (inner.mask & ~outer.mask) === 0;
    case "choices":
      return (inner.mask & ~outer.mask) === 0 && (outer.must & ~inner.must) === 0;
    default:
      return compare(inner.low, outer.low) >= 0 && compare(inner.high, outer.high) <= 0;
  }
};

// src/evaluate/score.ts
var FINALLY = /* @__PURE__ */ new Set(["unknown", "declined", "not-applicable"]);
var pointBounds = (points2, mask) => {
  const one = mask & mask - 1 ? void 0 : points2[31 - Math.clz32(mask)];
  if (one !== void 0) return [one, one];
  const possible2 = points2.filter((_, bit) => (mask & 1 << bit) !== 0);
  return [Math.min(...possible2), Math.max(...possible2)];
};
var itemBounds = ({ points: points2 }, state) => {
  if (state.exists === FALSE) return [0, 0];
  const [low, high] = points2 === null ? [state.low, state.high] : pointBounds(points2, state.mask);
  return state.exists === UNKNOWN ? [least(low, 0), greatest(high, 0)] : [low, high];
};
var rounded = (value2, round) => {
  if (round === "up") return Math.ceil(toNumber(value2));
  if (round === "down") return Math.floor(toNumber(value2));
  return round === "nearest" ? Math.floor(toNumber(value2) + 0.5) : value2;
};
var boundsOf2 = (item2, states) => {
  const state = states[item2.signal];
  return state === void 0 ? [0, 0] : itemBounds(item2, state);
};
var estimateOf = (score, states, missing3) => {
  const bounds = score.items.map((item2) => boundsOf2(item2, states));
  const open2 = bounds.filter(([low, high]) => compare(low, high) !== 0);
  const unanswered2 = score.items.filter(({ signal: signal2 }) => FINALLY.has(states[signal2]?.reason ?? ""));
  if (open2.length === 0 || open2.length > missing3.atMost || unanswered2.length < open2.length) return null;
  const lowest = bounds.map(([low]) => low).reduce(add2, 0);
  if (missing3.fill === "lowest") return rounded(lowest, missing3.round);
  const answered = bounds.filter(([low, high]) => compare(low, high) === 0);
  if (answered.length === 0) return null;
  const sum3 = answered.map(([low]) => low).reduce(add2, 0);
  const filled2 = rounded(divide(multiply(sum3, bounds.length), answered.length), missing3.round);
  return least(greatest(filled2, lowest), bounds.map(([, high]) => high).reduce(add2, 0));
};
var scoreOf = (score, states) => {
  let [lowest, highest] = [0, 0];
  for (const item2 of score.items) {
    const [low, high] = boundsOf2(item2, states);
    lowest = add2(lowest, low);
    highest = add2(highest, high);
  }
  return {
    low: lowest,
    high: highest,
    estimate: score.missing === null ? null : estimateOf(score, states, score.missing)
  };
};

// src/evaluate/derivation.ts
var decided = (rows, signal2, { view }) => {
  let possible2 = null;
  for (const { when, is } of rows) {
    const truth = when === null ? TRUE : when.check(view);
    if (truth === FALSE) continue;
    const outcome2 = typeof is === "function" ? computed(is(view.states), signal2) : is;
    possible2 = possible2 === null ? outcome2 : join2(signal2.signal.type, possible2, outcome2);
    if (truth === TRUE) return possible2;
  }
  return possible2 === null ? signal2.full : join2(signal2.signal.type, possible2, signal2.full);
};
var computed = (interval, signal2) => interval === null ? signal2.full : boundsState(interval[0], interval[1]);
var scored = (score, signal2, work) => {
  const { low, high, estimate } = scoreOf(score, work.view.states);
  if (estimate === null) return boundsState(low, high);
  work.estimates.set(signal2.index, estimate);
  const isGiven3 = work.observations[signal2.index]?.state.reason === null;
  return work.lens.estimates && !isGiven3 ? boundsState(estimate, estimate) : boundsState(low, high);
};
var banded = (bands, signal2, score) => {
  const met = bands.filter(
    ({ from, to }) => score !== void 0 && compare(score.high, from) >= 0 && compare(score.low, to) <= 0
  );
  return met.length === 0 ? signal2.full : optionsState(met.reduce((mask, band2) => mask | band2.mask, 0));
};
var derivedState = (signal2, derivation, work) => {
  switch (derivation.kind) {
    case "formula":
      return computed(derivation.compute(work.view.states), signal2);
    case "decide":
      return decided(derivation.rows, signal2, work);
    case "score":
      return scored(derivation, signal2, work);
    case "bands":
      return banded(derivation.bands, signal2, work.view.states[derivation.of]);
  }
};

// src/evaluate/given.ts
var NEVER2 = Number.NEGATIVE_INFINITY;
var newestFor = (signal2, work) => {
  const given2 = work.observations[signal2.index] ?? null;
  const own2 = given2 !== null && given2.state.reason === null ? given2.on ?? work.view.on : NEVER2;
  return signal2.derivation === null ? own2 : Math.max(own2, newestInput(signal2, work));
};
var newestInput = ({ inputs }, work) => Math.max(...inputs.flatMap((input) => work.signals[input] ?? []).map((input) => newestFor(input, work)));
var withGiven = (signal2, derived2, given2, work) => {
  const value2 = work.lens.stale ? given2.stale ?? given2.state : given2.state;
  if (value2.reason !== null) return derived2.exact ? derived2 : { ...derived2, reason: value2.reason };
  if (isWithin(signal2.signal.type, value2, derived2)) return value2;
  if (work.lens.today === null) work.disputed.add(signal2.index);
  const [newest2, on2] = [newestInput(signal2, work), given2.on ?? work.view.on];
  if (newest2 === on2) return { ...join2(signal2.signal.type, value2, derived2), reason: "unknown" };
  return newest2 > on2 ? derived2 : value2;
};

// src/evaluate/lens.ts
var TODAY = { estimates: false, stale: false, today: null };

// src/evaluate/pending.ts
var isPending = (state) => (state.today ?? state).pending;
var mayTurnOutAbsent = ({ absentWith }, given2, states) => absentWith.length > 0 && (given2 === null || given2.state.pending) && absentWith.every((input) => {
  const state = states[input];
  return state !== void 0 && (state.absent || state.exists === UNKNOWN && isPending(state));
});
var markPending = (signal2, state, { observations, view }) => {
  if (state.pending || state.exact && state.exists !== UNKNOWN) return state;
  const rests = signal2.inputs.some((input) => {
    const one = view.states[input];
    return one !== void 0 && isPending(one);
  });
  return rests || observations[signal2.index]?.state.pending === true ? { ...state, pending: true } : state;
};

// src/evaluate/derive.ts
var REASONS2 = [
  "not-asked",
  "stale",
  "unusable",
  "unknown",
  "declined",
  "not-applicable",
  "unreliable"
];
var withReason = (signal2, state, states) => {
  if (state.exact) return state.reason === null ? state : { ...state, reason: null };
  const reason = REASONS2.find((one) => signal2.inputs.some((input) => states[input]?.reason === one));
  return { ...state, reason: reason ?? "unknown" };
};
var widened = (signal2, state, isUpper, isLower) => {
  if (!isUpper && !isLower) return state;
  const low = isUpper ? least(state.low, signal2.full.low) : state.low;
  const high = isLower ? greatest(state.high, signal2.full.high) : state.high;
  return boundsState(low, high);
};
var withBounds = (signal2, state, view) => {
  const { atMostIf, atLeastIf } = signal2;
  const isUpper = atMostIf !== null && atMostIf.check(view) !== FALSE;
  const isLower = atLeastIf !== null && atLeastIf.check(view) !== FALSE;
  return widened(signal2, state, isUpper, isLower);
};
var ownState = (signal2, work) => {
  const given2 = work.observations[signal2.index] ?? null;
  const { states } = work.view;
  if (signal2.derivation === null) {
    if (given2 === null) return signal2.unseen;
    return work.lens.stale ? given2.stale ?? given2.state : given2.state;
  }
  const isAbsent = signal2.absentWith.length > 0 && signal2.absentWith.every((input) => states[input]?.absent === true);
  if (given2 === null && isAbsent) return { ...signal2.full, absent: true };
  const derived2 = withReason(
    signal2,
    withBounds(signal2, derivedState(signal2, signal2.derivation, work), work.view),
    states
  );
  if (mayTurnOutAbsent(signal2, given2, states)) return { ...derived2, exact: false, exists: UNKNOWN };
  if (given2 === null) return derived2;
  const settled = withBounds(signal2, withGiven(signal2, derived2, given2, work), work.view);
  const { reason } = given2.state;
  if (!settled.exact && (reason === "declined" || reason === "not-applicable")) return { ...settled, reason };
  return withReason(signal2, settled, states);
};
var guarded = (signal2, state, view) => {
  if (signal2.unreliableIf === null && signal2.onlyIf === null) return state;
  const reliable2 = signal2.unreliableIf === null ? FALSE : signal2.unreliableIf.check(view);
  const exists = signal2.onlyIf === null ? TRUE : signal2.onlyIf.check(view);
  const reason = reliable2 === UNKNOWN ? state.reason ?? "unreliable" : "unreliable";
  const kept = reliable2 === FALSE || state.absent ? state : { ...signal2.full, exists: state.exists, reason };
  return exists === TRUE ? kept : { ...kept, exists };
};
var stateThrough = (signal2, work) => {
  const state = markPending(signal2, guarded(signal2, ownState(signal2, work), work.view), work);
  const today = work.lens.today?.[signal2.index] ?? null;
  return today === null ? state : { ...state, today };
};
var derive = (program, observations, on2, lens) => {
  const work = {
    observations,
    lens,
    view: { states: [], on: on2 },
    estimates: /* @__PURE__ */ new Map(),
    disputed: /* @__PURE__ */ new Set(),
    signals: program.signals
  };
  for (const signal2 of program.signals) {
    const isPlain = signal2.isPlain && lens === TODAY;
    work.view.states.push(isPlain ? observations[signal2.index]?.state ?? signal2.unseen : stateThrough(signal2, work));
  }
  return { states: work.view.states, on: on2, estimates: work.estimates, disputed: work.disputed };
};

// src/evaluate/drawDerivation.ts
var MOST_TOGETHER = 1024;
var isExact = ({ variables }, drawn) => [...variablesOf(drawn)].every((variable) => variables.list[variable]?.isCoarse === false);
var together3 = (pen, parts2) => {
  const counts = parts2.map((part) => outcomesOf(part).size);
  if (counts.reduce((product2, count3) => product2 * count3, 1) > MOST_TOGETHER) return null;
  if (!parts2.every((part) => isExact(pen, part))) return null;
  const tuples = [[]];
  const of = (tuple3, outcome2) => tuples.push([...tuples[tuple3] ?? [], outcome2]) - 1;
  return [parts2.reduce((before, part) => pen.sheet.combine(before, part, { of }), pen.sheet.leaf(0)), tuples];
};
var drawComputed = (pen, signal2, compute, part) => {
  const inputs = signal2.computedWith;
  const combined = together3(
    pen,
    inputs.map((input) => pen.signal(input, true))
  );
  if (combined === null) return pen.whole(signal2, computed(compute(pen.view.states), signal2), part);
  const [drawn, tuples] = combined;
  return pen.sheet.map(drawn, (tuple3) => {
    const states = (tuples[tuple3] ?? []).map(pen.outcomes.stateOf);
    return pen.outcomes.numberOf(pen.supposing(inputs, states, (view) => computed(compute(view.states), signal2)));
  });
};
var PAIRED = { of: (truth, outcome2) => outcome2 * 3 + truth };
var drawDecided = (pen, signal2, rows) => {
  const { numberOf: numberOf2, stateOf: stateOf2 } = pen.outcomes;
  const choosing = {
    of: (paired, rest) => {
      const [truth, outcome2] = [paired % 3, Math.floor(paired / 3)];
      if (truth === TRUE) return outcome2;
      return truth === FALSE ? rest : numberOf2(join2(signal2.signal.type, stateOf2(outcome2), stateOf2(rest)));
    }
  };
  const drawn = rows.map(({ when, is }, place) => ({
    when: when === null ? null : pen.condition(when),
    is: typeof is === "function" ? drawComputed(pen, signal2, is, `row ${place}`) : pen.sheet.leaf(numberOf2(is))
  }));
  return drawn.reduceRight(
    (rest, { when, is }) => {
      if (when === null) return is;
      return pen.sheet.combine(pen.sheet.combine(when, is, PAIRED), rest, choosing);
    },
    pen.sheet.leaf(numberOf2(signal2.full))
  );
};
var drawScore = (pen, items) => {
  const { numberOf: numberOf2, stateOf: stateOf2 } = pen.outcomes;
  const drawn = items.map((item2) => ({ item: item2, of: pen.signal(item2.signal, true) }));
  let sum3 = pen.sheet.leaf(numberOf2(boundsState(0, 0)));
  for (const { item: item2, of } of drawn.reverse()) {
    if (!isExact(pen, of)) return null;
    sum3 = pen.sheet.combine(of, sum3, {
      of: (outcome2, before) => {
        const [low, high] = itemBounds(item2, stateOf2(outcome2));
        return numberOf2(boundsState(add2(stateOf2(before).low, low), add2(stateOf2(before).high, high)));
      }
    });
    if (outcomesOf(sum3).size > MOST_TOGETHER) return null;
  }
  return sum3;
};
var drawDerivation = (pen, signal2, derivation) => {
  const drawn = drawnBy(pen, signal2, derivation);
  return drawn === null || outcomesOf(drawn).has(SPILLED) ? null : drawn;
};
var drawnBy = (pen, signal2, derivation) => {
  switch (derivation.kind) {
    case "formula":
      return drawComputed(pen, signal2, derivation.compute, "formula");
    case "decide":
      return drawDecided(pen, signal2, derivation.rows);
    case "score":
      return drawScore(pen, derivation.items);
    case "bands":
      return pen.sheet.map(
        pen.signal(derivation.of, true),
        (score) => pen.outcomes.numberOf(banded(derivation.bands, signal2, pen.outcomes.stateOf(score)))
      );
  }
};

// src/evaluate/drawSignal.ts
var isGiven = ({ observations }, { index }) => observations[index]?.state.reason === null;
var guardedBy = (pen, guard) => guard === null ? pen.sheet.leaf(FALSE) : pen.condition(guard);
var bounded = (pen, signal2, value2) => {
  const { numberOf: numberOf2, stateOf: stateOf2 } = pen.outcomes;
  const { atMostIf, atLeastIf } = signal2;
  if (atMostIf === null && atLeastIf === null) return value2;
  const upper = pen.sheet.combine(value2, guardedBy(pen, atMostIf), {
    of: (outcome2, truth) => numberOf2(widened(signal2, stateOf2(outcome2), truth !== FALSE, false))
  });
  return pen.sheet.combine(upper, guardedBy(pen, atLeastIf), {
    of: (outcome2, truth) => numberOf2(widened(signal2, stateOf2(outcome2), false, truth !== FALSE))
  });
};
var ownValue = (pen, signal2, state) => {
  if (state.exact) return pen.sheet.leaf(pen.outcomes.numberOf(state));
  const { derivation } = signal2;
  if (derivation === null || isGiven(pen, signal2)) return pen.whole(signal2, state, "value");
  const drawn = drawDerivation(pen, signal2, derivation);
  return drawn === null ? pen.whole(signal2, state, "value") : bounded(pen, signal2, drawn);
};
var reliable = (pen, signal2, value2) => {
  const { unreliableIf, full } = signal2;
  if (unreliableIf === null || unreliableIf.check(pen.view) === FALSE) return value2;
  return pen.sheet.combine(pen.condition(unreliableIf), value2, {
    of: (truth, outcome2) => truth === FALSE ? outcome2 : pen.outcomes.numberOf(full)
  });
};
var existing = (pen, signal2, value2) => {
  const { numberOf: numberOf2, stateOf: stateOf2 } = pen.outcomes;
  if (signal2.onlyIf === null) return value2;
  return pen.sheet.combine(pen.condition(signal2.onlyIf), value2, {
    of: (truth, outcome2) => {
      if (truth === TRUE) return outcome2;
      return numberOf2(truth === FALSE ? { ...signal2.full, exists: FALSE } : { ...stateOf2(outcome2), exists: UNKNOWN });
    }
  });
};
var drawSignal = (pen, index, within2) => {
  const [signal2, state] = [pen.program.signals[index], pen.view.states[index]];
  if (signal2 === void 0 || state === void 0) throw new RangeError(`no signal ${index}`);
  if (state.exists === FALSE || state.absent && !within2) return pen.sheet.leaf(pen.outcomes.numberOf(state));
  const there = { ...state, absent: false, exists: signal2.onlyIf === null ? state.exists : TRUE };
  return existing(pen, signal2, reliable(pen, signal2, ownValue(pen, signal2, there)));
};

// src/evaluate/drawTest.ts
var optionsIn2 = (mask) => {
  const found3 = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) found3.push(rest & -rest);
  return found3;
};
var drawContains = ({ sheet, variables }, { any, not }, signal2, { mask, must }, { mask: wanted, operator }) => {
  const drawn = (must & wanted) !== 0 ? sheet.leaf(TRUE) : any(optionsIn2(mask & wanted).map((option) => variables.ofOption(signal2, option, sheet.leaf)));
  return operator === "lacks" ? not(drawn) : drawn;
};
var drawChoices = (pen, truths, test3, signal2, state) => {
  const passed = truths.all(test3.comparisons.map((comparison2) => drawContains(pen, truths, signal2, state, comparison2)));
  const { onlyIf, unreliableIf } = signal2;
  const exists = onlyIf === null ? passed : truths.all([pen.condition(onlyIf), passed]);
  if (unreliableIf === null && !test3.orUnknown) return exists;
  const unreliable = unreliableIf === null ? pen.sheet.leaf(FALSE) : pen.condition(unreliableIf);
  return pen.sheet.combine(unreliable, exists, {
    of: (truth, outcome2) => {
      const found3 = truth === FALSE ? outcome2 : UNKNOWN;
      return test3.orUnknown && found3 === UNKNOWN ? TRUE : found3;
    }
  });
};
var drawTest = (pen, truths, test3) => {
  const [signal2, state] = [pen.program.signals[test3.signal], pen.view.states[test3.signal]];
  if (signal2 === void 0 || state === void 0) throw new RangeError(`no signal ${test3.signal}`);
  const isObserved2 = signal2.derivation === null;
  if (signal2.signal.type === "choices" && isObserved2 && !state.exact)
    return drawChoices(pen, truths, test3, signal2, state);
  const today = state.today ?? state;
  const stays = test3.today.length > 0 || test3.orUnknown && !pen.isLearning;
  const truthIn = (found3) => pen.supposing([test3.signal], [stays ? { ...found3, today } : found3], test3.check);
  if (signal2.isPlain) return pen.variables.ofSignal(signal2, state, "value", (cell) => pen.sheet.leaf(truthIn(cell)));
  return pen.sheet.map(pen.signal(test3.signal, false), (outcome2) => truthIn(pen.outcomes.stateOf(outcome2)));
};

// src/evaluate/outcomes.ts
var written3 = (value2) => typeof value2 === "number" ? String(value2) : `${value2.digits}e${value2.scale}`;
var keyOf4 = ({ exists, absent, mask, must, low, high, exact }) => `${exists} ${absent} ${exact} ${mask} ${must} ${written3(low)} ${low === high ? "" : written3(high)}`;
var newOutcomes = () => {
  const [numbers, states] = [/* @__PURE__ */ new Map(), []];
  const met = /* @__PURE__ */ new Map();
  const newNumber = (state) => {
    const key = keyOf4(state);
    const found3 = numbers.get(key) ?? states.push(state) - 1;
    numbers.set(key, found3);
    met.set(state, found3);
    return found3;
  };
  return {
    numberOf: (state) => met.get(state) ?? newNumber(state),
    stateOf: (number3) => {
      const state = states[number3];
      if (state === void 0) throw new RangeError(`no outcome ${number3}`);
      return state;
    }
  };
};

// src/evaluate/truthDiagrams.ts
var isOnly = (one, truth) => one.variable === null && one.value === truth;
var early = (deciding, empty2) => (left3, right) => {
  if (left3 === right || isOnly(left3, deciding) || isOnly(right, empty2)) return left3;
  return isOnly(right, deciding) || isOnly(left3, empty2) ? right : null;
};
var BOTH = { of: Math.min, early: early(FALSE, TRUE) };
var EITHER = { of: Math.max, early: early(TRUE, FALSE) };
var CERTAIN = 1e3;
var COUNTED = {
  of: (truth, counted2) => counted2 + (truth === TRUE ? CERTAIN + 1 : truth === UNKNOWN ? 1 : 0)
};
var isEnough = (atLeast2) => (counted2) => {
  if (Math.floor(counted2 / CERTAIN) >= atLeast2) return TRUE;
  return counted2 % CERTAIN < atLeast2 ? FALSE : UNKNOWN;
};
var truthDiagramsOn = ({ leaf, map: map2, combine }) => ({
  all: (parts2) => parts2.reduceRight((rest, part) => combine(part, rest, BOTH), leaf(TRUE)),
  any: (parts2) => parts2.reduceRight((rest, part) => combine(part, rest, EITHER), leaf(FALSE)),
  not: (part) => map2(part, (truth) => TRUE - truth),
  count: (atLeast2, parts2) => map2(
    parts2.reduceRight((rest, part) => combine(part, rest, COUNTED), leaf(0)),
    isEnough(atLeast2)
  )
});

// src/evaluate/answersOn.ts
var daysAround = (on2, duration2) => {
  const length = addCalendar(on2, duration2) - on2;
  return [-3, -2, -1, 0, 1, 2, 3].map((days) => on2 - length + days);
};
var answersOn = (on2, signal2, state) => {
  if (signal2.signal.type !== "date") return completionsOf(signal2, state);
  const around2 = signal2.cutoffs.flatMap((cutoff) => [cutoff - 1, cutoff, cutoff + 1]);
  const days = /* @__PURE__ */ new Set([on2, ...around2, ...signal2.terms.flatMap((term2) => daysAround(on2, term2))]);
  return [...days].filter((day2) => day2 <= on2 && compare(day2, state.low) >= 0 && compare(day2, state.high) <= 0).sort((left3, right) => left3 - right).map((day2) => boundsState(day2, day2));
};

// src/evaluate/cells.ts
var placeOf = ({ cutoffs }, value2) => {
  const below = cutoffs.filter((cutoff) => compare(cutoff, value2) < 0).length;
  const next = cutoffs[below];
  return 2 * below + (next !== void 0 && compare(next, value2) === 0 ? 1 : 0);
};
var distinct = (signal2, cells) => {
  if (signal2.isComputedWith || signal2.cutoffs.length === 0) return cells;
  const found3 = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    const place = placeOf(signal2, cell.low);
    if (!found3.has(place)) found3.set(place, cell);
  }
  return [...found3.values()];
};
var cellsOn = (on2, signal2, state) => {
  const isWhole2 = signal2.derivation !== null;
  const answers = answersOn(on2, signal2, state);
  if (answers.length > 0) {
    return { signal: signal2, option: 0, cells: distinct(signal2, answers), isWhole: isWhole2, isCoarse: isWhole2 && signal2.isComputedWith };
  }
  const cells = stretchesOf(signal2, state).map((value2) => ({ ...boundsState(value2, value2), exists: state.exists }));
  return { signal: signal2, option: 0, cells, isWhole: isWhole2, isCoarse: true };
};

// src/evaluate/variables.ts
var newVariables = ({ leaf, fork }, on2, mayStay) => {
  const [list2, numbers] = [[], /* @__PURE__ */ new Map()];
  const numberOf2 = (key, make) => {
    const found3 = numbers.get(key);
    if (found3 !== void 0) return found3;
    numbers.set(key, list2.length);
    return list2.push(make()) - 1;
  };
  return {
    list: list2,
    ofSignal: (signal2, state, part, leafOf) => {
      const number3 = numberOf2(`${signal2.id} ${part}`, () => cellsOn(on2, signal2, state));
      const cells = list2[number3]?.cells ?? [];
      if (cells.length === 0) return leaf(SPILLED);
      return fork(number3, (mayStay(signal2) ? [...cells, state] : cells).map(leafOf));
    },
    ofOption: (signal2, option, leafOf) => {
      const make = () => ({ signal: signal2, option, cells: [], isCoarse: false, isWhole: false });
      const truths = mayStay(signal2) ? [FALSE, TRUE, UNKNOWN] : [FALSE, TRUE];
      return fork(numberOf2(`${signal2.id} is ${option}`, make), truths.map(leafOf));
    }
  };
};

// src/evaluate/picture.ts
var ROOM = 5e4;
var drawNode = (pen, truths, node) => {
  const truth = pen.isLearning ? certainTruth(node, pen.view) : node.check(pen.view);
  if (truth !== UNKNOWN) return pen.sheet.leaf(truth);
  switch (node.kind) {
    case "test":
      return drawTest(pen, truths, node);
    case "not":
      return truths.not(pen.condition(node.of));
    case "count":
      return truths.count(node.atLeast, node.of.map(pen.condition));
    default:
      return truths[node.kind](node.of.map(pen.condition));
  }
};
var onceEach = (make) => {
  const made2 = /* @__PURE__ */ new Map();
  return (key) => {
    const found3 = made2.get(key) ?? make(key);
    made2.set(key, found3);
    return found3;
  };
};
var supposingIn = ({ states, on: on2 }) => {
  const lent = [...states];
  return (signals2, supposed, look) => {
    signals2.forEach((signal2, place) => {
      lent[signal2] = supposed[place] ?? states[signal2];
    });
    const found3 = look({ states: lent, on: on2 });
    for (const signal2 of signals2) lent[signal2] = states[signal2];
    return found3;
  };
};
var newPaper = (on2, mayStay) => {
  const sheet = newSheet(ROOM);
  return {
    sheet,
    outcomes: newOutcomes(),
    truths: truthDiagramsOn(sheet),
    variables: newVariables(sheet, on2, mayStay)
  };
};
var paperFor = ({ program, view }, isLearning) => newPaper(view.on, ({ index }) => isLearning && program.leniently.has(index));
var pictureOf = (known2, isLearning, paper = paperFor(known2, isLearning)) => {
  const { sheet, outcomes, truths, variables } = paper;
  const plain2 = onceEach((index) => drawSignal(pen, index, false));
  const inside2 = onceEach((index) => drawSignal(pen, index, true));
  const pen = {
    ...known2,
    isLearning,
    supposing: supposingIn(known2.view),
    sheet,
    outcomes,
    variables,
    condition: onceEach((node) => drawNode(pen, truths, node)),
    signal: (index, within2) => within2 ? inside2(index) : plain2(index),
    whole: (signal2, state, part) => state.exact ? sheet.leaf(outcomes.numberOf(state)) : variables.ofSignal(signal2, state, part, (cell) => sheet.leaf(outcomes.numberOf(cell)))
  };
  return { variables: variables.list, all: (nodes) => truths.all(nodes.map(pen.condition)) };
};

// src/evaluate/mattering.ts
var once2 = (make) => {
  let made2 = null;
  return () => {
    made2 ??= make();
    return made2;
  };
};
var picturesOf = (known2) => ({
  learning: once2(() => pictureOf(known2, true)),
  completing: once2(() => pictureOf(known2, false))
});
var isLoose2 = (repeated, { states }) => repeated.some((index) => {
  const state = states[index];
  return state !== void 0 && isOpen2(state);
});
var decidedBy = ({ all }, nodes) => {
  const [truth, ...others] = outcomesOf(all(nodes));
  return others.length === 0 && (truth === FALSE || truth === TRUE) ? truth : UNKNOWN;
};
var exactTruth = (pictures, view, { when, rule: rule4, ...of }) => {
  if (!isLoose2(of.repeated, view)) return UNKNOWN;
  const truth = decidedBy(pictures.completing(), [when]);
  const { population } = of.pathway;
  if (truth !== UNKNOWN || rule4.redFlag || population === null) return truth;
  return decidedBy(pictures.completing(), [population, when]) === FALSE ? FALSE : UNKNOWN;
};
var populationTruth = (pictures, view, pathway2) => {
  const { population, repeated } = pathway2;
  if (population === null) return TRUE;
  const truth = population.check(view);
  return truth === UNKNOWN && isLoose2(repeated, view) ? decidedBy(pictures.completing(), [population]) : truth;
};
var withAllItRestsOn = ({ signals: signals2 }, index) => {
  const all = /* @__PURE__ */ new Set([index]);
  for (const one of all) for (const input of signals2[one]?.inputs ?? []) all.add(input);
  return all;
};
var matteringIn = (program, pictures, view, rule4, conditions2) => {
  if (!isLoose2(rule4.repeated, view)) return null;
  const { all, variables } = rule4.lenient ? pictures.learning() : pictures.completing();
  const found3 = /* @__PURE__ */ new Set();
  for (const nodes of conditions2) {
    const drawn = all(nodes);
    if (outcomesOf(drawn).has(SPILLED)) return null;
    for (const number3 of variablesOf(drawn)) {
      const variable = variables[number3];
      if (variable === void 0) continue;
      const { index } = variable.signal;
      for (const one of variable.isWhole ? withAllItRestsOn(program, index) : [index]) found3.add(one);
    }
  }
  return found3;
};

// src/evaluate/ranking.ts
var pathwaySignals = /* @__PURE__ */ new WeakMap();
var testedIn = (node) => node.kind === "test" ? [node.signal] : (node.kind === "not" ? [node.of] : node.of).flatMap(testedIn);
var signalsOf = (program) => {
  const known2 = pathwaySignals.get(program);
  if (known2 !== void 0) return known2;
  const resting = (tested) => tested.flatMap((index) => [index, ...program.signals[index]?.leaves ?? []]);
  const forWhom = new Set(
    program.pathways.flatMap(({ population }) => population === null ? [] : resting(testedIn(population)))
  );
  const found3 = /* @__PURE__ */ new Map();
  for (const { pathway: pathway2, tested } of program.rules) {
    const own2 = found3.get(pathway2.id) ?? /* @__PURE__ */ new Set();
    for (const index of resting(tested)) if (!forWhom.has(index)) own2.add(index);
    found3.set(pathway2.id, own2);
  }
  pathwaySignals.set(program, found3);
  return found3;
};
var touchedIn = (program, observations, { pathways = [] }) => /* @__PURE__ */ new Set([
  ...pathways,
  ...[...signalsOf(program)].flatMap(
    ([id2, signals2]) => [...signals2].some((index) => (observations[index] ?? null) !== null) ? [id2] : []
  )
]);
var hasTrueTest = (node, view) => {
  if (node.kind === "test") return certainTruth(node, view) === TRUE;
  return node.kind !== "not" && node.of.some((part) => hasTrueTest(part, view));
};
var byPlace2 = (left3, right) => left3.rank - right.rank || Number(right.rule.rule.redFlag) - Number(left3.rule.rule.redFlag) || left3.rule.nominal - right.rule.nominal || left3.cost - right.cost || left3.rule.index - right.rule.index;
var inOrder = (program, { view, observations }, open2, input) => {
  const touched = touchedIn(program, observations, input);
  const isTouched = (id2) => touched.size === 0 || touched.has(id2);
  const rankOf = ({ rule: rule4, state }) => {
    if (!rule4.rule.redFlag) return 2;
    if (state === "open" && hasTrueTest(rule4.when, view)) return 1;
    return isTouched(rule4.pathway.id) ? 2 : 3;
  };
  return open2.map((one) => ({ one, rank: rankOf(one.standing), rule: one.standing.rule, cost: one.cost })).sort(byPlace2).map(({ one }) => one);
};

// src/evaluate/unsettled.ts
var AS_WRITTEN = (_, parts2) => parts2;
var walkNode = (walk3, node) => {
  if (node === null || certainTruth(node, walk3.view) !== UNKNOWN) return;
  if (node.kind === "test") walkSignal(walk3, node.signal, false);
  else for (const part of partsOf(walk3, node)) walkNode(walk3, part);
};
var partsOf = ({ order }, node) => {
  if (node.kind === "not") return [node.of];
  return node.kind === "count" ? node.of : order(node.kind, node.of);
};
var walkRows = (walk3, rows, signal2) => {
  for (const { when, is } of rows) {
    const truth = when === null ? TRUE : certainTruth(when, walk3.view);
    if (truth === FALSE) continue;
    walkNode(walk3, when);
    if (typeof is === "function") for (const input of signal2.computedWith) walkSignal(walk3, input, true);
    if (truth === TRUE) return;
  }
};
var walkDerivation = (walk3, signal2) => {
  const { derivation } = signal2;
  if (derivation?.kind === "decide") walkRows(walk3, derivation.rows, signal2);
  else if (derivation?.kind === "bands") walkSignal(walk3, derivation.of, true);
  else for (const input of signal2.computedWith) walkSignal(walk3, input, true);
};
var REFUSED = /* @__PURE__ */ new Set(["declined", "not-applicable"]);
var walkSignal = (walk3, index, within2) => {
  const [signal2, state] = [walk3.program.signals[index], walk3.view.states[index]];
  if (signal2 === void 0 || state === void 0 || walk3.visited.has(index)) return;
  if (state.exists === UNKNOWN) walkNode(walk3, signal2.onlyIf);
  if (!isOpen2(state) && !(within2 && state.absent)) return;
  walk3.visited.add(index);
  for (const guard of [signal2.onlyIf, signal2.unreliableIf, signal2.atLeastIf, signal2.atMostIf]) walkNode(walk3, guard);
  if (walk3.disputed.has(index)) walk3.found.add(index);
  if (signal2.derivation === null) walk3.found.add(index);
  else if (!REFUSED.has(state.reason ?? "")) walkDerivation(walk3, signal2);
};
var unsettledIn = (program, view, disputed, nodes, order = AS_WRITTEN) => {
  const walk3 = { program, view, disputed, order, found: /* @__PURE__ */ new Set(), visited: /* @__PURE__ */ new Set() };
  for (const node of nodes) walkNode(walk3, node);
  return [...walk3.found];
};

// src/evaluate/questions.ts
var ASKABLE = /* @__PURE__ */ new Set(["not-asked", "stale", "unusable"]);
var isAskable = (signal2, view) => view.disputed.has(signal2.index) || !isReserved(signal2.id) && ASKABLE.has(view.states[signal2.index]?.reason ?? "");
var askable = (program, view, signals2) => signals2.filter((index) => {
  const signal2 = program.signals[index];
  return signal2 !== void 0 && isAskable(signal2, view);
});
var mattering = ({ rule: rule4, state, verdict }) => {
  const population = rule4.rule.redFlag ? null : rule4.pathway.population;
  const own2 = population === null ? [rule4.when] : [population, rule4.when];
  if (state === "open") return verdict.truth === FALSE ? [] : [own2];
  if (state !== "applies") return [];
  const isSure = verdict.by === "certain" && !rule4.lenient;
  return [...isSure ? [] : [own2], ...rule4.asked.map((node) => [node])];
};
var openRule = ({ program, view, pictures, forecast: { cost, order } }, standing) => {
  const { rule: rule4, state } = standing;
  const conditions2 = mattering(standing);
  if (conditions2.length === 0 && state !== "open") return null;
  const unsettled = unsettledIn(program, view, view.disputed, order("all", conditions2.flat()), order);
  const matter = unsettled.length === 0 ? null : matteringIn(program, pictures, view, rule4, conditions2);
  const signals2 = askable(program, view, matter === null ? unsettled : unsettled.filter((index) => matter.has(index)));
  return state === "open" || signals2.length > 0 ? { standing, signals: signals2, cost: cost(rule4.when) } : null;
};
var openRules = (program, view, pictures, { rules: rules2 }) => {
  const looking = { program, view, pictures, forecast: forecastIn(program, view) };
  return rules2.map((standing) => openRule(looking, standing)).filter((open2) => open2 !== null);
};
var withUndecidable = (standings2, open2) => {
  const stuck = new Set(
    open2.filter(({ signals: signals2, standing }) => signals2.length === 0 && standing.state === "open").map(({ standing }) => standing)
  );
  if (stuck.size === 0) return standings2;
  return {
    ...standings2,
    rules: standings2.rules.map((standing) => stuck.has(standing) ? { ...standing, state: "undecidable" } : standing)
  };
};
var mayAnswer = ({ signal: signal2 }, reporter) => reporter === void 0 || signal2.who === void 0 || signal2.who.includes(reporter);
var questionOf = ({ id: id2, signal: signal2 }, rules2) => ({
  signal: id2,
  ask: signal2.ask ?? signal2.label,
  type: signal2.type,
  ...signal2.options === void 0 ? {} : { options: signal2.options },
  ...signal2.unit === void 0 ? {} : { unit: signal2.unit },
  ...signal2.range === void 0 ? {} : { range: signal2.range },
  decides: [...new Set(rules2.map(({ rule: rule4 }) => rule4.id))],
  // Of a red flag that applies, only who pays, who leads or how certain it is can still be asked.
  redFlag: rules2.some(({ rule: rule4, state }) => rule4.rule.redFlag && state === "open")
});
var needQuestions = (program, view, needs2) => needs2.map((need) => ({ ...need, signals: askable(program, view, need.signals) }));
var questionsFor = (program, { open: open2, needs: needs2, ...known2 }, input) => {
  const { view } = known2;
  const needed = /* @__PURE__ */ new Map();
  for (const { standing, signals: signals2 } of [...inOrder(program, known2, open2, input), ...needs2]) {
    for (const index of signals2) needed.set(index, [...needed.get(index) ?? [], standing]);
  }
  const indexes = [...needed.keys()];
  const first = indexes.filter((index) => view.disputed.has(index));
  const rest = indexes.filter((index) => !view.disputed.has(index));
  return [...first, ...rest].flatMap((index) => {
    const signal2 = program.signals[index];
    return signal2 !== void 0 && mayAnswer(signal2, input.reporter) ? [questionOf(signal2, needed.get(index) ?? [])] : [];
  });
};

// src/evaluate/answers.ts
var plainlySeen = ({ signal: { type }, options: options2, seen: seen2 }, value2) => {
  switch (type) {
    case "boolean":
      return seen2[value2 === true ? 1 : 0] ?? seenOfTheDay(optionsState(0));
    case "choice":
      return seen2[options2.indexOf(String(value2))] ?? seenOfTheDay(optionsState(0));
    case "choices": {
      const chosen = Array.isArray(value2) ? value2 : [];
      const mask = chosen.reduce((bits2, option) => bits2 | 1 << options2.indexOf(option), 0);
      return seenOfTheDay(choicesState(mask, mask));
    }
    case "date": {
      const day2 = parseDay(String(value2)) ?? Number.NaN;
      return seenOfTheDay(boundsState(day2, day2));
    }
    default:
      return seenOfTheDay(boundsState(Number(value2), Number(value2)));
  }
};
var isObservation2 = (answer2) => typeof answer2 === "object" && answer2 !== null && "value" in answer2;
var isUnanswered = (answer2) => typeof answer2 === "object" && answer2 !== null && "missing" in answer2;
var seenIn = (signal2, observation2, today) => {
  if (!isObservation2(observation2)) return { state: plainlySeen(signal2, observation2).state, on: today };
  const on2 = observation2.on === void 0 ? null : parseDay(observation2.on);
  return { state: plainlySeen(signal2, observation2.value).state, on: on2 ?? today };
};
var plainAnswer = (signal2, answer2, today) => {
  if (isUnanswered(answer2)) return { missing: answer2.missing };
  const isSeries = Array.isArray(answer2) && answer2.length > 0 && answer2.every(isObservation2);
  return { seen: isSeries ? answer2.map((one) => seenIn(signal2, one, today)) : [seenIn(signal2, answer2, today)] };
};

// src/evaluate/observe.ts
var isSame2 = (signal2, left3, right) => isWithin(signal2.signal.type, left3, right) && isWithin(signal2.signal.type, right, left3);
var newest = (signal2, seen2) => {
  const [only2] = seen2;
  if (only2 !== void 0 && seen2.length === 1) return only2;
  const on2 = Math.max(...seen2.map((one) => one.on));
  const states = seen2.filter((one) => one.on === on2).map((one) => one.state);
  const state = states.reduce(
    (left3, right) => isSame2(signal2, left3, right) ? left3 : join2(signal2.signal.type, left3, right)
  );
  return { on: on2, state: state.exact ? state : { ...state, reason: "not-asked" } };
};
var isStale = ({ validFor, outdatedBy }, on2, today, observed) => {
  if (validFor !== null && on2 < today && addCalendar(on2, validFor) < today) return true;
  const outdating = outdatedBy === null ? null : observed[outdatedBy] ?? null;
  return outdating !== null && outdating.state.reason === null && outdating.state.exact && on2 < Number(outdating.state.low);
};
var withAge = (signal2, state, on2, today, observed) => isStale(signal2, on2, today, observed) ? { state: { ...signal2.full, reason: "stale" }, stale: state, on: on2 } : { state, stale: null, on: on2 };
var observeOne = (signal2, answer2, today, observed, notices) => {
  if (typeof answer2 !== "object") {
    const seen2 = plainlySeen(signal2, answer2);
    return signal2.outdatedBy === null ? seen2 : withAge(signal2, seen2.state, today, today, observed);
  }
  const plain2 = plainAnswer(signal2, answer2, today);
  if ("missing" in plain2) return { state: { ...signal2.full, reason: plain2.missing }, stale: null, on: today };
  const { state, on: on2 } = newest(signal2, plain2.seen);
  if (plain2.seen.length > 1 && plain2.seen.some((one) => !isSame2(signal2, one.state, state))) {
    const message2 = `Over ${signal2.signal.label} zijn er verschillende waarnemingen; de nieuwste telt.`;
    notices.push({ code: "observations-differ", message: message2, signal: signal2.id });
  }
  return withAge(signal2, state, on2, today, observed);
};
var bitsOf = (options2, chosen) => chosen.reduce((mask, role3) => mask | 1 << (options2.includes(role3) ? options2.indexOf(role3) : options2.length - 1), 0);
var reserved = (signal2, input, today) => {
  if (signal2.id === REPORTER_SIGNAL && input.reporter !== void 0) {
    return { state: optionsState(bitsOf(signal2.options, [input.reporter])), stale: null, on: today };
  }
  if (signal2.id !== INVOLVED_SIGNAL || input.involved === void 0) return null;
  const roles = input.involved.map((one) => typeof one === "string" ? one : one.role);
  const mask = bitsOf(signal2.options, roles);
  return { state: choicesState(mask, mask), stale: null, on: today };
};
var bySignal = ({ index }, notices) => notices.length < 2 ? [...notices] : [...notices].sort((left3, right) => (index.get(left3.signal ?? "") ?? 0) - (index.get(right.signal ?? "") ?? 0));
var observe = (program, input, today) => {
  const notices = [];
  const observations = new Array(program.signals.length).fill(null);
  const answers = input.signals;
  const dependent = [];
  for (const id2 of Object.keys(answers)) {
    const signal2 = program.signals[program.indexByAnyId.get(id2) ?? -1];
    const answer2 = answers[id2];
    if (signal2 === void 0 || answer2 === void 0) continue;
    if (signal2.outdatedBy !== null) dependent.push([signal2, answer2]);
    else observations[signal2.index] = observeOne(signal2, answer2, today, observations, notices);
  }
  for (const [signal2, answer2] of dependent.sort(([left3], [right]) => left3.index - right.index)) {
    observations[signal2.index] = observeOne(signal2, answer2, today, observations, notices);
  }
  for (const id2 of [REPORTER_SIGNAL, INVOLVED_SIGNAL]) {
    const signal2 = program.signals[program.index.get(id2) ?? -1];
    if (signal2 !== void 0) observations[signal2.index] = reserved(signal2, input, today);
  }
  return { observations, notices: bySignal(program, notices) };
};

// src/evaluate/settle.ts
function* laterViews(program, observations, today) {
  const lens = { ...TODAY, estimates: true, today: today.states };
  if (today.estimates.size > 0) yield [derive(program, observations, today.on, lens), "estimate"];
  const hasStale = observations.some((observed) => observed !== null && observed.stale !== null);
  if (hasStale) yield [derive(program, observations, today.on, { ...lens, stale: true }), "stale"];
}
var CERTAIN2 = {
  [FALSE]: { truth: FALSE, by: "certain" },
  [UNKNOWN]: { truth: UNKNOWN, by: "certain" },
  [TRUE]: { truth: TRUE, by: "certain" }
};
function* settleCertainly(view, pictures, rules2) {
  const truths = yield { rules: rules2, view };
  return rules2.map((rule4, place) => {
    const truth = truths[place] ?? UNKNOWN;
    return CERTAIN2[truth === UNKNOWN ? exactTruth(pictures, view, rule4) : truth];
  });
}
function* settle(program, observations, today, pictures) {
  const verdicts = [...yield* settleCertainly(today, pictures, program.rules)];
  for (const [view, by] of laterViews(program, observations, today)) {
    const rules2 = program.rules.filter(
      ({ index, rule: rule4 }) => verdicts[index]?.truth !== TRUE && (by === "estimate" || rule4.redFlag)
    );
    const again = yield { rules: rules2, view };
    rules2.forEach(({ index }, place) => {
      if (again[place] === TRUE) verdicts[index] = { truth: TRUE, by };
    });
  }
  return verdicts;
}

// src/model/validity.ts
var hasBegun = ({ from }, on2) => from === void 0 || (parseDay(from) ?? 0) <= on2;
var hasEnded = ({ until }, on2) => until !== void 0 && (parseDay(until) ?? 0) <= on2;
var isInForce = (validity2, on2) => hasBegun(validity2, on2) && !hasEnded(validity2, on2);

// src/evaluate/standing.ts
var STATES = { 0: "not-indicated", 1: "open", 2: "in-force" };
var pathwayStates = (program, view, pictures) => new Map(program.pathways.map((pathway2) => [pathway2.id, STATES[populationTruth(pictures, view, pathway2)]]));
var hasAuthority = ({ pathway: pathway2 }, on2) => pathway2.status === "adopted" && isInForce(pathway2.valid, on2);
var ownState2 = (rule4, truth, pathway2, isAsked) => {
  const plain2 = truth === TRUE ? "applies" : truth === FALSE ? "ruled-out" : "open";
  if (rule4.rule.redFlag) return plain2;
  if (pathway2 === "not-indicated" || !isAsked) return "not-indicated";
  return pathway2 === "open" && plain2 === "applies" ? "open" : plain2;
};
var actingOn = (applying, named, program, on2) => {
  const acting = /* @__PURE__ */ new Map();
  const isAdopted = (id2) => program.pathways.some((pathway2) => id2.startsWith(`${pathway2.id}/`) && hasAuthority(pathway2, on2));
  for (const rule4 of applying) {
    for (const id2 of named(rule4)) {
      if (isAdopted(id2) && !hasAuthority(rule4.pathway, on2)) continue;
      acting.set(id2, [...acting.get(id2) ?? [], rule4.id]);
    }
  }
  return acting;
};
var UNDECIDED = { truth: UNKNOWN, by: "certain" };
var NOTHING2 = [];
var standings = (program, view, pictures, verdicts, asked3) => {
  const pathways = pathwayStates(program, view, pictures);
  const plain2 = [];
  const applying = [];
  for (const rule4 of program.rules) {
    const verdict = verdicts[rule4.index] ?? UNDECIDED;
    const isAsked = asked3 === void 0 || asked3.includes(rule4.pathway.id);
    const state = ownState2(rule4, verdict.truth, pathways.get(rule4.pathway.id) ?? "open", isAsked);
    if (state === "applies") applying.push(rule4);
    plain2.push({ rule: rule4, verdict, state, pausedBy: NOTHING2 });
  }
  const replacing = actingOn(applying, (rule4) => rule4.rule.replaces, program, view.on);
  const pausing = actingOn(applying, (rule4) => rule4.rule.pauses, program, view.on);
  if (replacing.size === 0 && pausing.size === 0) return { pathways, rules: plain2 };
  const rules2 = plain2.map((standing) => {
    const { rule: rule4, state } = standing;
    if (rule4.rule.redFlag || state !== "applies" && state !== "open") return standing;
    const by = replacing.get(rule4.id)?.[0];
    if (by !== void 0) return { ...standing, state: "replaced", by };
    return { ...standing, pausedBy: pausing.get(rule4.id) ?? [] };
  });
  return { pathways, rules: rules2 };
};

// src/evaluate/situation.ts
function* situationOf(program, input, today) {
  const observed = observe(program, input, today);
  const view = derive(program, observed.observations, today, TODAY);
  const pictures = picturesOf({ program, view, observations: observed.observations });
  const verdicts = yield* settle(program, observed.observations, view, pictures);
  const first = standings(program, view, pictures, verdicts, input.pathways);
  const open2 = openRules(program, view, pictures, first);
  return { observed, view, open: open2, standings: withUndecidable(first, open2) };
}

// src/plan/assemble.ts
var isUndecided = (state) => state === "open" || state === "undecidable";
var statusOf = (plan, { pathways, rules: rules2 }) => {
  if (plan.recommendations.length > 0) return "advice";
  if (rules2.some(({ state }) => isUndecided(state))) return "incomplete";
  const states = [...pathways.values()];
  return states.length > 0 && states.every((state) => state === "not-indicated") ? "not-indicated" : "no-advice";
};
var ruleAdvice = ({ rule: rule4, state, by }) => by === void 0 ? rule4.inState[state] : { id: rule4.id, state, by };
var pathwayAdvice = ({ program }, states, standings2) => {
  const rules2 = new Map(program.pathways.map(({ id: id2 }) => [id2, []]));
  for (const standing of standings2) rules2.get(standing.rule.pathway.id)?.push(ruleAdvice(standing));
  return program.pathways.map(({ id: id2, pathway: pathway2 }) => ({
    id: id2,
    version: pathway2.version,
    state: states.get(id2) ?? "open",
    rules: rules2.get(id2) ?? []
  }));
};
var adviceOf = (context, { standings: standings2, plan, questions, signals: signals2, notices }) => {
  const { input } = context;
  const { recommendations, possible: possible2, urgency: urgency2, coordinator: coordinator2, crisisLead, treatmentLead, agenda } = plan;
  const undecided = standings2.rules.filter(({ state }) => isUndecided(state));
  return {
    format: 1,
    on: input.on,
    ...input.network === void 0 ? {} : { network: input.network },
    status: statusOf(plan, standings2),
    complete: undecided.length === 0,
    openRedFlags: undecided.filter(({ rule: rule4 }) => rule4.rule.redFlag).map(({ rule: rule4 }) => rule4.id),
    urgency: urgency2,
    recommendations,
    possible: possible2,
    questions,
    coordinator: coordinator2,
    crisisLead,
    treatmentLead,
    agenda,
    pathways: pathwayAdvice(context, standings2.pathways, standings2.rules),
    signals: signals2,
    notices: [...notices, ...plan.notices]
  };
};

// node_modules/date-easter/src/index.js
function _toYear(year) {
  if (!year) {
    year = (/* @__PURE__ */ new Date()).getFullYear();
  } else if (year instanceof Date) {
    year = year.getFullYear();
  } else if (typeof year === "string") {
    year = parseInt(year, 10);
  }
  return year;
}
function pre(num, l) {
  l = l || 2;
  const s = "0000" + num;
  return s.substr(s.length - l, l);
}
var EasterDate = class {
  constructor(year, month, day2) {
    this.year = year;
    this.month = month;
    this.day = day2;
  }
  toString() {
    return [pre(this.year, 4), pre(this.month), pre(this.day)].join("-");
  }
};
function _easter(year, julian, gregorian) {
  year = _toYear(year);
  const k = Math.floor(year / 100);
  let m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  let s = 2 - Math.floor((3 * k + 3) / 4);
  if (julian) {
    m = 15;
    s = 0;
  }
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + a / 11) / 29);
  const og = 21 + d - r;
  const sz = 7 - Math.floor(year + year / 4 + s) % 7;
  const oe = 7 - (og - sz) % 7;
  let os = og + oe;
  if (gregorian) {
    os = os + Math.floor(year / 100) - Math.floor(year / 400) - 2;
  }
  const daysPerMonth = [0, 31, 28, 31, 30, 31, 30, 31, 31];
  let day2 = os;
  let month;
  for (month = 3; month < 8; month++) {
    if (day2 <= daysPerMonth[month]) {
      break;
    }
    day2 -= daysPerMonth[month];
  }
  return new EasterDate(year, month, day2);
}
function gregorianEaster(year) {
  return _easter(year);
}

// src/plan/calendar.ts
var on = (year, monthAndDay) => parseDay(`${String(year).padStart(4, "0")}-${monthAndDay}`) ?? 0;
var SUNDAY = 0;
var SATURDAY = 6;
var kingsDay = (year) => {
  const day2 = on(year, "04-27");
  return weekday(day2) === SUNDAY ? day2 - 1 : day2;
};
var easter = (year) => {
  const { month, day: day2 } = gregorianEaster(year);
  return on(year, `${String(month).padStart(2, "0")}-${String(day2).padStart(2, "0")}`);
};
var publicHolidays = (year) => {
  const sunday = easter(year);
  const movable = [sunday - 2, sunday + 1, sunday + 39, sunday + 50];
  return [on(year, "01-01"), kingsDay(year), on(year, "05-05"), on(year, "12-25"), on(year, "12-26"), ...movable];
};
var holidays = /* @__PURE__ */ new Map();
var holidaysOf = (year) => {
  const known2 = holidays.get(year) ?? new Set(publicHolidays(year));
  holidays.set(year, known2);
  return known2;
};
var isWorkingDay = (day2) => weekday(day2) !== SATURDAY && weekday(day2) !== SUNDAY && !holidaysOf(yearOf(day2)).has(day2);
var addWorkingDays = (day2, count3) => {
  let [found3, left3] = [day2, count3];
  while (left3 > 0) {
    found3 += 1;
    if (isWorkingDay(found3)) left3 -= 1;
  }
  return found3;
};

// src/plan/term.ts
var DAY2 = 1440;
var NEVER3 = { day: Number.POSITIVE_INFINITY, minutes: null };
var urgencyOf = (duration2) => {
  const hours = nominalHours(duration2);
  if (duration2.kind === "immediately") return "now";
  if (hours <= 24) return duration2.kind === "span" && duration2.unit === "working days" ? "workday" : "day";
  if (hours <= 24 * 7) return "week";
  return hours <= 24 * 42 ? "weeks" : "routine";
};
var afterHours = ({ day: day2, minutes }, hours) => {
  if (minutes === null) return { day: day2 + Math.floor(hours / 24), minutes: null };
  const total = minutes + hours * 60;
  return { day: day2 + Math.floor(total / DAY2), minutes: total % DAY2 };
};
var endOf2 = (start, duration2) => {
  if (duration2.kind !== "span") return start;
  if (duration2.unit === "hours") return afterHours(start, duration2.count);
  if (duration2.unit === "working days") return { day: addWorkingDays(start.day, duration2.count), minutes: null };
  return { day: addCalendar(start.day, duration2), minutes: null };
};
var clock = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
var written4 = ({ day: day2, minutes }) => minutes === null ? formatDay(day2) : `${formatDay(day2)}T${clock(minutes)}`;
var termFrom = (start, within2) => {
  const duration2 = parseDuration(within2) ?? { kind: "routine" };
  const end2 = endOf2(start, duration2);
  const isRoutine = duration2.kind === "routine";
  return {
    within: within2,
    due: isRoutine ? null : written4(end2),
    ends: isRoutine ? NEVER3 : end2,
    nominal: nominalHours(duration2),
    urgency: urgencyOf(duration2)
  };
};
var RANK = { now: 0, day: 1, workday: 2, week: 3, weeks: 4, routine: 5 };
var difference = (left3, right) => left3 === right ? 0 : left3 - right;
var byDay = /* @__PURE__ */ new Map();
var MOST_DAYS = 100;
var rememberedOn = (day2) => {
  if (byDay.size >= MOST_DAYS) byDay.clear();
  const terms = byDay.get(day2) ?? /* @__PURE__ */ new Map();
  byDay.set(day2, terms);
  return terms;
};
var termsFrom = (start) => {
  const terms = start.minutes === null ? rememberedOn(start.day) : /* @__PURE__ */ new Map();
  return (within2) => {
    const term2 = terms.get(within2) ?? termFrom(start, within2);
    terms.set(within2, term2);
    return term2;
  };
};
var byTerm = (left3, right) => difference(left3.ends.day, right.ends.day) || difference(left3.nominal, right.nominal) || RANK[left3.urgency] - RANK[right.urgency] || difference(left3.ends.minutes ?? DAY2, right.ends.minutes ?? DAY2);
var moreUrgent = (left3, right) => left3 === null || RANK[right] < RANK[left3] ? right : left3;
var startOf3 = (day2, at) => {
  const [hours = 0, minutes = 0] = (at ?? "").split(":").map(Number);
  return { day: day2, minutes: at === void 0 ? null : hours * 60 + minutes };
};

// src/plan/drafts.ts
var isActive = ({ standing }) => standing.pausedBy.length === 0;
var draftKey = ({ standing, place }) => `${standing.rule.index}.${place}`;
var isGiven2 = ({ when }, { rule: rule4, state }, { view }) => {
  if (when === null) return true;
  const truth = when.check(view);
  return rule4.rule.redFlag || state === "open" ? truth !== FALSE : truth === TRUE;
};
var termOf2 = ({ term: term2 }, { rule: rule4 }, { within: within2 }) => {
  if (within2 !== null) return term2(within2);
  const others = rule4.items.flatMap((other) => other.within === null ? [] : [term2(other.within)]);
  return others.sort(byTerm)[0] ?? term2("routine");
};
var draftsOf = (context) => {
  const drafts = [];
  const notes = [];
  for (const standing of context.applying) {
    standing.rule.items.forEach((item2, place) => {
      if (!isGiven2(item2, standing, context)) return;
      if (item2.kind === "note") notes.push({ standing, text: item2.text ?? "" });
      else drafts.push({ standing, kind: item2.kind, item: item2, place, term: termOf2(context, standing, item2) });
    });
  }
  return { drafts: drafts.sort(byUrgency), notes };
};
var byUrgency = (left3, right) => byTerm(left3.term, right.term) || left3.standing.rule.index - right.standing.rule.index || left3.place - right.place;

// src/plan/needs.ts
var fundingNeeds = ({ program, standings: standings2 }, recommendations) => recommendations.flatMap(({ law: law2, reasons: reasons2 }) => {
  const signals2 = (law2?.dependsOn ?? []).flatMap((id2) => program.index.get(id2) ?? []);
  return signals2.length === 0 ? [] : standings2.filter(({ rule: rule4 }) => reasons2.some((reason) => reason.rule === rule4.id)).map((standing) => ({ standing, signals: signals2 }));
});
var openRows = ({ view }, { lead: lead2 }) => {
  const certain = lead2.findIndex(({ when }) => when === null || when.check(view) === TRUE);
  const before = certain === -1 ? lead2 : lead2.slice(0, certain);
  return before.flatMap(({ when, role: role3 }) => role3 === lead2[certain]?.role ? [] : [when]);
};
var leadNeeds = (context) => {
  const { chosen, current } = context.input.coordinator ?? {};
  if (chosen !== void 0 || current !== void 0) return [];
  return context.applying.flatMap((standing) => {
    const signals2 = context.unsettled(openRows(context, standing.rule.pathway));
    return signals2.length === 0 ? [] : [{ standing, signals: signals2 }];
  });
};
var needsOf = (context, recommendations) => [
  ...fundingNeeds(context, recommendations),
  ...leadNeeds(context)
];

// src/plan/agenda.ts
var discussed = (recommendations) => recommendations.filter(({ kind: kind2 }) => kind2 === "discuss").map(({ text: text2, reasons: reasons2 }) => ({ text: text2 ?? "", rules: reasons2.map(({ rule: rule4 }) => rule4) }));
var contradictions = ({ applying }) => {
  const rules2 = applying.map(({ rule: rule4 }) => rule4);
  return rules2.flatMap(
    (rule4) => rules2.filter((other) => other.index > rule4.index).filter((other) => rule4.rule.conflictsWith.includes(other.id) || other.rule.conflictsWith.includes(rule4.id)).map((other) => ({
      text: `\u201C${rule4.rule.title}\u201D en \u201C${other.rule.title}\u201D spreken elkaar tegen: bespreek samen wat nu past.`,
      rules: [rule4.id, other.id]
    }))
  );
};
var agendaOf = (context, recommendations) => [
  ...discussed(recommendations),
  ...contradictions(context)
];

// src/plan/party.ts
var partyOf = ({ program, view }, role3) => program.parties.get(role3)?.find(({ from, until }) => from <= view.on && view.on < until)?.party;
var withParty = (context, role3) => {
  const party2 = partyOf(context, role3);
  return party2 === void 0 ? { role: role3 } : { role: role3, party: party2 };
};

// src/plan/leads.ts
var lead = (context, role3, why) => ({ ...withParty(context, role3), why });
var pathwayLead = ({ view }, pathway2) => pathway2.lead.find(({ when }) => when === null || when.check(view) === TRUE)?.role;
var proposals = (context, standings2) => {
  const proposed = /* @__PURE__ */ new Set();
  const pathways = /* @__PURE__ */ new Set();
  for (const { rule: rule4 } of standings2) {
    pathways.add(rule4.pathway);
    if (rule4.lead !== null && !rule4.rule.redFlag) proposed.add(rule4.lead);
  }
  for (const pathway2 of pathways) {
    const role3 = pathwayLead(context, pathway2);
    if (role3 !== void 0) proposed.add(role3);
  }
  return proposed;
};
var proposedCoordinator = (context, mostUrgent) => {
  const proposed = proposals(context, context.applying);
  const first = context.program.network?.leadOrder.find((role3) => proposed.has(role3));
  if (first !== void 0)
    return lead(context, first, "Voorstel: deze rol staat in de volgorde van het netwerk het eerst.");
  for (const { rule: rule4 } of mostUrgent) {
    const role3 = pathwayLead(context, rule4.pathway);
    if (role3 === void 0) continue;
    return lead(context, role3, `Voorstel van het zorgpad met de dringendste actie: ${rule4.pathway.pathway.title}.`);
  }
  return null;
};
var coordinatorOf = (context, mostUrgent) => {
  const { chosen, current } = context.input.coordinator ?? {};
  if (chosen !== void 0) return lead(context, chosen, "De persoon koos deze rol zelf.");
  if (current !== void 0) return lead(context, current, "Deze rol co\xF6rdineert al.");
  return proposedCoordinator(context, mostUrgent);
};
var firstNamed = (context, standings2, named) => {
  for (const standing of standings2) {
    const role3 = named(standing);
    if (role3 !== null) return lead(context, role3, standing.rule.reason.why);
  }
  return null;
};
var leadsOf = (context, drafts) => {
  const mostUrgent = [...new Set(drafts.map(({ standing }) => standing))];
  const all = [.../* @__PURE__ */ new Set([...mostUrgent, ...context.applying])];
  return {
    coordinator: coordinatorOf(context, mostUrgent),
    crisisLead: firstNamed(context, all, ({ rule: rule4 }) => rule4.rule.redFlag ? rule4.lead : null),
    treatmentLead: firstNamed(context, all, ({ rule: rule4 }) => rule4.treatmentLead)
  };
};

// src/plan/distinct.ts
var distinct2 = (values2) => values2.length < 2 ? [...values2] : [...new Set(values2)];

// src/plan/funding.ts
var takesOver = (lapsed, { rows }, on2) => rows.some(({ row }) => {
  const [from, until] = [row.valid?.from, lapsed.valid?.until];
  return row !== lapsed && from !== void 0 && until !== void 0 && from >= until && isInForce(row.valid ?? {}, on2);
});
var take = (found3, { laws, ownPayment }) => {
  for (const law2 of laws) found3.laws.add(law2);
  if (ownPayment !== void 0) found3.ownPayments.add(ownPayment);
  if (laws.length > 1) found3.unsettled = true;
};
var walk2 = (service3, { view }) => {
  const found3 = { laws: /* @__PURE__ */ new Set(), ownPayments: /* @__PURE__ */ new Set(), open: [], unsettled: false };
  for (const { row, when } of service3.rows) {
    const valid = row.valid ?? {};
    if (!hasBegun(valid, view.on)) continue;
    const truth = when === null ? TRUE : when.check(view);
    if (truth === FALSE) continue;
    const lapsed = hasEnded(valid, view.on);
    if (lapsed && takesOver(row, service3, view.on)) continue;
    if (lapsed) found3.unsettled = true;
    else take(found3, row);
    if (when !== null && truth === UNKNOWN) found3.open.push(when);
    if (truth === TRUE) return found3;
  }
  found3.unsettled = true;
  return found3;
};
var joined2 = (texts) => [...texts].sort().join("; ");
var legalIn = ({ program, view }, laws) => legalOf(
  [...laws].sort().flatMap((law2) => program.laws.get(law2) ?? []),
  (when) => when === null || when.check(view) !== FALSE
);
var plainly = ({ rows }, context) => {
  const { view } = context;
  for (const { row, when, funding, hasOpenTerms } of rows) {
    const truth = when === null ? TRUE : when.check(view);
    if (row.valid !== void 0 && truth !== FALSE && !isInForce(row.valid, view.on)) return null;
    if (truth === FALSE) continue;
    if (truth === UNKNOWN) return null;
    if (!hasOpenTerms) return funding;
    const { terms: _terms, objection: _objection, ...paid } = funding;
    return { ...paid, ...legalIn(context, row.laws) };
  }
  return null;
};
var fundingOf = (context, services) => {
  const only2 = services.length === 1 ? context.program.services.get(services[0] ?? "") : void 0;
  const plain2 = only2 === void 0 ? null : plainly(only2, context);
  if (plain2 !== null) return plain2;
  const found3 = services.flatMap((id2) => context.program.services.get(id2) ?? []).map((service3) => walk2(service3, context));
  if (found3.length === 0) return void 0;
  const possible2 = [...new Set(found3.flatMap(({ laws }) => [...laws]))].sort();
  const open2 = found3.flatMap((one) => one.unsettled || one.laws.size > 1 || one.ownPayments.size > 0 ? one.open : []);
  const dependsOn = context.unsettled(open2).map((index) => context.program.signals[index]?.id ?? "").sort();
  const own2 = joined2(new Set(found3.flatMap(({ ownPayments }) => [...ownPayments])));
  return {
    possible: possible2,
    settled: possible2.length > 0 && found3.every((one) => !one.unsettled && (one.laws.size === 1 || one.open.length === 0)),
    payer: [...new Set(possible2.flatMap((law2) => context.program.library.laws[law2]?.payer ?? []))].sort(),
    ...own2 === "" ? {} : { ownPayment: own2 },
    ...dependsOn.length === 0 ? {} : { dependsOn },
    ...legalIn(context, possible2)
  };
};

// src/plan/notices.ts
var pathwayNotices = ({ program, view, standings: standings2 }, states) => program.pathways.filter(
  ({ id: id2 }) => states.get(id2) !== "not-indicated" || standings2.some(({ rule: rule4, state }) => rule4.pathway.id === id2 && state === "applies")
).flatMap(({ id: id2, pathway: { title, status: status3, valid } }) => [
  ...status3 === "draft" ? [
    {
      code: "draft",
      message: `Het zorgpad \u201C${title}\u201D is een concept; geen netwerk heeft het vastgesteld.`,
      pathway: id2
    }
  ] : [],
  ...hasBegun(valid, view.on) ? [] : [
    {
      code: "not-yet-valid",
      message: `Het zorgpad \u201C${title}\u201D geldt pas vanaf ${valid.from}.`,
      pathway: id2
    }
  ],
  ...hasEnded(valid, view.on) ? [
    {
      code: "expired",
      message: `Het zorgpad \u201C${title}\u201D geldt niet meer sinds ${valid.until}.`,
      pathway: id2
    }
  ] : []
]);
var unfilled = (context, recommendations) => {
  const { program, input } = context;
  if (program.network === null) return [];
  const roles = /* @__PURE__ */ new Set();
  for (const { kind: kind2, to, party: party2, reached: reached2, responsible: responsible2 } of recommendations) {
    if ((kind2 === "refer" || kind2 === "inform") && to !== void 0 && party2 === void 0 && reached2 !== "noodnummer")
      roles.add(to);
    if (responsible2.party === void 0 && responsible2.role !== input.reporter) roles.add(responsible2.role);
  }
  return [...roles].sort().filter((role3) => program.fillable.has(role3)).map((role3) => {
    const label = program.library.roles[role3]?.label ?? role3;
    return { code: "role-not-filled", message: `In dit netwerk vult niemand de rol ${label}.`, role: role3 };
  });
};
var notAgreed = ({ applying }) => {
  const notices = distinct2(applying.flatMap(({ rule: rule4 }) => rule4.notAgreed));
  return notices.sort((left3, right) => (left3.parameter ?? "") < (right.parameter ?? "") ? -1 : 1);
};
var isNotSettled = (context, { for: purposes = [] }) => purposes.some(({ service: service3 }) => service3 !== void 0 && fundingOf(context, [service3])?.possible.length === 0);
var lawNotSettled = (context, recommendations) => recommendations.filter((one) => one.law?.settled === false && isNotSettled(context, one)).map(({ to = "" }) => {
  const label = context.program.library.roles[to]?.label ?? to;
  return { code: "law-not-settled", message: `Wie ${label} betaalt, is op deze dag niet geregeld.`, role: to };
});
var LESS_THAN_CERTAIN = {
  "undecidable-red-flag": "is niet te beslissen met wat bekend is: een mens moet dit beoordelen",
  "stale-red-flag": "rust op een verouderde waarneming: vraag het opnieuw",
  estimate: "rust op een score met een niet beantwoorde vraag"
};
var doubtAbout = ({ rule: rule4, verdict, state }) => {
  if (state === "undecidable") return rule4.rule.redFlag ? "undecidable-red-flag" : null;
  if (state !== "applies" || verdict.by === "certain") return null;
  return verdict.by === "stale" ? "stale-red-flag" : "estimate";
};
var lessThanCertain = (standings2) => {
  const notices = [];
  for (const standing of standings2) {
    const code2 = doubtAbout(standing);
    if (code2 === null) continue;
    const { id: id2, rule: rule4 } = standing.rule;
    notices.push({ code: code2, message: `\u201C${rule4.title}\u201D ${LESS_THAN_CERTAIN[code2]}.`, rule: id2 });
  }
  return notices;
};
var withoutConsent2 = ({ applying }, recommendations) => {
  const planned = new Set(recommendations.flatMap(({ reasons: reasons2 }) => reasons2.map(({ rule: rule4 }) => rule4)));
  return applying.flatMap(({ rule: { id: id2, rule: rule4 } }) => {
    if (rule4.withoutConsent === void 0 || !planned.has(id2)) return [];
    const basis2 = basisText(rule4.withoutConsent.basis);
    const message2 = `\u201C${rule4.title}\u201D: delen zonder toestemming kan op grond van ${basis2}; een mens besluit.`;
    return [{ code: "without-consent", message: message2, rule: id2 }];
  });
};
var noticesOf = (context, states, recommendations, notes) => {
  return [
    ...lessThanCertain(context.standings),
    ...withoutConsent2(context, recommendations),
    ...notes.map(({ standing, text: text2 }) => ({ code: "note", message: text2, rule: standing.rule.id })),
    ...unfilled(context, recommendations),
    ...lawNotSettled(context, recommendations),
    ...pathwayNotices(context, states),
    ...notAgreed(context)
  ];
};

// src/plan/consent.ts
var consentFor = ({ program, input }, to, redFlag) => {
  const role3 = to === void 0 ? void 0 : program.library.roles[to];
  if (redFlag || to === void 0 || role3 === void 0 || role3.domain === "medical") return "not-needed";
  const given2 = input.consent?.[to] ?? input.consent?.[role3.domain];
  return given2 === void 0 ? "required" : given2 ? "given" : "refused";
};

// src/plan/content.ts
var waitOf = (drafts) => {
  const paused = drafts.map(({ standing }) => standing.pausedBy);
  return paused.some(({ length }) => length === 0) ? {} : { waitsFor: distinct2(paused.flat()).sort() };
};
var purposeOf = (service3, drafts, isMixed) => {
  const asking = drafts.filter(({ item: item2 }) => item2.service === service3);
  const questions = distinct2(asking.flatMap(({ item: item2 }) => item2.question ?? []));
  const purpose = service3 === null ? {} : { service: service3 };
  const waiting = (some2) => isMixed ? waitOf(some2) : {};
  if (questions.length === 0) return service3 === null ? [] : [{ ...purpose, ...waiting(asking) }];
  const goAhead = asking.filter(isActive);
  const isApart = isMixed && service3 !== null && goAhead.length > 0 && goAhead.every(({ item: item2 }) => item2.question === null);
  return [
    ...isApart ? [purpose] : [],
    ...questions.map((question) => ({
      ...purpose,
      question,
      ...waiting(asking.filter(({ item: item2 }) => item2.question === question))
    }))
  ];
};
var hoursOf = (term2) => {
  const duration2 = parseDuration(term2);
  return duration2 === null ? Number.POSITIVE_INFINITY : nominalHours(duration2);
};
var mostOften = (drafts) => drafts.flatMap(({ item: item2 }) => item2.every ?? []).sort((left3, right) => hoursOf(left3) - hoursOf(right))[0];
var saidIn = ({ library: library2 }, id2, drafts, { item: item2, kind: kind2 }) => {
  const isMixed = drafts.some(isActive) && !drafts.every(isActive);
  const purposes = distinct2(drafts.map((draft) => draft.item.service)).flatMap(
    (service3) => purposeOf(service3, drafts, isMixed)
  );
  const signals2 = distinct2(drafts.flatMap((draft) => draft.item.signals));
  const partners = distinct2(drafts.flatMap((draft) => draft.item.with));
  const every = mostOften(drafts);
  const reached2 = item2.to === null ? void 0 : library2.roles[item2.to]?.reached;
  return frozen({
    id: id2,
    kind: kind2,
    ...item2.to === null ? {} : { to: item2.to },
    ...reached2 === void 0 ? {} : { reached: reached2 },
    ...purposes.length === 0 ? {} : { for: purposes },
    ...item2.text === null ? {} : { text: item2.text },
    ...signals2.length === 0 ? {} : { signals: signals2 },
    ...partners.length === 0 ? {} : { with: partners },
    ...every === void 0 ? {} : { every },
    redFlag: drafts.some(({ standing }) => standing.rule.rule.redFlag),
    reasons: distinct2(drafts.map(({ standing }) => standing.rule.reason))
  });
};
var opposedTo = ({ rules: rules2 }, { id: id2, rule: rule4 }) => [
  ...rule4.conflictsWith,
  ...rules2.filter((other) => other.rule.conflictsWith.includes(id2)).map((other) => other.id)
];
var made = (program, key, drafts, first) => {
  const going = drafts.some(isActive) ? drafts.filter(isActive) : drafts;
  const services = distinct2(going.flatMap(({ item: item2 }) => item2.service ?? []));
  const id2 = services.length === 0 ? key : `${key}/${[...services].sort().join("+")}`;
  return {
    said: saidIn(program, id2, drafts, first),
    services,
    conflictsWith: distinct2(drafts.flatMap(({ standing }) => opposedTo(program, standing.rule))).sort(),
    whole: /* @__PURE__ */ new Map()
  };
};
var MOST_REMEMBERED = 1e4;
var remembered = ({ whole }, law2, circumstances2, make) => {
  if (law2 !== void 0 && !Object.isFrozen(law2)) return make();
  const made2 = whole.get(law2) ?? /* @__PURE__ */ new Map();
  whole.set(law2, made2);
  const known2 = made2.get(circumstances2);
  if (known2 !== void 0) return known2;
  if (made2.size >= MOST_REMEMBERED) made2.clear();
  const recommendation = frozen(make());
  made2.set(circumstances2, recommendation);
  return recommendation;
};
var contentsOf = /* @__PURE__ */ new WeakMap();
var contentOf = (program, key, drafts, first) => {
  const contents = contentsOf.get(program) ?? /* @__PURE__ */ new Map();
  contentsOf.set(program, contents);
  let name = key;
  for (const draft of drafts) name += ` ${draftKey(draft)}${draft.standing.pausedBy.join("!")}`;
  const known2 = contents.get(name);
  if (known2 !== void 0) return known2;
  if (contents.size >= MOST_REMEMBERED) contents.clear();
  const content = made(program, key, drafts, first);
  contents.set(name, content);
  return content;
};

// src/plan/earlier.ts
var partsOf2 = (id2) => {
  const [contact = "", services = ""] = id2.split("/");
  return { contact, services: services === "" ? [] : services.split("+") };
};
var holds = (then, now) => {
  if (then === now || !now.startsWith("refer:")) return then === now;
  const [before, after] = [partsOf2(then), partsOf2(now)];
  if (before.contact !== after.contact || after.services.length === 0) return false;
  return after.services.every((service3) => before.services.includes(service3));
};
var lastTime = ({ earlier: earlier2 = [] }, id2) => earlier2.filter((one) => holds(one.id, id2)).sort((left3, right) => (parseDay(left3.on) ?? 0) - (parseDay(right.on) ?? 0)).at(-1);
var againOf = (context, id2, drafts, redFlag) => {
  const last = redFlag ? void 0 : lastTime(context.input, id2);
  if (last === void 0) return "first";
  if (last.outcome === "declined") return "declined";
  const before = context.before.get(last.on);
  return before !== void 0 && drafts.every((draft) => before.has(draftKey(draft))) ? "settled" : "first";
};

// src/plan/mode.ts
var isInvolved = ({ involved: involved3 = [] }, role3, services) => {
  const own2 = involved3.filter((one) => (typeof one === "string" ? one : one.role) === role3);
  if (own2.some((one) => typeof one === "string" || one.service === void 0)) return true;
  return services.length > 0 && services.every((service3) => own2.some((one) => typeof one !== "string" && one.service === service3));
};
var modeOf = (context, { kind: kind2, to, services, redFlag, consent: consent3, wasDeclined }) => {
  if (redFlag) return "new";
  if (consent3 === "refused") return "not-shared";
  if (wasDeclined) return "repeated";
  if (consent3 === "required") return "discuss-first";
  return kind2 === "refer" && to !== void 0 && isInvolved(context.input, to, services) ? "align" : "new";
};

// src/plan/outOfHours.ts
var OPENS = 8 * 60;
var CLOSES2 = 17 * 60;
var opensAgain = ({ day: day2, minutes }) => {
  if (minutes === null) return null;
  if (!isWorkingDay(day2) || minutes >= CLOSES2) return addWorkingDays(day2, 1);
  return minutes < OPENS ? day2 : null;
};
var endsBefore = ({ ends }, day2) => ends.day < day2 || ends.day === day2 && ends.minutes !== null && ends.minutes < OPENS;
var standIn = ({ program, start }, role3, term2) => {
  const day2 = opensAgain(start);
  return day2 !== null && endsBefore(term2, day2) ? program.library.roles[role3]?.outOfHours : void 0;
};
var partyInTime = (context, role3, term2) => {
  const other = standIn(context, role3, term2);
  if (other === void 0) return partyOf(context, role3);
  return partyOf(context, other) ?? { role: other, name: context.program.library.roles[other]?.label ?? other };
};

// src/plan/responsible.ts
var REPORTER = "melder";
var COORDINATOR = "coordinator";
var isInvolved2 = ({ input }, role3) => (input.involved ?? []).some((one) => (typeof one === "string" ? one : one.role) === role3);
var responsibleRole = (context, preference, coordinator2) => {
  const named = preference.map((role3) => {
    if (role3 === REPORTER) return context.input.reporter ?? role3;
    return role3 === COORDINATOR ? coordinator2 ?? role3 : role3;
  });
  return named.find((role3) => isInvolved2(context, role3)) ?? named.find((role3) => partyOf(context, role3) !== void 0) ?? named[0] ?? COORDINATOR;
};

// src/plan/support.ts
var partsOf3 = (node) => node.kind === "not" ? [node.of] : node.of;
var bearing = (node, truth, view) => {
  const parts2 = partsOf3(node);
  if (truth === UNKNOWN || node.kind === "not") return parts2;
  const isDecisive = (part) => part.check(view) === truth;
  return parts2.filter(isDecisive);
};
var addSupport = (node, view, found3) => {
  if (node.kind === "test") found3.add(node.signal);
  else for (const part of bearing(node, node.check(view), view)) addSupport(part, view, found3);
};

// src/plan/share.ts
var isKnown = ({ program, view }, index) => {
  const [state, signal2] = [view.states[index], program.signals[index]];
  if (state === void 0 || signal2 === void 0 || state.absent) return false;
  const { full } = signal2;
  return state.mask !== full.mask || state.must !== full.must || state.low !== full.low || state.high !== full.high;
};
var supportOf = ({ view }, drafts) => {
  const found3 = /* @__PURE__ */ new Set();
  for (const { standing, item: item2 } of drafts) {
    addSupport(standing.rule.when, view, found3);
    if (item2.when !== null) addSupport(item2.when, view, found3);
  }
  return found3;
};
var mayKnow = ({ program, input }, to, domain2, redFlag) => {
  const role3 = program.library.roles[to];
  if (role3 === void 0 || !role3.receives.includes(domain2)) return false;
  if (redFlag || role3.domain === "medical" && domain2 !== "social") return true;
  return (input.consent?.[to] ?? input.consent?.[role3.domain]) === true;
};
var shareOf = (context, to, drafts, consent3) => {
  if (to === void 0 || consent3 === "required" || consent3 === "refused") return [];
  const flags = drafts.filter(({ standing }) => standing.rule.rule.redFlag);
  const redFlag = flags.length > 0;
  return [...supportOf(context, redFlag ? flags : drafts)].filter((index) => isKnown(context, index)).flatMap((index) => context.program.signals[index] ?? []).filter(({ id: id2, signal: signal2 }) => !isReserved(id2) && mayKnow(context, to, signal2.domain, redFlag)).map(({ id: id2 }) => id2).sort();
};

// src/plan/steps.ts
var stepsOfOne = (draft) => {
  const { term: term2, item: item2 } = draft;
  let start = term2.ends;
  return item2.steps.map((step4) => {
    if (step4.within === null) return { do: step4.do, due: null };
    if (!Number.isFinite(start.day)) return { do: step4.do, within: step4.within, due: null };
    const { within: within2, due, ends } = termsFrom(start)(step4.within);
    start = ends;
    return { do: step4.do, within: within2, due: isActive(draft) ? due : null };
  });
};
var stepsOf = (drafts) => {
  if (drafts.every(({ item: item2 }) => item2.steps.length === 0)) return [];
  const ordered = [...drafts.filter(isActive), ...drafts.filter((draft) => !isActive(draft))];
  const done = /* @__PURE__ */ new Set();
  return ordered.flatMap((draft) => {
    const steps = stepsOfOne(draft).filter((step4) => !done.has(step4.do));
    for (const step4 of steps) done.add(step4.do);
    return steps;
  });
};

// src/plan/merge.ts
var thatApply = ({ applying }, ids) => ids.filter((id2) => applying.some(({ rule: rule4 }) => rule4.id === id2));
var personalIn = (context, { drafts }, { said, services }, again) => {
  const { kind: kind2, to, redFlag } = said;
  const consent3 = consentFor(context, to, redFlag);
  const wasDeclined = again === "declined";
  return {
    mode: modeOf(context, { kind: kind2, to, services, redFlag, consent: consent3, wasDeclined }),
    consent: consent3,
    share: shareOf(context, to, drafts, consent3)
  };
};
var finished = (context, group, first, said, personal, law2) => {
  const active = isActive(first);
  const party2 = said.to === void 0 ? void 0 : partyInTime(context, said.to, first.term);
  const responsible2 = partyInTime(context, group.responsible, first.term);
  return {
    ...said,
    ...personal,
    responsible: { role: group.responsible, ...responsible2 === void 0 ? {} : { party: responsible2 } },
    within: first.term.within,
    due: active ? first.term.due : null,
    urgency: first.term.urgency,
    steps: stepsOf(group.drafts),
    ...party2 === void 0 ? {} : { party: party2 },
    ...law2 === void 0 ? {} : { law: law2 }
  };
};
var circumstances = ({ view, input }, { responsible: responsible2 }, first, { mode: mode2, consent: consent3, share }) => `${view.on} ${input.at} ${responsible2} ${draftKey(first)} ${mode2} ${consent3} ${share.join(" ")}`;
var merged = (context, group, first) => {
  const content = contentOf(context.program, group.key, group.drafts, first);
  const { said } = content;
  const again = againOf(context, said.id, group.drafts, said.redFlag);
  if (again === "settled") return null;
  const personal = personalIn(context, group, content, again);
  const law2 = fundingOf(context, content.services);
  const conflictsWith = content.conflictsWith.length === 0 ? [] : thatApply(context, content.conflictsWith);
  const make = () => finished(context, group, first, said, personal, law2);
  if (isActive(first) && conflictsWith.length === 0) {
    return remembered(content, law2, circumstances(context, group, first, personal), make);
  }
  return {
    ...make(),
    ...conflictsWith.length === 0 ? {} : { conflictsWith },
    ...isActive(first) ? {} : { waitsFor: distinct2(group.drafts.flatMap(({ standing }) => standing.pausedBy)).sort() }
  };
};
var isTellingOneself = ({ kind: kind2, item: item2, standing }, responsible2) => kind2 === "inform" && item2.to === responsible2 && !standing.rule.rule.redFlag;
var mergeDrafts = (context, drafts, coordinator2) => {
  const groups2 = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const responsible2 = responsibleRole(context, draft.item.responsible, coordinator2);
    if (isTellingOneself(draft, responsible2)) continue;
    const key = draft.kind === "assess" ? `assess:${responsible2}` : draft.item.key;
    const group = groups2.get(key);
    if (group === void 0) groups2.set(key, { key, responsible: responsible2, drafts: [draft] });
    else group.drafts.push(draft);
  }
  return [...groups2.values()].flatMap((group) => {
    const first = group.drafts.find(isActive) ?? group.drafts[0];
    const recommendation = first === void 0 ? null : merged(context, group, first);
    return first === void 0 || recommendation === null ? [] : [{ recommendation, first }];
  });
};

// src/plan/recommendations.ts
var ORDER = {
  refer: 0,
  do: 1,
  assess: 2,
  discuss: 3,
  advise: 4,
  inform: 5,
  review: 6
};
var byPriority = (left3, right) => Number(right.recommendation.redFlag) - Number(left3.recommendation.redFlag) || Number(left3.recommendation.waitsFor !== void 0) - Number(right.recommendation.waitsFor !== void 0) || byTerm(left3.first.term, right.first.term) || ORDER[left3.recommendation.kind] - ORDER[right.recommendation.kind] || (left3.recommendation.id < right.recommendation.id ? -1 : 1);
var actorsOf = (recommendations) => new Set(
  recommendations.flatMap(({ kind: kind2, to, responsible: responsible2 }) => [
    ...kind2 === "inform" ? [] : [responsible2.role],
    ...kind2 === "refer" && to !== void 0 ? [to] : []
  ])
);
var isTakenUpNow = ({ waitsFor, mode: mode2 }) => waitsFor === void 0 && mode2 !== "discuss-first" && mode2 !== "not-shared";
var withoutNeedlessInform = (recommendations) => {
  if (!recommendations.some(({ kind: kind2 }) => kind2 === "inform")) return recommendations;
  const [acting, actingNow] = [actorsOf(recommendations), actorsOf(recommendations.filter(isTakenUpNow))];
  return recommendations.filter(({ kind: kind2, to, redFlag }) => {
    if (kind2 !== "inform" || to === void 0) return true;
    return !(redFlag ? actingNow : acting).has(to);
  });
};
var recommendationsOf = (context, drafts, coordinator2) => {
  const ranked = mergeDrafts(context, drafts, coordinator2).sort(byPriority);
  return withoutNeedlessInform(ranked.map(({ recommendation }) => recommendation));
};

// src/plan/plan.ts
var possibleFor = (context, coordinator2) => {
  const open2 = context.standings.filter(({ state }) => state === "open");
  if (open2.length === 0) return [];
  const supposed = { ...context, applying: open2 };
  return recommendationsOf(supposed, draftsOf(supposed).drafts, coordinator2);
};
var planFor = (context, states) => {
  const { drafts, notes } = draftsOf(context);
  const leads = leadsOf(context, drafts);
  const coordinator2 = leads.coordinator?.role ?? null;
  const recommendations = recommendationsOf(context, drafts, coordinator2);
  return {
    ...leads,
    recommendations,
    possible: possibleFor(context, coordinator2),
    urgency: recommendations.reduce(
      (most2, { urgency: urgency2, waitsFor }) => waitsFor === void 0 ? moreUrgent(most2, urgency2) : most2,
      null
    ),
    agenda: agendaOf(context, recommendations),
    notices: noticesOf(context, states, recommendations, notes)
  };
};

// src/adviseSync.ts
var NOTHING_BEFORE = /* @__PURE__ */ new Map();
var contextOf = (program, input, { view, standings: standings2 }, before = NOTHING_BEFORE) => {
  const start = startOf3(view.on, input.at);
  return {
    program,
    view,
    standings: standings2.rules,
    applying: standings2.rules.filter(({ state }) => state === "applies"),
    input,
    start,
    term: termsFrom(start),
    unsettled: (nodes) => unsettledIn(program, view, view.disputed, nodes),
    before
  };
};
function* askedBefore(program, input) {
  const days = (input.earlier ?? []).flatMap(({ on: on2, outcome: outcome2 }) => outcome2 === "declined" ? [] : [on2]);
  if (days.length === 0) return NOTHING_BEFORE;
  const before = /* @__PURE__ */ new Map();
  for (const on2 of new Set(days)) {
    const then = inputAsOf(input, on2);
    const situation = yield* situationOf(program, then, parseDay(on2) ?? 0);
    const { drafts } = draftsOf(contextOf(program, then, situation));
    before.set(on2, new Set(drafts.map(draftKey)));
  }
  return before;
}
var adviceIn = (program, input, situation, before, earlierNotices) => {
  const { observed, view, open: open2, standings: standings2 } = situation;
  const context = contextOf(program, input, situation, before);
  const plan = planFor(context, standings2.pathways);
  const needs2 = needQuestions(program, view, needsOf(context, plan.recommendations));
  return adviceOf(context, {
    standings: standings2,
    plan,
    questions: questionsFor(program, { view, observations: observed.observations, open: open2, needs: needs2 }, input),
    signals: knownSignals(program, observed.observations, view, input),
    notices: [...earlierNotices, ...observed.notices, ...disputes(program, view)]
  });
};

// src/author/caseInput.ts
var answeredNo = (library2) => Object.fromEntries(
  Object.entries(library2.signals).filter(([, { type, derived: derived2, optional }]) => type === "boolean" && derived2 === void 0 && optional !== true).filter(([id2]) => !isReserved(id2)).map(([id2]) => [id2, false])
);
var present = (fields2) => Object.fromEntries(Object.entries(fields2).filter(([, value2]) => value2 !== void 0));
var caseInput = (library2, file, test3) => {
  const { at, consent: consent3, involved: involved3, reporter, coordinator: coordinator2, pathways, earlier: earlier2 } = test3;
  const on2 = test3.on ?? file.on ?? library2.pathways[file.cases]?.valid.from ?? "";
  const signals2 = { ...file.rest === "nee" ? answeredNo(library2) : {}, ...file.given, ...test3.given };
  const network2 = test3.network ?? file.network;
  return {
    on: on2,
    signals: signals2,
    ...present({ at, network: network2, consent: consent3, involved: involved3, reporter, coordinator: coordinator2, pathways, earlier: earlier2 })
  };
};

// src/author/expectation.ts
var shown3 = (value2) => value2 === void 0 ? "niets" : typeof value2 === "string" ? value2 : JSON.stringify(value2);
var sameSet = (left3, right) => left3.length === right.length && left3.every((value2) => right.includes(value2));
var same = (expected3, actual) => Array.isArray(expected3) && Array.isArray(actual) ? sameSet(expected3, actual) : expected3 === actual;
var compare2 = (path, expected3, actual) => same(expected3, actual) ? [] : [{ what: path.join("."), path, expected: shown3(expected3), actual: shown3(actual) }];
var possible = (library2, id2, known2) => {
  const signal2 = library2.signals[id2];
  if (known2?.value !== void 0) return known2.value;
  if (signal2?.type === "boolean") return [true, false];
  if (signal2?.type === "choice") return known2?.options ?? Object.keys(signal2.options ?? {});
  return known2 === void 0 ? void 0 : `tussen ${known2.low ?? signal2?.range?.[0]} en ${known2.high ?? signal2?.range?.[1]}`;
};
var signalDifferences = (library2, advice, expected3 = {}) => Object.entries(expected3).flatMap(
  ([id2, value2]) => compare2(["signals", id2], value2, possible(library2, id2, advice.signals[id2]))
);
var ruleDifferences = (advice, pathway2, expected3 = {}) => {
  const states = new Map(advice.pathways.flatMap(({ rules: rules2 }) => rules2.map(({ id: id2, state }) => [id2, state])));
  return Object.entries(expected3).flatMap(
    ([rule4, state]) => compare2(["rules", rule4], state, states.get(fullRuleName({ pathway: pathway2 }, rule4)))
  );
};
var lawOf = ({ law: law2 }) => law2 === void 0 || law2.possible.length !== 1 ? law2?.possible : law2.possible[0];
var referDifferences = (advice, expected3 = {}) => Object.entries(expected3).flatMap(([role3, fields2]) => {
  const found3 = advice.recommendations.find(({ kind: kind2, to }) => kind2 === "refer" && to === role3);
  if (found3 === void 0) return compare2(["refer", role3], "een verwijzing", void 0);
  const actual = {
    due: found3.due,
    responsible: found3.responsible.role,
    law: lawOf(found3),
    mode: found3.mode,
    consent: found3.consent
  };
  return Object.entries(fields2).flatMap(
    ([field, value2]) => compare2(["refer", role3, field], value2, actual[field])
  );
});
var notReferDifferences = (advice, roles = []) => roles.flatMap(
  (role3, place) => advice.recommendations.some(({ kind: kind2, to }) => kind2 === "refer" && to === role3) ? [
    {
      what: `notRefer.${role3}`,
      path: ["notRefer", place],
      expected: "geen verwijzing",
      actual: "een verwijzing"
    }
  ] : []
);
var questionDifferences = (advice, expected3 = []) => {
  const asked3 = advice.questions.slice(0, expected3.length).map(({ signal: signal2 }) => signal2);
  const place = expected3.findIndex((signal2, at) => signal2 !== asked3[at]);
  return place === -1 ? [] : [{ what: "questions", path: ["questions", place], expected: shown3(expected3), actual: shown3(asked3) }];
};
var noticeDifferences = (advice, expected3 = []) => {
  const codes = new Set(advice.notices.map(({ code: code2 }) => code2));
  return expected3.flatMap(
    (code2, place) => codes.has(code2) ? [] : [{ what: `notices.${code2}`, path: ["notices", place], expected: "deze melding", actual: "niets" }]
  );
};
var differences = ({ library: library2, advice, pathway: pathway2, expect: expect2 }) => {
  const openRedFlags = expect2.openRedFlags?.map((rule4) => fullRuleName({ pathway: pathway2 }, rule4));
  return [
    ...signalDifferences(library2, advice, expect2.signals),
    ...ruleDifferences(advice, pathway2, expect2.rules),
    ...referDifferences(advice, expect2.refer),
    ...notReferDifferences(advice, expect2.notRefer),
    ...questionDifferences(advice, expect2.questions),
    ...openRedFlags === void 0 ? [] : compare2(["openRedFlags"], openRedFlags, advice.openRedFlags),
    ...expect2.lead === void 0 ? [] : compare2(["lead"], expect2.lead, advice.coordinator?.role),
    ...noticeDifferences(advice, expect2.notices)
  ];
};

// src/author/mutation/trial.ts
var seen = (library2, given2) => {
  const { input, problems: problems2 } = accept(library2, given2);
  const today = problems2.length > 0 ? null : parseDay(input.on);
  if (today === null) return null;
  const program = prepare(library2, input.network ?? null);
  const situation = runSync(situationOf(program, input, today), decideDirectly);
  return { program, input, today, view: situation.view, situation };
};
var adviceBy = (program, { input, today }) => {
  const situation = runSync(situationOf(program, input, today), decideDirectly);
  return adviceIn(program, input, situation, runSync(askedBefore(program, input), decideDirectly), []);
};
var looksOf = (pathway2, { expect: expect2 }) => {
  const { rules: rules2 = {}, openRedFlags, signals: signals2 = {}, refer = {}, notRefer = [], questions, lead: lead2, notices } = expect2;
  return {
    rules: new Set([...Object.keys(rules2), ...openRedFlags ?? []].map((rule4) => fullRuleName({ pathway: pathway2 }, rule4))),
    signals: new Set(Object.keys(signals2)),
    roles: /* @__PURE__ */ new Set([...Object.keys(refer), ...notRefer]),
    redFlags: openRedFlags !== void 0,
    questions: questions !== void 0,
    whole: lead2 !== void 0 || notices !== void 0
  };
};
var trialOf = (library2, { data }, test3) => {
  const known2 = seen(library2, caseInput(library2, data, test3));
  if (known2 === null) return [];
  const holds2 = (advice) => differences({ library: library2, advice, pathway: data.cases, expect: test3.expect }).length === 0;
  const { program, input, situation } = known2;
  const before = runSync(askedBefore(program, input), decideDirectly);
  if (!holds2(adviceIn(program, input, situation, before, []))) return [];
  return [{ ...known2, title: test3.title, pathway: data.cases, looks: looksOf(data.cases, test3), holds: holds2 }];
};
var trialsIn = (library2, sources2) => sources2.flatMap(
  (source) => source.kind === "cases" ? source.data.tests.flatMap((test3) => trialOf(library2, source, test3)) : []
);

// src/compile/reprepared.ts
var readIn = (value2) => {
  if (typeof value2 !== "object" || value2 === null) return [];
  if ("kind" in value2 && value2.kind === "applies" && "rule" in value2) return [String(value2.rule)];
  return Object.values(value2).flatMap(readIn);
};
var readings = /* @__PURE__ */ new WeakMap();
var readingOf = (program) => {
  const found3 = readings.get(program) ?? {
    rules: new Map(program.rules.map(({ id: id2, rule: rule4 }) => [id2, readIn([rule4.when, rule4.then])])),
    signals: new Map(program.signals.map(({ id: id2, signal: signal2 }) => [id2, readIn(signal2)])),
    pathways: new Map(program.pathways.map(({ id: id2, pathway: pathway2 }) => [id2, readIn(pathway2.population)]))
  };
  readings.set(program, found3);
  return found3;
};
var hasAny = (read, rules2) => read?.some((rule4) => rules2.has(rule4)) === true;
var otherRules = ({ rules: rules2 }, rule4) => {
  const other = new Set(rule4 === void 0 ? [] : [rule4]);
  let size2 = 0;
  while (other.size !== size2) {
    size2 = other.size;
    for (const [id2, read] of rules2) if (hasAny(read, other)) other.add(id2);
  }
  return other;
};
var otherSignals = (program, names, changed, rules2) => {
  const [other, made2] = [/* @__PURE__ */ new Set(), [...program.signals]];
  const { signals: reading } = readingOf(program);
  for (const { id: id2, index, inputs, cutoffs, terms, isComputedWith } of program.signals) {
    const isOther = id2 === changed || inputs.some((input) => other.has(input)) || hasAny(reading.get(id2), rules2);
    if (!isOther) continue;
    other.add(index);
    made2[index] = { ...signalProgram(names, id2, made2), cutoffs, terms, isComputedWith };
  }
  return [made2, other];
};
var guardsOf = (signals2, other) => conditionsIn(
  signals2.filter(({ index }) => other.has(index)),
  [],
  []
);
var pathwayAgain = (program, again, pathway2) => {
  const { names, signals: signals2, other, read } = again;
  const now = names.library.pathways[pathway2.id] ?? pathway2.pathway;
  const isOther = again.pathway === pathway2.id || other.size > 0 || hasAny(readingOf(program).pathways.get(pathway2.id), read);
  return isOther ? pathwayProgram(names, signals2, pathway2.id, now) : { ...pathway2, pathway: now };
};
var rulesAgain = (program, again, pathways) => {
  const { names, signals: signals2, other, read } = again;
  const byId = new Map(pathways.map((pathway2) => [pathway2.id, pathway2]));
  const agreed2 = { network: program.network, notAgreed: notAgreedIn(names.library, program.network) };
  const rules2 = [];
  const restsOnOther = ({ tested, asked: asked3, pathway: pathway2 }) => other.size > 0 && [...restingOn2([...tested, ...[pathway2.population ?? [], asked3].flat().flatMap(testedBy)], program.signals)].some(
    (index) => other.has(index)
  );
  for (const rule4 of program.rules) {
    const pathway2 = byId.get(rule4.pathway.id) ?? rule4.pathway;
    const name = rule4.id.slice(pathway2.id.length + 1);
    const now = pathway2.pathway.rules[name];
    if (now === void 0) continue;
    const isOther = read.has(rule4.id) || again.pathway === pathway2.id || restsOnOther(rule4);
    const index = rules2.length;
    rules2.push(
      isOther ? ruleProgram({ names, signals: signals2, pathway: pathway2, agreed: agreed2 }, name, now, index) : { ...rule4, pathway: pathway2, index }
    );
  }
  return rules2;
};
var reprepared = (program, library2, changed) => {
  const [home = "", name = ""] = (changed.rule ?? "").split("/");
  const isGone = changed.rule !== void 0 && library2.pathways[home]?.rules[name] === void 0;
  const read = otherRules(readingOf(program), isGone ? void 0 : changed.rule);
  const options2 = (id2) => program.signals[program.index.get(id2) ?? -1]?.options ?? [];
  const names = { library: library2, index: program.index, value: program.value, options: options2 };
  const [signals2, other] = otherSignals(program, names, changed.signal, read);
  const again = { names, signals: signals2, other, read, pathway: changed.pathway };
  const pathways = program.pathways.map((pathway2) => pathwayAgain(program, again, pathway2));
  const rules2 = rulesAgain(program, again, pathways);
  const fresh = [
    ...guardsOf(signals2, other),
    ...rules2.filter(({ id: id2 }) => read.has(id2)).map(({ when }) => when),
    ...pathways.flatMap(({ id: id2, population }) => id2 === changed.pathway && population !== null ? [population] : [])
  ];
  const leniently2 = lenientlyIn(conditionsIn(signals2, rules2, pathways), signals2);
  return { ...program, library: library2, signals: withMoreUses(signals2, fresh), pathways, rules: rules2, leniently: leniently2 };
};

// src/author/mutation/changing.ts
var once3 = (make) => {
  const made2 = /* @__PURE__ */ new Map();
  return (program) => {
    const found3 = made2.get(program);
    if (found3 !== void 0) return found3;
    const fresh = make(program);
    made2.set(program, fresh);
    return fresh;
  };
};
var changingBy = (mutant) => ({
  mutant,
  changed: once3((program) => reprepared(program, mutant.library, mutant.changed)),
  once: once3
});

// src/evaluate/restsOn.ts
var testedIn2 = (node) => node.kind === "test" ? [node.signal] : (node.kind === "not" ? [node.of] : node.of).flatMap(testedIn2);
var restingOn3 = ({ signals: signals2 }, nodes) => {
  const all = new Set(nodes.flatMap((node) => node === null ? [] : testedIn2(node)));
  for (const index of all) for (const input of signals2[index]?.inputs ?? []) all.add(input);
  return all;
};
var restsOf = (program, { when, pathway: pathway2, asked: asked3 }) => ({
  condition: restingOn3(program, [when]),
  all: restingOn3(program, [when, pathway2.population, ...asked3])
});
var found2 = /* @__PURE__ */ new WeakMap();
var restsOn = (program) => {
  const rests = found2.get(program) ?? program.rules.map((rule4) => restsOf(program, rule4));
  found2.set(program, rests);
  return rests;
};

// src/author/mutation/reach.ts
var signalsOn = ({ signals: signals2, index }, id2) => {
  const all = /* @__PURE__ */ new Set([index.get(id2) ?? -1]);
  for (const signal2 of signals2) if (signal2.inputs.some((input) => all.has(input))) all.add(signal2.index);
  return all;
};
var ownRules = (program, { part }, signals2) => {
  if (part.kind === "population") return program.rules.filter(({ pathway: pathway2 }) => pathway2.id === part.pathway);
  if (part.kind !== "signal") {
    const reads = JSON.stringify({ kind: "applies", rule: part.rule });
    return program.rules.filter(({ id: id2, rule: rule4 }) => id2 === part.rule || JSON.stringify(rule4.when).includes(reads));
  }
  const rests = restsOn(program);
  return program.rules.filter(({ index }) => [...rests[index]?.all ?? []].some((signal2) => signals2.has(signal2)));
};
var reachOf2 = (program, mutant) => {
  const signals2 = mutant.part.kind === "signal" ? signalsOn(program, mutant.part.signal) : /* @__PURE__ */ new Set();
  const own2 = ownRules(program, mutant, signals2);
  const ids = new Set(own2.flatMap(({ id: id2, rule: rule4 }) => [id2, ...rule4.replaces, ...rule4.pauses]));
  const all = program.rules.filter(({ id: id2 }) => ids.has(id2));
  return {
    rules: ids,
    signals: new Set([...signals2].map((index) => program.signals[index]?.id ?? "")),
    roles: new Set(all.flatMap(({ items }) => items.flatMap(({ kind: kind2, to }) => kind2 === "refer" ? to ?? [] : []))),
    redFlags: own2.some(({ rule: rule4 }) => rule4.redFlag)
  };
};
var meets = (left3, right) => {
  for (const one of left3) if (right.has(one)) return true;
  return false;
};
var noticing = (reach, looks) => {
  const nearby = meets(looks.rules, reach.rules) || meets(looks.signals, reach.signals) ? 4 : 0;
  const asked3 = looks.redFlags && reach.redFlags || meets(looks.roles, reach.roles) ? 2 : 0;
  return nearby + asked3 + (looks.questions || looks.whole ? 1 : 0);
};

// src/author/mutation/telling.ts
var ruleIn = ({ rules: rules2 }, id2) => rules2.find((rule4) => rule4.id === id2);
var changedNode = (program, { part }) => {
  switch (part.kind) {
    case "when":
      return ruleIn(program, part.rule)?.when ?? null;
    case "item":
      return ruleIn(program, part.rule)?.items[part.item]?.when ?? null;
    case "population":
      return program.pathways.find(({ id: id2 }) => id2 === part.pathway)?.population ?? null;
    default:
      return null;
  }
};
var isSame3 = (left3, right) => left3 !== void 0 && right !== void 0 && ["exists", "absent", "mask", "must", "low", "high", "exact"].every((key) => left3[key] === right[key]);
var bySignal2 = (mutant, index) => {
  return ({ situation, today, view }) => {
    const now = derive(mutant, situation.observed.observations, today, TODAY);
    return isSame3(view.states[index], now.states[index]) ? 0 : 2;
  };
};
var isThere = ({ situation }, rule4) => situation.standings.rules.some(
  (one) => one.rule.id === rule4 && one.state !== "ruled-out" && one.state !== "not-indicated"
);
var byCondition = (original, mutant, part) => {
  const certain = (was, now) => was !== now ? 2 : was === UNKNOWN ? 1 : 0;
  return (trial) => {
    if (part.kind === "item" && !isThere(trial, part.rule)) return 0;
    return certain(original.check(trial.view), mutant.check(trial.view));
  };
};
var tellingOf = (mutant, original, changed) => {
  const { part } = mutant;
  if (part.kind === "signal") return bySignal2(changed, original.index.get(part.signal) ?? -1);
  const [was, now] = [changedNode(original, mutant), changedNode(changed, mutant)];
  if (was !== null && now !== null) return byCondition(was, now, part);
  if (part.kind !== "whole") return () => 0;
  return (trial) => isThere(trial, part.rule) ? 2 : mutant.kind === "removed-rule" ? 1 : 0;
};

// src/author/mutation/killerOf.ts
var mayTell = (telling, { looks }, near2) => telling === 2 || telling === 1 && (near2 >= 4 || looks.questions);
var killerOf = ({ mutant, changed, once: once4 }, trials2) => {
  const reachIn = once4((program) => reachOf2(program, mutant));
  const tellingIn = once4((program) => tellingOf(mutant, program, changed(program)));
  const ranked = trials2.flatMap((trial) => {
    const near2 = noticing(reachIn(trial.program), trial.looks);
    const telling = near2 === 0 ? 0 : tellingIn(trial.program)(trial);
    return mayTell(telling, trial, near2) ? [{ trial, rank: telling * 8 + near2 }] : [];
  });
  ranked.sort((left3, right) => right.rank - left3.rank);
  const killed = ranked.find(({ trial }) => !trial.holds(adviceBy(changed(trial.program), trial)));
  return killed?.trial ?? null;
};

// src/zz-run.ts
var files = await readLibraryFiles("/tmp/zp-mutate/pathways");
var { library, sources, problems } = parseFiles(files);
if (!library) throw new Error(JSON.stringify(problems));
var t = performance.now();
var mutants = mutantsOf(library, sources);
console.log("mutants", mutants.length, performance.now() - t);
var count2 = {};
for (const m of mutants) count2[m.kind] = (count2[m.kind] ?? 0) + 1;
console.log(count2);
t = performance.now();
var trials = trialsIn(library, sources);
console.log("trials", trials.length, performance.now() - t);
t = performance.now();
var left2 = {};
var times = {};
var out = [];
var n = 0;
var end = Date.now() + 3e6;
for (const m of mutants.filter((_, i) => true)) {
  if (Date.now() > end) break;
  n++;
  const u = performance.now();
  const k = killerOf(changingBy(m), trials);
  const d = performance.now() - u;
  times[m.kind + (k ? "+" : "-")] = (times[m.kind + (k ? "+" : "-")] ?? 0) + d;
  if (!k) {
    left2[m.kind] = (left2[m.kind] ?? 0) + 1;
    out.push(`${m.at.file}:${m.at.line}:${m.at.column} ${m.kind} ${m.of}: ${m.was} -> ${m.becomes}`);
  }
}
console.log("tried", n);
console.log("survive", out.length, left2, "ms", performance.now() - t, times);
var { writeFileSync } = await import("node:fs");
writeFileSync("/tmp/mut-out.txt", out.join("\n"));
