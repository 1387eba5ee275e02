package dev.weighbridge.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** What a PDF of one page has around its page. */
final class PdfTree {
  /** Starts the part of the page's content that is the figure. */
  static final String FIGURE_STARTS = "/Figure <</MCID 0>> BDC";

  private static final float VERSION = 1.7f;
  private static final String PROGRAM = "Weighbridge";
  private static final int ID_LENGTH = 16;

  private final COSDocument document;
  private final COSDictionary catalog = dictionary("Catalog");
  private final COSDictionary information = new COSDictionary();
  private final COSString day;

  PdfTree(COSDocument document, LocalDate day) {
    this.document = document;
    this.day = new COSString("D:" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "000000Z");
  }

  /** What readers show and say of the file as a whole. */
  void describe(String title, String subject, Locale language) {
    catalog.setString("Lang", language.toLanguageTag());
    catalog.setItem("ViewerPreferences", direct("DisplayDocTitle", COSBoolean.TRUE));
    information.setItem("Title", new COSString(title));
    information.setItem("Subject", new COSString(subject));
    information.setString("Author", PROGRAM);
    information.setString("Creator", PROGRAM);
    information.setString("Producer", PROGRAM);
    information.setItem("CreationDate", day);
    information.setItem("ModDate", day);
  }

  /** The page, its content tagged as a figure with words in place of it. */
  void setPage(COSDictionary page, String alternative, COSArray box) {
    COSDictionary pages = dictionary("Pages");
    pages.setItem("Kids", new COSArray(List.of(page)));
    pages.setInt("Count", 1);
    page.setItem("Parent", pages);
    page.setInt("StructParents", 0);
    page.setName("Tabs", "S");
    catalog.setItem("Pages", pages);

    COSDictionary root = dictionary("StructTreeRoot");
    COSDictionary whole = element("Document", root);
    COSDictionary figure = element("Figure", whole);
    root.setItem("K", whole);
    whole.setItem("K", figure);
    figure.setItem("Pg", page);
    figure.setItem("Alt", new COSString(alternative));
    figure.setInt("K", 0);
    COSDictionary layout = direct("O", COSName.getPDFName("Layout"));
    layout.setName("Placement", "Block");
    layout.setItem("BBox", box);
    figure.setItem("A", layout);
    COSArray ofPage = new COSArray(List.of(figure));
    root.setItem("ParentTree", direct("Nums", new COSArray(List.of(COSInteger.ZERO, ofPage))));
    root.setInt("ParentTreeNextKey", 1);
    catalog.setItem("StructTreeRoot", root);
    catalog.setItem("MarkInfo", direct("Marked", COSBoolean.TRUE));
  }

  /** Attaches a file, as what the page was made from. */
  void attach(String name, byte[] bytes, String type) {
    COSStream file = PdfStream.of(document, bytes);
    file.setName("Type", "EmbeddedFile");
    file.setName("Subtype", type);
    COSDictionary about = direct("Size", COSInteger.get(bytes.length));
    about.setItem("CreationDate", day);
    about.setItem("ModDate", day);
    file.setItem("Params", about);
    COSDictionary entry = dictionary("Filespec");
    entry.setString("F", name);
    entry.setString("UF", name);
    entry.setName("AFRelationship", "Source");
    COSDictionary content = direct("F", file);
    content.setItem("UF", file);
    entry.setItem("EF", content);
    COSArray names = new COSArray(List.of(new COSString(name), entry));
    catalog.setItem("Names", direct("EmbeddedFiles", direct("Names", names)));
    catalog.setItem("AF", new COSArray(List.of(entry)));
  }

  void writeTo(OutputStream out) throws IOException {
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, catalog);
    trailer.setItem(COSName.INFO, information);
    document.setTrailer(trailer);
    document.setVersion(VERSION);
    COSString id = id();
    trailer.setItem(COSName.ID, new COSArray(List.of(id, id)));
    document.accept(new COSWriter(out));
  }

  /** Different files have different ids, and the same file always the same one. */
  private COSString id() throws IOException {
    MessageDigest digest = sha256();
    OutputStream hashing = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    document.accept(new COSWriter(hashing));
    return new COSString(Arrays.copyOf(digest.digest(), ID_LENGTH), true);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static COSDictionary element(String kind, COSDictionary parent) {
    COSDictionary element = dictionary("StructElem");
    element.setName("S", kind);
    element.setItem("P", parent);
    return element;
  }

  private static COSDictionary dictionary(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setName("Type", type);
    return dictionary;
  }

  /** A dictionary that stands where it is used. */
  private static COSDictionary direct(String key, COSBase value) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setDirect(true);
    dictionary.setItem(key, value);
    return dictionary;
  }
}
