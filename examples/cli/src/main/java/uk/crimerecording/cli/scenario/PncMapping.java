package uk.crimerecording.cli.scenario;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.crimerecording.cli.scenario.Shape.ObjectShape;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.identifier.AcpoOffenceCode;
import uk.crimerecording.identifier.ArrestSummonsNumber;
import uk.crimerecording.identifier.CjsOffenceCode;
import uk.crimerecording.identifier.CroNumber;
import uk.crimerecording.identifier.PncId;
import uk.crimerecording.pnc.ArrestKey;
import uk.crimerecording.pnc.Disposal;
import uk.crimerecording.pnc.DisposalCode;
import uk.crimerecording.pnc.DisposalKind;
import uk.crimerecording.pnc.HomeOfficeCandidates;
import uk.crimerecording.pnc.PersonKey;
import uk.crimerecording.pnc.PncAssessment;
import uk.crimerecording.pnc.PncConflict;
import uk.crimerecording.pnc.PncOffence;
import uk.crimerecording.pnc.PncRules;
import uk.crimerecording.pnc.PncWorkItem;
import uk.crimerecording.pnc.WorkType;

/** The kind {@code pnc}: its shape, and its parts as the library's own types. */
final class PncMapping {

  private static final Shape TEXT = Shape.text();
  private static final Shape REFERENCE =
      Shape.parsed("a reference of letters, digits and marks", ScenarioFormat::reference);
  private static final Shape CJS_CODE =
      Shape.parsed("an offence code such as TH68010 or TH68010A", PncMapping::cjsCode);
  private static final Shape DISPOSAL =
      Shape.object()
          .optional("code", Shape.parsed("four digits", PncMapping::disposalCode))
          .optional("kind", Shape.oneOf(DisposalKind.values(), DisposalKind::code));
  private static final Shape OFFENCE =
      Shape.object()
          .optional("cjs", CJS_CODE)
          .optional("acpo", Shape.parsed("a code such as 12:15:24:1", PncMapping::acpoCode))
          .optional("disposal", DISPOSAL)
          .optional("crime", REFERENCE);
  private static final Shape ITEM =
      Shape.object()
          .required("ref", Shape.parsed("1 to 60 letters, digits and marks", Argument::code))
          .required("type", Shape.oneOf(WorkType.values(), WorkType::code))
          .optional(List.of("pncId", "cro"), TEXT)
          .optional("asn", Shape.listOf(TEXT))
          .optional("person", Shape.parsed("a key", PersonKey::new))
          .optional("arrest", Shape.parsed("a key", ArrestKey::new))
          .optional("crimes", Shape.listOf(REFERENCE))
          .optional("offences", Shape.listOf(OFFENCE));
  private static final Shape CANDIDATE =
      Shape.object()
          .required("cjs", CJS_CODE)
          .required(
              "offence", Shape.parsed("an offence code such as 046/00", DomainMapping::offenceCode))
          .required("notifiable", Shape.yesOrNo());

  private PncMapping() {}

  /** What the kind may state beside a crime. */
  static ObjectShape given() {
    return Shape.object()
        .optional("items", Shape.listOf(ITEM))
        .optional("candidates", Shape.listOf(CANDIDATE));
  }

  /** What the kind may expect. */
  static ObjectShape expect(Shape rule) {
    return Shape.object()
        .optional("findings", Shape.listOf(rule))
        .optional(
            "conflicts",
            Shape.listOf(
                Shape.object().required("rule", rule).optional("items", Shape.listOf(TEXT))))
        .optional("missing", Shape.listOf(TEXT));
  }

  /** What is found where a crime is stated: beside it; otherwise among the items. */
  static PncAssessment assess(Node given, Desk desk) {
    PncRules rules = PncRules.of(desk.catalogue(), candidates(given, desk));
    Year year = Year.from(desk.edition().from());
    Optional<List<PncWorkItem>> items = list(given, "items", item -> item(item, year));
    return given
        .find("crime")
        .map(DomainMapping::crime)
        .map(crime -> items.map(all -> rules.check(crime, all)).orElseGet(() -> rules.check(crime)))
        .orElseGet(() -> rules.checkAll(items.orElse(List.of())));
  }

  /** Whether a conflict is the expected one. */
  static boolean isExpected(Node expected, PncConflict conflict) {
    return expected.text("rule").stream().allMatch(conflict.finding().rule().id().value()::equals)
        && expected.find("items").map(Comparison::texts).stream()
            .allMatch(new TreeSet<>(conflict.items())::equals);
  }

  private static HomeOfficeCandidates candidates(Node given, Desk desk) {
    HomeOfficeCandidates.Builder table = HomeOfficeCandidates.builder(desk.catalogue());
    for (Node row : given.find("candidates").map(Node::elements).orElse(List.of())) {
      table.add(
          cjsCode(row.get("cjs").text()),
          DomainMapping.offenceCode(row.get("offence").text()),
          Boolean.parseBoolean(row.get("notifiable").text()));
    }
    return table.build();
  }

  private static PncWorkItem item(Node node, Year year) {
    PncWorkItem.Builder item =
        PncWorkItem.builder(
            node.get("ref").text(),
            Codes.find(WorkType.values(), WorkType::code, node.get("type").text()));
    node.text("pncId").map(text -> PncId.read(text, year)).ifPresent(item::pncId);
    node.text("cro").map(CroNumber::read).ifPresent(item::croNumber);
    list(node, "asn", number -> ArrestSummonsNumber.read(number.text()))
        .ifPresent(item::arrestSummonsNumbers);
    node.text("person").map(PersonKey::new).ifPresent(item::person);
    node.text("arrest").map(ArrestKey::new).ifPresent(item::arrest);
    list(node, "crimes", Node::text)
        .map(crimes -> crimes.stream().collect(Collectors.toUnmodifiableSet()))
        .ifPresent(item::crimes);
    list(node, "offences", PncMapping::offence).ifPresent(item::offences);
    return item.build();
  }

  private static PncOffence offence(Node node) {
    return new PncOffence(
        node.text("cjs").map(PncMapping::cjsCode),
        node.text("acpo").map(PncMapping::acpoCode),
        node.find("disposal").map(PncMapping::disposal),
        node.text("crime"));
  }

  private static Disposal disposal(Node node) {
    return new Disposal(
        node.text("code").map(PncMapping::disposalCode),
        node.text("kind").map(kind -> Codes.find(DisposalKind.values(), DisposalKind::code, kind)));
  }

  private static CjsOffenceCode cjsCode(String text) {
    return read(CjsOffenceCode.read(text));
  }

  private static AcpoOffenceCode acpoCode(String text) {
    return read(AcpoOffenceCode.read(text));
  }

  private static DisposalCode disposalCode(String text) {
    return read(DisposalCode.read(text));
  }

  private static <T> T read(Optional<T> code) {
    return code.orElseThrow(() -> new IllegalArgumentException("The text has another form"));
  }

  private static <T> Optional<List<T>> list(Node node, String name, Function<Node, T> element) {
    return node.find(name).map(list -> list.elements().stream().map(element).toList());
  }
}
