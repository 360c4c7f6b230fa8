using System.Reflection;
using System.ServiceModel;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace Alignment.Parity.Tests.Sdk;

public sealed class Who_the_contract_says_it_is
{
    [Theory]
    [InlineData(ContractAssembly.Xrm)]
    [InlineData(ContractAssembly.Crm)]
    public void For_the_plug_in_runtime_it_has_the_name_version_and_key_of_the_real_sdk(string name)
    {
        using var contract = ContractAssembly.Read(ContractAssembly.For(name));

        Assert.Equal($"{name}, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35", contract.Name.FullName);
    }

    [Theory]
    [InlineData(typeof(Entity), "Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35")]
    [InlineData(typeof(WhoAmIRequest), "Microsoft.Crm.Sdk.Proxy, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35")]
    [InlineData(typeof(FaultException), "System.ServiceModel, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089")]
    public void Here_it_answers_to_the_names_the_shipped_dll_was_compiled_against(Type type, string identity)
    {
        Assert.Equal(identity, type.Assembly.FullName);
        Assert.Same(type.Assembly, Assembly.Load(identity));
    }

    [Theory]
    [InlineData(ContractAssembly.Xrm)]
    [InlineData(ContractAssembly.Crm)]
    public void It_says_nothing_about_null_just_like_the_real_sdk(string name)
    {
        using var contract = ContractAssembly.Read(ContractAssembly.For(name));

        Assert.DoesNotContain(contract.MainModule.Types, type => type.CustomAttributes.Any(note => note.AttributeType.Name.StartsWith("Nullable", StringComparison.Ordinal)));
    }
}
