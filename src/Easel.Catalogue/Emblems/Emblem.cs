using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Emblems;

/// <summary>A thing that has no model of its own, as a painted relief made from a flat drawing of it.</summary>
internal sealed class Emblem : CatalogueEntry<EmblemParameters>
{
    /// <summary>A round bottom sinks by this share of the extent into the ground, so that it does not seem to roll.</summary>
    private const float Sinking = 0.012f;

    /// <summary>Usual thickness as a share of the extent.</summary>
    private const float Thickness = 0.16f;

    private readonly EmblemFile _file;
    private readonly EmblemRecord _record;
    private readonly EmblemKind _kind;

    /// <summary>An entry for a drawing.</summary>
    /// <param name="file">Holds the drawing.</param>
    /// <param name="record">Tells of it.</param>
    /// <param name="names">Those of its names that no other thing has, at least one, with plurals as in <see cref="EmblemRecord.Names"/>.</param>
    public Emblem(EmblemFile file, EmblemRecord record, ImmutableArray<string> names)
    {
        (_file, _record, _kind) = (file, record, EmblemKinds.Of(record.Kind));
        Info = new EntryInfo
        {
            Id = IdOf(record),
            Names = [.. names.Select(n => n.Split('/')[0])],
            Plurals = names.Select(n => n.Split('/')).Where(n => n.Length > 1).ToImmutableDictionary(n => n[0], n => n[1], StringComparer.Ordinal),
            Family = "emblems",
            IsLiving = _kind.IsLiving,
            Size = record.Size * new Vector3(MathF.Min(1, record.Width), MathF.Min(1, 1 / record.Width), Thickness),
            Support = _kind.Support,
            Habitats = _kind.Habitats,
            ViewAzimuth = 0.3f,
            ViewElevation = 0.08f,
            FacesViewer = true,
            RestsOn = _kind.RestsOn is { } support ? [support] : [],
        };
    }

    /// <inheritdoc/>
    public override EntryInfo Info { get; }

    /// <summary>The id of the entry for a drawing.</summary>
    public static string IdOf(EmblemRecord record) => "emblem-" + record.Picture;

    /// <inheritdoc/>
    protected override EmblemParameters Sample(RandomStream stream, Wishes wishes) => new(
        stream.Child("swell").Range(0.062f, 0.072f),
        stream.Child("step").Range(0.0042f, 0.005f),
        stream.Child("gloss").Range(0.4f, 0.6f),
        stream.Child("coat").Range(0.1f, 0.15f),

        // Another material than paint is the Refinisher's work: it keeps the details, but the colour is the material's.
        wishes.Material is null ? wishes.Colors : []);

    /// <inheritdoc/>
    protected override Model Build(EmblemParameters p, float resolution)
    {
        EmblemArt art = EmblemColors.Recolor(_file.Decode(_record), p.Colors);
        EmblemField field = EmblemField.Of(art);
        (Vector2 least, Vector2 most) = field.Box();
        float units = MathF.Max(most.X - least.X, most.Y - least.Y), scale = _record.Size / units;
        var foot = new Vector2((least.X + most.X) / 2, most.Y + EmblemField.Growth + ((EmblemMesher.Overhang - (_kind.Support == Support.Air ? 0 : Sinking)) * units));
        var body = new EmblemBody(scale, _record.Size, foot, p.Swell, p.Step);

        // A cell of the mesh is a few pixels wide, a texel one.
        float cell = scale / field.Frame.PixelsPerUnit;
        int stride = Math.Clamp((int)MathF.Round(3 * resolution / cell), 2, 6);
        int pixels = Math.Clamp((int)(_record.Size / resolution), 160, 1100);
        EmblemFrame picture = EmblemFrame.Around(least, most, pixels, 2 + (pixels / 32));
        Vector2 Corner(EmblemFrame f) => new((f.Origin.X - foot.X) * scale, (foot.Y - f.Origin.Y) * scale);
        var relief = new EmblemRelief([.. field.Levels.Select(body.Rise)], field.Frame.Width, Corner(field.Frame), cell);
        var face = new EmblemPicture(EmblemPainter.Paint(art, picture), picture.Width, Corner(picture), scale / picture.PixelsPerUnit, relief);
        var paint = new Material
        {
            Name = "paint", BaseColor = LinearRgb.White, Roughness = 0.42f, Coat = p.Gloss, CoatRoughness = p.CoatRoughness, Pattern = face,
        };
        return new Model([new Part(EmblemMesher.Build(field, body, stride), paint)]);
    }
}
