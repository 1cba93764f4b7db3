using System.Numerics;
using Easel.Catalogue.Animals.Acting;
using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals.Grazers;

/// <summary>An animal on hooves: a species says how it is named and measured.</summary>
internal abstract class Grazer : CatalogueEntry<GrazerParameters>
{
    /// <summary>Words for a young one, beside those of the species.</summary>
    protected static readonly string[] YoungWords = ["baby", "young", "little"];

    /// <summary>The kind that is wished, in the colours that are wished.</summary>
    protected abstract GrazerKind Choose(RandomStream stream, Wishes wishes);

    /// <summary>Whether words name a young one of the species.</summary>
    protected abstract bool IsYoung(Wishes wishes);

    /// <inheritdoc/>
    protected override GrazerParameters Sample(RandomStream stream, Wishes wishes) => new(
        WithParts(Choose(stream.Child("kind"), wishes), wishes),
        wishes.Pose,
        Glance.HeadYaw(stream.Child("head"), wishes),
        stream.Child("size").Range(0.96f, 1.04f),
        IsYoung(wishes),
        stream.Child("tail").Range(-1f, 1f),
        wishes.Words.Contains("carrying"),
        PersonCasting.Acting(stream.Child("acting"), wishes, !IsYoung(wishes)),
        stream.Seed);

    /// <inheritdoc/>
    protected override Model Build(GrazerParameters p, float resolution) => p.Acting is { } acting
        ? AnimalCharacter.Build(acting, new GrazerActor(p.Kind), resolution)
        : new GrazerFigure(p, 0.35f * (Info.ViewAzimuth - p.HeadYaw)).Assemble(resolution);

    private static GrazerKind WithParts(GrazerKind kind, Wishes wishes)
    {
        GrazerCoat c = kind.Coat;
        Vector3 Part(string part, Vector3 typical) => wishes.PartColorOr(part, LinearRgb.FromVector3(typical)).ToVector3();
        return kind with
        {
            Iris = wishes.PartColorOr("eyes", kind.Iris),
            Coat = c with
            {
                Hair = Part("mane", Part("tail", c.Hair)),
                Horn = Part("hooves", c.Horn),
                Muzzle = Part("nose", Part("muzzle", c.Muzzle)),
                Legs = Part("legs", c.Legs),
                Ear = Part("ears", c.Ear),
                Marks = Part("spots", Part("stripes", Part("patches", c.Marks))),
                Light = Part("belly", c.Light),
            },
        };
    }
}
