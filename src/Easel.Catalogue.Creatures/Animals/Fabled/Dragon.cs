using Easel.Catalogue.Fire;
using System.Numerics;
using Easel.Catalogue.Animals.Others;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Materials.Patterns;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Fabled;

/// <summary>A dragon on four legs with wings, horns, a crest and a long tail: standing, sitting or flying; breathing fire when asked.</summary>
internal sealed class Dragon : Reptile
{
    /// <inheritdoc/>
    public override EntryInfo Info { get; } = new()
    {
        Id = "dragon",
        Names = ["dragon", "wyvern", "baby dragon"],
        Words = [.. YoungWords, "baby dragon", "fire-breathing", "breathing fire", "fire breathing", "fiery", "friendly"],
        Parts = ["belly", "wings", "horns", "spikes", "eyes"],
        Family = "animals",
        Size = new Vector3(7.4f, 4.8f, 5.6f),
        Habitats = ["mountain-lake", "meadow", "studio"],
        ViewAzimuth = 0.55f,
        ViewElevation = 0.08f,
        FacesViewer = true,
    };

    /// <inheritdoc/>
    protected override ReptileParameters Sample(RandomStream stream, Wishes wishes) =>
        Draw(stream, wishes, stream.Child("hue").Pick(("#3f8a4a", "#ead9a0", "#9a3a24"), ("#b0322a", "#f0cf8a", "#5a1a1e"), ("#3a6fa8", "#d8dcc8", "#2a3f7a")), wishes.Words.Contains("baby dragon") ? 0.8f : 2.1f, "stand", "#f2b62e");

