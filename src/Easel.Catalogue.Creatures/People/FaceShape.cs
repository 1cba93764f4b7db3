using Easel.Scenes.Randomness;

namespace Easel.Catalogue.People;

/// <summary>What makes a face somebody's own, relative to the usual face of its age and sex; all 0 for that.</summary>
/// <param name="Roundness">−1 long and narrow to 1 round: cheeks against chin.</param>
/// <param name="EyeSize">−1 small to 1 large eyes.</param>
/// <param name="EyeSpacing">−1 close together to 1 wide apart.</param>
/// <param name="EyeTilt">−1 outer corners low to 1 high.</param>
/// <param name="Brows">−1 thin to 1 thick eyebrows.</param>
/// <param name="Mouth">−1 narrow to 1 wide.</param>
/// <param name="Lips">−1 thin to 1 full.</param>
internal readonly record struct FaceShape(float Roundness, float EyeSize, float EyeSpacing, float EyeTilt, float Brows, float Mouth, float Lips)
{
    /// <summary>Draws a face; no two streams give the same.</summary>
    public static FaceShape Sample(RandomStream stream)
    {
        float Draw(string part) => stream.Child(part).Range(-1f, 1f);
        return new(Draw("roundness"), Draw("eye size"), Draw("eye spacing"), Draw("eye tilt"), Draw("brows"), Draw("mouth"), Draw("lips"));
    }
}
