using System.Text;
using System.Xml;

namespace Easel.Imaging.Encoding;

/// <summary>Metadata as XMP (ISO 16684-1): RDF in XML, UTF-8.</summary>
internal static class XmpPacket
{
    private const string Meta = "adobe:ns:meta/";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Basic = "http://ns.adobe.com/xap/1.0/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string IptcExtension = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private const string XmpNote = "http://ns.adobe.com/xmp/note/";

    /// <summary>Names our own properties.</summary>
    private const string Own = "urn:easel:picture:1.0/";

    // The begin attribute is a byte order mark: it tells readers that scan whole files which encoding they have found.
    private const string Header = "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    private const string Trailer = "\n<?xpacket end=\"r\"?>";

    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // Readers turn bare carriage returns into line feeds: escaped, they survive.
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>Everything in one packet.</summary>
    public static byte[] Whole(PictureMetadata metadata) => Wrapped(Serialize(metadata.Software, xml =>
    {
        WriteCore(xml, metadata);
        WriteTexts(xml, metadata);
    }));

    /// <summary>The part of a divided packet that every reader finds.</summary>
    /// <param name="metadata">What is said.</param>
    /// <param name="extension">Digest of the other part, by which it is found.</param>
    public static byte[] Main(PictureMetadata metadata, string extension) => Wrapped(Serialize(metadata.Software, xml =>
    {
        WriteCore(xml, metadata);
        xml.WriteElementString("xmpNote", "HasExtendedXMP", XmpNote, extension);
    }));

    /// <summary>The other part of a divided packet.</summary>
    public static byte[] Extension(PictureMetadata metadata) => Serialize(metadata.Software, xml => WriteTexts(xml, metadata));

    private static byte[] Wrapped(byte[] xmp) => [.. System.Text.Encoding.UTF8.GetBytes(Header), .. xmp, .. System.Text.Encoding.UTF8.GetBytes(Trailer)];

    private static byte[] Serialize(string toolkit, Action<XmlWriter> writeProperties)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("x", "xmpmeta", Meta);
            xml.WriteAttributeString("x", "xmptk", Meta, XmlText.Clean(toolkit));
            xml.WriteStartElement("rdf", "RDF", Rdf);
            xml.WriteStartElement("rdf", "Description", Rdf);
            xml.WriteAttributeString("rdf", "about", Rdf, "");
            writeProperties(xml);
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteCore(XmlWriter xml, PictureMetadata metadata)
    {
        xml.WriteElementString("xmp", "CreatorTool", Basic, XmlText.Clean(metadata.Software));
        xml.WriteElementString("Iptc4xmpExt", "DigitalSourceType", IptcExtension, metadata.SourceUri);
    }

    private static void WriteTexts(XmlWriter xml, PictureMetadata metadata)
    {
        if (metadata.Description is { } description)
        {
            xml.WriteStartElement("dc", "description", DublinCore);
            xml.WriteStartElement("rdf", "Alt", Rdf);
            xml.WriteStartElement("rdf", "li", Rdf);
            xml.WriteAttributeString("xml", "lang", null, "x-default");
            xml.WriteString(XmlText.Clean(description));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        foreach (PictureNote note in metadata.Notes)
        {
            xml.WriteElementString("easel", note.Name, Own, XmlText.Clean(note.Text));
        }
    }
}
