using System.Numerics;
using Easel.Catalogue.People;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Tests.People;

/// <summary>Two who do something with each other reach each other.</summary>
public sealed class DuetTests
{
    [Theory]
    [InlineData("hug", "", "hug")]
    [InlineData("kiss", "", "kiss")]
    [InlineData("dance", "", "dance")]
    [InlineData(null, "holding hands", "hold hands")]
    [InlineData(null, "couple", "hold hands")]
    [InlineData("run", "couple", null)]
    [InlineData("read", "", null)]
    public void Of_VerbOrWords_IsTheDuet(string? pose, string word, string? expected) => Assert.Equal(expected, Duet.Of(pose, [word])?.Pose);

    [Theory]
    [InlineData("hold hands", "man", "woman")]
    [InlineData("hold hands", "man", "man")]
    [InlineData("shake hands", "man", "man")]
    [InlineData("shake hands", "woman", "woman")]
    public void Stand_AsTold_HandsMeet(string pose, string left, string right)
    {
        (FigureFrame[] one, FigureFrame[] other) = Hands(pose, Enum.Parse<PersonKind>(left, ignoreCase: true), Enum.Parse<PersonKind>(right, ignoreCase: true));
        float nearest = one.SelectMany(_ => other, static (a, b) => Vector3.Distance(a.Point(0, -0.02f, 0.10f), b.Point(0, -0.02f, 0.10f))).Min();

        // Between the palms is less than the length of a hand.
        Assert.InRange(nearest, 0, 0.12f);
    }

    [Theory]
    [InlineData("hug")]
    [InlineData("dance")]
    public void Stand_Close_HeadsKeepApart(string pose)
    {
        (PersonSkeleton one, PersonSkeleton other, Matrix4x4 a, Matrix4x4 b) = Stand(pose, PersonKind.Man, PersonKind.Woman);
        float apart = Vector3.Distance(Vector3.Transform(one.Head.Origin, a), Vector3.Transform(other.Head.Origin, b));

        Assert.InRange(apart, 0.20f, 0.75f);
    }

    private static (FigureFrame[] One, FigureFrame[] Other) Hands(string pose, PersonKind left, PersonKind right)
    {
        (PersonSkeleton one, PersonSkeleton other, Matrix4x4 a, Matrix4x4 b) = Stand(pose, left, right);
        return ([.. one.Hands.Select(h => Moved(h, a))], [.. other.Hands.Select(h => Moved(h, b))]);
    }

    private static FigureFrame Moved(FigureFrame frame, Matrix4x4 to) => new(Vector3.Transform(frame.Origin, to), Quaternion.CreateFromRotationMatrix(to) * frame.Rotation, frame.Scale);

    // As the stage places both: beside each other, each turned to the other.
    private static (PersonSkeleton One, PersonSkeleton Other, Matrix4x4 A, Matrix4x4 B) Stand(string pose, PersonKind left, PersonKind right)
    {
        Duet duet = Duet.Of(pose, [pose.Replace("hold", "holding", StringComparison.Ordinal).Replace("shake", "shaking", StringComparison.Ordinal)])!;
        PersonSkeleton one = Skeleton(left, pose, true), other = Skeleton(right, pose, false);
        float height = 0.5f * (one.Head.Point(0, 0.55f, 0).Y + other.Head.Point(0, 0.55f, 0).Y), aside = 0.5f * duet.Apart * height, behind = 0.5f * duet.Depth * height;
        return (one, other,
            Matrix4x4.CreateRotationY(duet.Turn) * Matrix4x4.CreateTranslation(-aside, 0, behind),
            Matrix4x4.CreateRotationY(-duet.Turn) * Matrix4x4.CreateTranslation(aside, 0, -behind));
    }

    private static PersonSkeleton Skeleton(PersonKind kind, string pose, bool isLeft) => new(PersonBuild.For(kind, 0, 1), PersonPose.Together(pose, isLeft)!);
}
