using System.Collections.Immutable;
using System.Numerics;
using Easel.Planning;

namespace Easel.Staging.Casting;

/// <summary>Makes things as much larger or smaller than others as the plan says, so that it is plain in the picture.</summary>
/// <param name="relations">The plan's relations.</param>
internal sealed class SizeComparison(ImmutableArray<Relation> relations)
{
    /// <summary>How much larger the larger one becomes at least.</summary>
    private const float Ratio = 1.7f;

    /// <summary>Side of a square with the area that a thing takes in the picture.</summary>
    public static float Measure(Vector3 size) => MathF.Sqrt(MathF.Max(size.X, 0.8f * size.Z) * size.Y);

    /// <summary>Changes factors on sizes.</summary>
    /// <param name="scales">Factor on the size of each element, by id: changed.</param>
    /// <param name="measures">Measure of each element in life.</param>
    /// <param name="notes">Gets what is worth telling.</param>
    /// <param name="names">What each element is called.</param>
    public void Apply(Dictionary<string, float> scales, Dictionary<string, float> measures, List<string> notes, Dictionary<string, string> names)
    {
        // A chain of comparisons settles after as many rounds as it has links.
        for (int round = 0; round < relations.Length; round++)
        {
            foreach (Relation r in relations.Where(r => r.Kind is RelationKind.LargerThan or RelationKind.SmallerThan && scales.ContainsKey(r.Subject) && scales.ContainsKey(r.Object)))
            {
                (string large, string small) = r.Kind == RelationKind.LargerThan ? (r.Subject, r.Object) : (r.Object, r.Subject);
                float ratio = measures[large] * scales[large] / (measures[small] * scales[small]), missing = Ratio / ratio;
                if (large == small || missing <= 1.001f)
                {
                    continue;
                }

                // Each gives half, as neither shall become a giant or a dwarf alone.
                scales[large] *= MathF.Sqrt(missing);
                scales[small] /= MathF.Sqrt(missing);
                if (round == 0)
                {
                    notes.Add($"The {names[large]} is shown larger than the {names[small]}, as is asked.");
                }
            }
        }
    }
}
