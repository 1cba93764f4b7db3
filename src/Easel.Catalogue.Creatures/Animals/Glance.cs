using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Animals;

/// <summary>Where an animal looks: alone at the viewer, in company by turns at the others.</summary>
internal static class Glance
{
    /// <summary>Word of the wishes for one that is not alone in the picture.</summary>
    public const string Company = "company";

    /// <summary>Turn of the head to its left, radians. The body is turned to the company on the right and to the viewer half-way, so that a
    /// head that is held almost straight looks at the company and still shows both eyes, and one that is turned looks at the viewer.</summary>
    /// <param name="stream">Random numbers of the head.</param>
    /// <param name="wishes">Wishes for the animal; neighbours of one group differ by their turn.</param>
    public static float HeadYaw(RandomStream stream, Wishes wishes) =>
        LooksAtCompany(wishes) ? stream.Range(-0.05f, 0.14f) : stream.Range(InCompany(wishes) ? 0.28f : 0.22f, InCompany(wishes) ? 0.46f : 0.56f);

    private static bool InCompany(Wishes wishes) => wishes.Words.Contains(Company);

    private static bool LooksAtCompany(Wishes wishes) => InCompany(wishes) && wishes.Turn % 2 == 0;
}
