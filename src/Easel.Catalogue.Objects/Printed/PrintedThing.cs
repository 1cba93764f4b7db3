using System.Collections.Immutable;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Printed;

/// <summary>A thing that exists to be read: sheets, plates, boards, screens, shop fronts, and letters that stand by themselves.</summary>
/// <param name="kind">Which.</param>
internal sealed class PrintedThing(PrintedKind kind) : CatalogueEntry<PrintedParameters>
{
    public override EntryInfo Info { get; } = new()
    {
        Id = kind.Id,
        Names = kind.Names,

        // "letters" are those of a text; whoever means several of these says "sheets of paper".
        Plurals = kind.Id == "letter" ? ImmutableDictionary<string, string>.Empty.Add("letter", "letter sheets") : ImmutableDictionary<string, string>.Empty,
        Words = kind.Words,
        Parts = ["frame", "background"],
        Family = kind.Form is PrintedForm.Shopfront ? "buildings" : "signs",
        PrintsText = true,
        Size = PrintedForms.SizeOf(kind),
        Support = kind.Support,
        Habitats = kind.Habitats,
        ViewAzimuth = 0.14f,
        ViewElevation = kind.Form switch
        {
            PrintedForm.SandGround or PrintedForm.SnowGround => 0.3f,
            _ when kind.Support == Support.Surface => 0.14f,
            _ => 0.03f,
        },
        FacesViewer = true,
        RestsOn = kind.Support == Support.Surface ? ["table", "desk"] : [],
    };

    protected override PrintedParameters Sample(RandomStream stream, Wishes wishes) => new(
        kind.Width * stream.Child("width").Range(0.96f, 1.04f),
        kind.Height * stream.Child("height").Range(0.97f, 1.03f),
        wishes.PartColorOr("background", wishes.ColorOr(LinearRgb.FromHex(stream.Child("color").Pick([.. kind.Colors])))),
        wishes.PartColorOr("frame", LinearRgb.FromHex(stream.Child("accent").Pick([.. kind.Accents]))),
        stream.Child("lean").Range(0.1f, 0.16f),
        wishes.Words.Contains("old") ? 1 : stream.Child("wear").Range(0, 0.2f),
        stream.Child("seed").Seed,
        wishes.Material,
        wishes.Dye);

    protected override Model Build(PrintedParameters parameters, float resolution) => PrintedForms.Build(kind.Form, parameters);
}
