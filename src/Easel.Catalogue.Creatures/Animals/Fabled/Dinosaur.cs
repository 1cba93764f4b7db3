using System.Numerics;
using Easel.Catalogue.Animals.Others;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Fabled;

/// <summary>A dinosaur: tyrannosaurus, triceratops or a long-necked one by name. Unit: about the height of its hips.</summary>
internal sealed class Dinosaur : Reptile
{
    private static readonly string[] Horned = ["triceratops"], Long = ["brachiosaurus", "long-necked dinosaur", "long neck dinosaur", "sauropod", "brontosaurus", "diplodocus"];

    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "dinosaur",
        Names = ["dinosaur", "t-rex", "t rex", "tyrannosaurus", "tyrannosaurus rex", "velociraptor", "raptor", .. Horned, .. Long],
        Plurals = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("triceratops", "triceratops").Add("diplodocus", "diplodocus"),
        Words = [.. YoungWords, .. Horned, .. Long, "t-rex", "tyrannosaurus", "friendly"],
        Parts = ["belly", "spikes", "horns", "eyes"],
        Family = "animals",
        Size = new Vector3(2.2f, 4.4f, 6.6f),
        Habitats = ["jungle", "forest", "meadow", "studio"],
        ViewAzimuth = 0.8f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override ReptileParameters Sample(RandomStream stream, Wishes wishes) =>
        wishes.Words.Overlaps(Horned) ? Draw(stream, wishes with { Pose = "horned" }, ("#8a7a5a", "#d9cba4", "#b5562e"), 1.7f, "horned", "#5a3418")
        : wishes.Words.Overlaps(Long) ? Draw(stream, wishes with { Pose = "long" }, ("#5f9a8a", "#dfe0c0", "#3f6f66"), 2.1f, "long", "#4a2f18")
        : Draw(stream, wishes with { Pose = "biped" }, stream.Child("hue").Pick(("#6f8f3a", "#e6d9a4", "#4a5f22"), ("#8a6a3f", "#ead6a8", "#5a4022")), 2.3f, "biped", "#e8a82c");

    /// <inheritdoc/>
    protected override Model Build(ReptileParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        DinosaurForm form = DinosaurForm.For(p.Pose);
        FigureFrame head = f.Child(form.Head, Quaternion.CreateFromYawPitchRoll(p.HeadYaw, form.HeadPitch, 0), form.HeadSize * p.HeadFactor);
        float s = p.Size, cell = Math.Clamp(1.4f * resolution, s / 150, s / 45);
        const float Gape = 0.3f;
        bool biped = p.Pose == "biped";
        var skin = new SdfGroup(p.Coat.Base).Union(f.Chain(form.Spine), 0.02f * s);
        var claws = new SdfGroup();
        foreach (float side in Sides)
        {
            Vector4[] Leg(Vector4[] leg, float step) => [.. leg.Select((v, i) => new Vector4(side * v.X, v.Y, v.Z + (side * step * i / (leg.Length - 1f)), v.W))];
            Vector4[] fore = Leg(form.Fore, biped ? 0 : 0.1f), hind = Leg(form.Hind, biped ? 0.26f : -0.1f);
            skin.Union(f.Chain(fore), 0.07f * s).Union(f.Chain(hind), 0.1f * s);
            if (biped)
            {
                Foot(skin, claws, f, new Vector3(fore[^1].X, fore[^1].Y, fore[^1].Z), 0.036f, 0, 0.7f);
                Foot(skin, claws, f, new Vector3(hind[^1].X, hind[^1].Y, hind[^1].Z), 0.115f, side * 0.15f);
                continue;
            }

            foreach (Vector4 foot in (ReadOnlySpan<Vector4>)[fore[^1], hind[^1]])
            {
                for (int i = -1; i <= 1; i++)
                {
                    // Blunt nails round the front of a column.
                    float a = (side * 0.15f) + (0.6f * i);
                    claws.Union(f.Ellipsoid(new Vector3(foot.X + (0.92f * foot.W * MathF.Sin(a)), 0.35f * foot.W, foot.Z + (0.92f * foot.W * MathF.Cos(a))), new Vector3(0.28f, 0.3f, 0.24f) * foot.W));
                }
            }
        }

        SdfGroup horns = form.AddHead(skin, head, p);
        Vector3 dark = p.Coat.Dark;
        Func<Vector3, float, Vector3, Vector3> scales = Scales(p, form.Spine, biped ? 0.075f : 0.06f, 0.3f);
        Vector3 Marks(Vector3 q, float pixel, Vector3 color)
        {
            // Broad bars fade from the back to the flanks.
            float back = Noise.SmoothStep(form.BackFrom, form.BackTo, q.Y - (0.25f * MathF.Abs(q.X))), bar = Noise.SmoothStep(0.1f, 0.35f, MathF.Sin((q.Z * 13) + (2.5f * Noise.Perlin(q * 2.5f, p.Seed))));
            bool onHead = head.ToLocal(f.Point(q)).Length() < 1.6f;
            return scales(q, pixel, onHead ? color : Vector3.Lerp(color, dark, 0.8f * back * bar));
        }

        var horn = new Material { Name = "horns", BaseColor = LinearRgb.FromVector3(p.Horn), Roughness = 0.32f, Coat = 0.4f };
        var look = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#2a1c10"), PupilAngle = 0.7f, PupilWidth = biped ? 0.45f : 1, IrisAngle = 1.2f, GlintAngle = 0.22f };
        (Vector3 eye, float radius, float turn) = form.Eye;
        List<Part> parts =
        [
            Critter.Skin(skin, f, cell, Hide, Marks, p.Seed),
            .. Critter.Eyes(head, eye, radius, turn, look),
            Critter.Lids(head, eye, radius, turn, 0.5f, 0.62f * p.Coat.Base, 0.4f * cell),
            new Part(SdfMesher.Build(claws, 0.5f * cell), horn with { Name = "claws" }),
        ];
        if (biped)
        {
            parts.Add(new Part(SdfMesher.Build(DragonHead.Teeth(head, Gape), 0.25f * cell), new Material { Name = "teeth", BaseColor = LinearRgb.FromHex("#f7f2e4"), Roughness = 0.25f, Coat = 0.5f }));
            parts.Add(new Part(SdfMesher.Build(DragonHead.Mouth(head, Gape), 0.5f * cell), new Material { Name = "mouth", BaseColor = LinearRgb.FromHex("#a8323a"), Roughness = 0.35f, Coat = 0.4f }));
        }
        else
        {
            parts.Add(new Part(SdfMesher.Build(horns, 0.5f * cell), p.Pose == "horned" ? horn : new Material { Name = "mouth", BaseColor = LinearRgb.FromVector3(0.25f * p.Coat.Base), Roughness = 0.5f }));
        }

        return FurCoat.SetDown([.. parts]);
    }
}
