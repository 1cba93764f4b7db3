using CsCheck;

namespace Easel.Typography.Tests.Formulas;

public sealed class FormulaLayoutTests
{
    private static readonly TextBox s_box = new(0, 0, 20, 6);

    [Fact]
    public void Layout_Fraction_StandsAboveAndBelowItsRule()
    {
        TextBlock block = Set("a/b");
        PositionedGlyph above = block.Lines[0].Glyphs.Single(g => g.Cluster == 0), below = block.Lines[0].Glyphs.Single(g => g.Cluster == 2);
        PositionedGlyph rule = block.Lines[0].Glyphs.Single(g => g.Font.Length == 0);
        Assert.True(above.Bounds.Bottom > rule.Bounds.Top && below.Bounds.Top < rule.Bounds.Bottom);
        Assert.Equal(above.Bounds.Center.X, rule.Bounds.Center.X, 0.08f);
        Assert.True(rule.Bounds.Width >= above.Bounds.Width);
    }

    [Theory]
    [InlineData("x^2", 2, true)]
    [InlineData("x_i", 2, false)]
    public void Layout_Script_IsSmallerAndRaisedOrLowered(string formula, int at, bool raised)
    {
        TextBlock block = Set(formula);
        PositionedGlyph x = block.Lines[0].Glyphs.Single(g => g.Cluster == 0), script = block.Lines[0].Glyphs.Single(g => g.Cluster == at);
        Assert.True(script.Scale < 0.8f * x.Scale);
        Assert.Equal(raised, script.Origin.Y > x.Origin.Y + 0.3f);
        Assert.Equal(!raised, script.Origin.Y < x.Origin.Y - 0.1f);
    }

    [Fact]
    public void Layout_Sum_HasItsLimitsBelowAndAbove()
    {
        TextBlock block = Set("sum_(i=1)^n i");
        PositionedGlyph sign = block.Lines[0].Glyphs.Single(g => g.Cluster == 0), upper = block.Lines[0].Glyphs.Single(g => g.Cluster == 10), lower = block.Lines[0].Glyphs.Single(g => g.Cluster == 5);
        Assert.True(upper.Bounds.Bottom > sign.Bounds.Top && lower.Bounds.Top < sign.Bounds.Bottom);
    }

    [Fact]
    public void Layout_BracketsAroundAFraction_GrowWithIt()
    {
        PositionedGlyph plain = Set("(a)").Lines[0].Glyphs[0], grown = Set("(a/(b/c))").Lines[0].Glyphs[0];
        Assert.True(grown.Bounds.Height > 1.8f * plain.Bounds.Height);
    }

    [Fact]
    public void Layout_Root_CoversWhatIsUnderIt()
    {
        TextBlock block = Set("sqrt(b^2 - 4ac)");
        PositionedGlyph root = block.Lines[0].Glyphs.Single(g => g.Font.Length == 0);
        Assert.All(block.Lines[0].Glyphs, g => Assert.True(g.Bounds.IsEmpty || g.Bounds.Top <= root.Bounds.Top + 1e-3f));
        Assert.True(root.Bounds.Right >= block.Lines[0].Glyphs.Where(g => g.Font.Length > 0).Max(g => g.Bounds.Right));
    }

    [Theory]
    [InlineData("x = (-b +- sqrt(b^2 - 4ac)) / (2a)")]
    [InlineData("int_0^oo e^(-x^2) dx = sqrt(pi)/2")]
    [InlineData("lim_(x->0) (sin x)/x = 1")]
    [InlineData("|x| >= 0, x in RR")]
    public void Fit_Formula_FillsTheBoxAndLacksNothing(string formula)
    {
        TextBlock block = FormulaLayout.Fit(formula, FormulaLayout.Style, s_box);
        Assert.False(block.Overflows);
        Assert.Empty(block.Missing);
        Assert.True(block.Bounds.Width > 0.97f * s_box.Width || block.Bounds.Height > 0.97f * s_box.Height);
    }

    [Fact]
    public void Layout_AnyString_IsSet()
    {
        Gen<string> signs = Gen.Int[0, 15].Select(i => "()[]{}|^_/√\"+, a"[i].ToString());
        Gen.OneOf(signs.Array[0, 60].Select(string.Concat), Gen.String[0, 40]).Sample(
            text => Assert.True(float.IsFinite(FormulaLayout.Fit(text, FormulaLayout.Style, s_box).Size)), iter: 400, threads: 1);
        Assert.Single(FormulaLayout.Layout(new string('(', 900) + new string(')', 900), FormulaLayout.Style, s_box).Lines);
        Assert.Single(FormulaLayout.Layout(string.Concat(Enumerable.Repeat("x^", 900)), FormulaLayout.Style, s_box).Lines);
        Assert.Single(FormulaLayout.Layout(new string('√', 1900), FormulaLayout.Style, s_box).Lines);
        Assert.Single(FormulaLayout.Layout(string.Concat(Enumerable.Repeat("1/", 900)), FormulaLayout.Style, s_box).Lines);
        Assert.Throws<ArgumentException>(() => FormulaLayout.Layout(new string('x', FormulaLayout.LongestFormula + 1), FormulaLayout.Style, s_box));
    }

    private static TextBlock Set(string formula) => FormulaLayout.Layout(formula, FormulaLayout.Style, s_box);
}