    /// <inheritdoc/>
    protected override Model Build(ReptileParameters p, float resolution)
    {
        FigureFrame f = FigureFrame.World(p.Size);
        DragonPose pose = DragonPose.For(p.Pose);
        FigureFrame head = f.Child(pose.Head, Quaternion.CreateFromYawPitchRoll(p.HeadYaw, pose.HeadPitch, 0), 0.205f * p.HeadFactor);
        float s = p.Size, cell = Math.Clamp(1.4f * resolution, s / 150, s / 45), gape = p.BreathesFire ? 0.5f : 0.2f;
        var skin = new SdfGroup(p.Coat.Base).Union(f.Chain(pose.Spine), 0.02f * s);
        SdfGroup claws = new(), tip = new(p.Coat.Dark);
        foreach (float side in Sides)
        {
            Vector4 Mirrored(Vector4 v, float step, float share) => new(side * v.X, v.Y, v.Z + (side * step * share), v.W);
            Vector4[] fore = [.. pose.Fore.Select((v, i) => Mirrored(v, pose.Step, i / 3f))], hind = [.. pose.Hind.Select((v, i) => Mirrored(v, -pose.Step, i / 3f))];
            skin.Union(f.Chain(fore), 0.09f * s).Union(f.Chain(hind), 0.1f * s).Union(f.Chain([.. pose.Arm.Select(v => new Vector4(side * v.X, v.Y, v.Z, v.W))]), 0.05f * s);
            Foot(skin, claws, f, new Vector3(fore[3].X, fore[3].Y, fore[3].Z), 0.085f, side * 0.12f, pose.ToesDown);
            Foot(skin, claws, f, new Vector3(hind[3].X, hind[3].Y, hind[3].Z), 0.095f, side * 0.2f, pose.ToesDown);
        }

        DragonHead.Add(skin, head, p.Coat, gape, true);

        // The tail ends in a spade.
        Vector4 end = pose.Spine[0], before = pose.Spine[1];
        Vector3 at = new(end.X, end.Y, end.Z), along = Vector3.Normalize(at - new Vector3(before.X, before.Y, before.Z)), across = Vector3.Normalize(Vector3.Cross(along, Vector3.UnitX) + new Vector3(0.001f, 0, 0));
        tip.Union(f.Chain(new(at - (0.06f * along), 0.03f), new(at + (0.1f * along), 0.05f), new(at + (0.3f * along), 0.006f)))
            .Union(f.Chain(new(at + (0.08f * along), 0.04f), new(at + (0.02f * along) + (0.13f * across), 0.012f)), 0.05f * s)
            .Union(f.Chain(new(at + (0.08f * along), 0.04f), new(at + (0.02f * along) - (0.13f * across), 0.012f)), 0.05f * s);
        tip.Union(Crest(f, pose.Spine, 34, t => t < 0.04f || t > 0.97f ? 0 : 0.17f * p.Stretch * MathF.Min(1, 0.35f + (1.4f * MathF.Sin(MathF.PI * t * 0.85f)))));
        skin.Paint((q, color) => color * float.Lerp(0.86f, 1.1f, Noise.SmoothStep(0.1f, 1.6f, f.ToLocal(q).Y)));
        var horn = new Material { Name = "horns", BaseColor = LinearRgb.FromVector3(p.Horn), Roughness = 0.32f, Coat = 0.4f };
        var look = new EyePattern { Iris = p.Iris, White = LinearRgb.FromHex("#2a1c10"), PupilAngle = 0.7f, PupilWidth = 0.36f, IrisAngle = 1.2f, GlintAngle = 0.2f };
        (Vector3 eye, float radius, float turn) = DragonHead.Eye;
        PolyMesh bones = DragonWing.Fingers(pose, p.Stretch, s), sail = DragonWing.Skin(pose, p.Stretch, s);
        List<Part> parts =
        [
            DragonSkin(skin, f, cell, p, pose.Spine),
            new Part(SdfMesher.Build(tip, 0.6f * cell), new Material { Name = "spikes", BaseColor = LinearRgb.White, Roughness = 0.45f, Coat = 0.2f }),
            .. Critter.Eyes(head, eye, radius, turn, look),
            Critter.Lids(head, eye, radius, turn, 0.42f, 0.62f * p.Coat.Base, 0.4f * cell),
            new Part(SdfMesher.Build(DragonHead.Horns(head, p.Stretch), 0.5f * cell), horn),
            new Part(SdfMesher.Build(claws, 0.45f * cell), horn with { Name = "claws" }),
            new Part(SdfMesher.Build(DragonHead.Teeth(head, gape), 0.25f * cell), new Material { Name = "teeth", BaseColor = LinearRgb.FromHex("#f7f2e4"), Roughness = 0.25f, Coat = 0.5f }),
            new Part(SdfMesher.Build(DragonHead.Mouth(head, gape), 0.5f * cell), new Material { Name = "mouth", BaseColor = LinearRgb.FromHex("#a8323a"), Roughness = 0.35f, Coat = 0.4f }),
            new Part(bones.BothSides().ToMesh(1.2f), Hide with { BaseColor = LinearRgb.FromVector3(0.85f * p.Coat.Base), Name = "fingers" }),
            new Part(sail.BothSides().ToMesh(1.2f), new Material { Name = "wings", BaseColor = LinearRgb.FromVector3(p.Coat.Dark), Roughness = 0.5f, Specular = 0.03f, Translucency = 0.3f, Pattern = new Imperfections(1.2f, 0.3f) }),
        ];
        if (p.BreathesFire)
        {
            PolyMesh fire = Flames.Fire(7.5f * head.Scale, 0.9f * head.Scale, 9, new RandomStream(p.Seed));
            Vector3 ahead = head.Direction(0, -0.15f, 1);
            parts.Add(new Part(fire.Align(ahead).Move(head.Point(0, -0.5f, 1.2f)).ToMesh(1.4f), Flames.Gas(6, p.Seed, axis: Vector3.Normalize(ahead))));
        }

        return FurCoat.SetDown([.. parts]);
    }

    private static Part DragonSkin(SdfGroup skin, FigureFrame f, float cell, ReptileParameters p, Vector4[] spine) =>
        Critter.Skin(skin, f, cell, Hide, Scales(p, spine, 0.085f), p.Seed);
}
