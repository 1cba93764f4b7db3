namespace Easel.Planning.Tests;

public class PlanSentenceTests
{
    private static readonly Planner Planner = new(TestVocabulary.Small);

    [Theory]
    [InlineData("a red car", "A photo of a red car.")]
    [InlineData("two black cats and an apple", "A photo of two black cats and an apple.")]
    [InlineData("A futuristic city skyline at sunset with flying cars in the sky", "A photo of about eight flying cars in a futuristic city skyline at sunset.")]
    [InlineData("close-up of a wooden chair on a beach, 3d render", "A close-up 3D render of a wooden chair on a beach.")]
    [InlineData("a cup on a table, no bottles", "A photo of a cup and a table, the cup on the table, without any bottle.")]
    [InlineData("a sign that says \"OPEN\" at night", "A photo of a sign at night, the sign showing the text “OPEN”.")]
    [InlineData("a house with a red roof in the snow", "A photo of a house with red roof in the snow.")]
    [InlineData("a clock showing half past three", "A photo of a clock showing 3:30.")]
    [InlineData("a cat sitting on a chair", "A photo of a cat sitting and a chair, the cat on the chair.")]
    public void Describe_Plan_ReadsAsEnglish(string prompt, string expected) => Assert.Equal(expected, PlanSentence.Describe(Planner.Plan(prompt), TestVocabulary.Small));
}
