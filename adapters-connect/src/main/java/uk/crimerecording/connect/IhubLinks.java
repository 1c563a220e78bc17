package uk.crimerecording.connect;

import static uk.crimerecording.connect.NationalModel.DATA;
import static uk.crimerecording.connect.NationalModel.ID;
import static uk.crimerecording.connect.NationalModel.LINK_REASON;
import static uk.crimerecording.connect.NationalModel.META;
import static uk.crimerecording.connect.NationalModel.RELATIONSHIPS;

import java.io.IOException;
import uk.crimerecording.intake.json.JsonCursor;

/**
 * Reads the relationships of an incident or entity of the national model. The link reason is the
 * name of the member, or stands beside the id. Not thread-safe.
 */
final class IhubLinks {

  private final Mending mending;
  private final Pole pole;

  IhubLinks(Mending mending, Pole pole) {
    this.mending = mending;
    this.pole = pole;
  }

  /** Reads the links at hand, which an incident or entity states as its own. */
  void read(JsonCursor json, Entity owner) throws IOException {
    String place = pole.place(owner) + "/" + RELATIONSHIPS;
    if (json.isArray()) {
      links(json, owner, "", 0);
    } else if (json.isObject()) {
      String spelt = json.member();
      while (spelt != null) {
        links(json, owner, mending.name(spelt, place), 0);
        spelt = json.member();
      }
    } else {
      json.skip();
    }
  }

  /** The links that stand at hand: one, or several in an array. */
  private void links(JsonCursor json, Entity owner, String reason, int position)
      throws IOException {
    if (json.isArray()) {
      for (int i = 0; json.item(); i++) {
        links(json, owner, reason, i);
      }
    } else if (json.isObject()) {
      link(json, owner, reason, position);
    } else if (json.isScalar()) {
      pole.link(owner, json.text(), reason, position);
    }
  }

  private void link(JsonCursor json, Entity owner, String around, int position) throws IOException {
    String place = pole.place(owner) + "/" + RELATIONSHIPS;
    String reason = around;
    String to = "";
    String spelt = json.member();
    while (spelt != null) {
      switch (mending.name(spelt, place)) {
        case DATA -> links(json, owner, reason, position);
        case ID -> to = mending.text(json, place);
        case LINK_REASON -> reason = mending.nameAt(json, place);
        case META -> reason = reasonOfMeta(json, reason, place);
        default -> json.skip();
      }
      spelt = json.member();
    }
    if (!to.isEmpty()) {
      pole.link(owner, to, reason, position);
    }
  }

  private String reasonOfMeta(JsonCursor json, String around, String place) throws IOException {
    String reason = around;
    if (!json.isObject()) {
      json.skip();
      return reason;
    }
    String spelt = json.member();
    while (spelt != null) {
      if (mending.name(spelt, place).equals(LINK_REASON)) {
        reason = mending.nameAt(json, place);
      } else {
        json.skip();
      }
      spelt = json.member();
    }
    return reason;
  }
}
