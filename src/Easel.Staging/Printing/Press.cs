using Easel.Design;
using Easel.Imaging;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Staging.Printing.Letters;

namespace Easel.Staging.Printing;

/// <summary>Makes the shapes of one page into parts on one area.</summary>
internal sealed class Press
{
    /// <summary>A surface more uneven than this share of the shorter side is followed.</summary>
    private const float Even = 0.012f;

    private const int ReliefSamples = 160;

    private readonly Page _page;
    /// <summary>Print on uneven ground keeps so far off it, share of half the shorter side: the measured relief is smoother than the ground itself, and
    /// letters would drown in its crests.</summary>
    private const float Clearance = 0.006f;

    private readonly TaggedSurface _area;
    private readonly PrintFrame _frame;
    private readonly Material _stuff;
    private readonly LinearRgb _ground;
    private readonly float _resolution;
    private readonly RandomStream _stream;
    private readonly string _thing;
    private readonly float _film;

    public Press(Model model, Page page, TaggedSurface area, LinearRgb ground, float resolution, RandomStream stream, string thing)
    {
        (_page, _area, _ground, _resolution, _stream, _thing) = (page, area, ground, resolution, stream, thing);
        ReliefMap? relief = thing == LetterForms.FreeLetters ? null : Uneven(model, area);
        _frame = new PrintFrame(area, relief);
        _stuff = thing == LetterForms.FreeLetters ? model.Parts[0].Material : SurfaceProbe.Stuff(model, area) ?? new Material { Name = "surface", BaseColor = ground };
        _film = PrintReliefs.Film(resolution) + (relief is null ? 0 : Clearance * MathF.Min(area.U.Length(), area.V.Length()));
    }

    /// <summary>The parts of a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="layer">Its number on the page.</param>
    /// <param name="wish">The text that it shows, or null.</param>
    /// <param name="number">Number of that text among the texts of the carrier.</param>
    public IEnumerable<Part> Make(PageShape shape, int layer, TextWish? wish, int number)
    {
        if (shape.Polygons.IsEmpty)
        {
            return [];
        }

        LetterForm form = LetterForms.For(_thing, wish?.Effect);
        var job = new LetterJob(shape, layer, number, _page, _area, _frame, _stuff, _ground, _resolution, _stream.Child(layer));
        float film = _film * (1 + (0.35f * layer));
        if (shape.Role != PageRole.Text)
        {
            Material ink = new() { Name = $"print.{layer}", BaseColor = shape.Color, Emission = shape.Color * shape.Glow, Roughness = 0.5f, Kind = shape.Glow > 0 ? FrameMaterialKind.Light : FrameMaterialKind.Solid };
            bool isMounted = LetterForms.For(_thing, null) is LetterForm.CutOut && shape.Role is PageRole.Frame && !_frame.IsCurved;
            return isMounted ? SurfaceLetters.Mounted(job, PrintReliefs.Raised(_page, _resolution).Height * 0.6f, 0, ink) : SurfaceLetters.Film(job, job.Polygons, film, ink);
        }

        bool isDyed = wish?.Color is not null;
        switch (form)
        {
            case LetterForm.Block:
                return SolidLetters.Block(job);
            case LetterForm.Foil:
                return SolidLetters.Foil(job);
            case LetterForm.Cloud:
                return SolidLetters.Cloud(job);
            case LetterForm.Bulbs:
                return SolidLetters.Bulbs(job);
            case LetterForm.Blossoms:
                return SolidLetters.Blossoms(job, isDyed);
            case LetterForm.Carved when !_frame.IsCurved:
                return SurfaceLetters.Carved(job, isDyed);
            case LetterForm.Embossed:
                return SurfaceLetters.Embossed(job);
            case LetterForm.Chalk:
                return SurfaceLetters.Chalk(job, film);
            case LetterForm.WornPaint:
                return SurfaceLetters.WornPaint(job, film);
            case LetterForm.Spray:
                return SurfaceLetters.Spray(job, film);
            case LetterForm.Thread:
                return SurfaceLetters.Thread(job);
            case LetterForm.Icing:
                return SurfaceLetters.Icing(job);
            case LetterForm.Groove:
                return SurfaceLetters.Groove(job);
            case LetterForm.Tube:
                return PrintGeometry.Tubes(job, PrintReliefs.Tube(_page));
            case LetterForm.CutOut:
                PrintRelief relief = PrintReliefs.Raised(_page, _resolution);
                bool isTall = wish?.Effect is TextEffect.Extruded;
                return SurfaceLetters.Mounted(job, isTall ? MathF.Max(0.5f * job.Stroke, relief.Height) : relief.Height, isTall ? 0.08f * job.Stroke : relief.Bevel, job.Ink());
            default:
                return SurfaceLetters.Film(job, job.Polygons, film, job.Ink());
        }
    }

    private static ReliefMap? Uneven(Model model, TaggedSurface area)
    {
        if (area.CurvatureRadius > 0)
        {
            return null;
        }

        float shorter = 2 * MathF.Min(area.U.Length(), area.V.Length());
        ReliefMap relief = ReliefMap.See(model, area, ReliefSamples, 0.75f * shorter);
        (float least, float greatest) = relief.Range();
        return float.IsNaN(least) || greatest - least < Even * shorter ? null : relief.Smoothed(3);
    }
}
