using System.Numerics;
using Easel.Catalogue.Objects.Printed.Forms;
using Easel.Scenes;

namespace Easel.Catalogue.Objects.Printed;

/// <summary>The builders of the forms.</summary>
internal static class PrintedForms
{
    /// <summary>Builds a form; what is read of it carries a print area.</summary>
    public static Model Build(PrintedForm form, PrintedParameters p) => form switch
    {
        PrintedForm.Card => Sheets.Card(p),
        PrintedForm.Tag => Sheets.Tag(p),
        PrintedForm.Note => Sheets.Note(p),
        PrintedForm.Easel => Sheets.OnEasel(p),
        PrintedForm.Menu => Sheets.Menu(p),
        PrintedForm.Scroll => Sheets.Scroll(p),
        PrintedForm.Poster => Boards.Poster(p),
        PrintedForm.Board => Boards.Framed(p),
        PrintedForm.Banner => Boards.Banner(p),
        PrintedForm.Placard => Boards.Placard(p),
        PrintedForm.Plaque => Plates.Plaque(p),
        PrintedForm.Plate => Plates.Pressed(p),
        PrintedForm.Disc => Plates.Disc(p),
        PrintedForm.RoundBoard => Plates.RoundBoard(p),
        PrintedForm.Hoop => Plates.Hoop(p),
        PrintedForm.Roundel => TrafficSigns.Roundel(p),
        PrintedForm.Diamond => TrafficSigns.Diamond(p),
        PrintedForm.Post => TrafficSigns.Plate(p),
        PrintedForm.Slab => Stones.Slab(p),
        PrintedForm.Grave => Stones.Grave(p),
        PrintedForm.Screen => LitThings.Monitor(p),
        PrintedForm.Tablet => LitThings.Tablet(p),
        PrintedForm.LedBoard => LitThings.LedBoard(p),
        PrintedForm.Marquee => LitThings.Marquee(p),
        PrintedForm.Shirt => Cloths.Shirt(p),
        PrintedForm.Bag => Cloths.Bag(p),
        PrintedForm.Pouch => Cloths.Pouch(p),
        PrintedForm.Mat => Cloths.Mat(p),
        PrintedForm.Can => Vessels.Can(p),
        PrintedForm.Jar => Vessels.Jar(p),
        PrintedForm.PaperCup => Vessels.PaperCup(p),
        PrintedForm.Shopfront => Shopfront.Build(p),
        PrintedForm.Door => Doorway.Build(p),
        PrintedForm.SandGround => Grounds.Sand(p),
        PrintedForm.SnowGround => Grounds.Snow(p),
        _ => Letter.Build(p),
    };

    /// <summary>Typical size of the whole thing, metres.</summary>
    public static Vector3 SizeOf(PrintedKind kind)
    {
        (float w, float h) = (kind.Width, kind.Height);
        return kind.Form switch
        {
            PrintedForm.Poster => new(w * 1.08f, h + 0.75f, 0.5f),
            PrintedForm.Board => new(w * 1.06f, h + 0.85f, 0.5f),
            PrintedForm.Banner => new(w * 1.12f, 2.1f, 0.3f),
            PrintedForm.Placard => new(w, h + 0.95f, 0.1f),
            PrintedForm.Roundel or PrintedForm.Diamond => new(w, h + 1.15f, 0.2f),
            PrintedForm.Post => new(w, h + 1.2f, 0.2f),
            PrintedForm.RoundBoard => new(w * 1.3f, 1.95f, 0.3f),
            PrintedForm.LedBoard or PrintedForm.Marquee => new(w * 1.06f, h + 1.05f, 0.4f),
            PrintedForm.SandGround or PrintedForm.SnowGround => new(w * 1.7f, h * 0.6f, h * 1.4f),
            PrintedForm.Mat => new(w, h, 0.3f),
            PrintedForm.Easel or PrintedForm.Plaque => new(w * 1.05f, h * 1.12f, 0.3f * h),
            PrintedForm.Screen => new(w, h * 1.35f, 0.2f),
            PrintedForm.Can or PrintedForm.Jar or PrintedForm.PaperCup => new(w, h, w),
            PrintedForm.Shopfront => new(w, h, 0.9f),
            PrintedForm.Slab or PrintedForm.Grave => new(w * 1.1f, h * 1.1f, 0.3f),
            PrintedForm.Shirt => new(w, h * 1.22f, 0.25f),
            _ => new(w, h, MathF.Max(0.08f * w, 0.03f)),
        };
    }
}
